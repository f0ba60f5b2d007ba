import { describe, expect, it } from "@jest/globals";
import { remainingEffect } from "../../../../src/core/calc/effect/remaining-effect";

describe("remainingEffect", () => {
  it.each([
    [-750, -500, -250],
    [-750, 0, -750],
    // More than expected: nothing is left, and nothing is taken back.
    [-750, -900, 0],
    // A measure that costs.
    [700, 200, 500],
    [700, 900, 0],
    // One that was to save and has cost is to make up for it.
    [-750, 100, -850],
  ])("of %d expected and %d realised leaves %d", (expected, realised, left) => {
    expect(remainingEffect(expected, realised)).toBe(left);
  });
});
