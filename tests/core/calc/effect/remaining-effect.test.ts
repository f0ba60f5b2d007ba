import { describe, expect, it } from "@jest/globals";
import { betterSign, remainingEffect } from "../../../../src/core/calc/effect/remaining-effect";
import { measuresWith } from "../../../support/plan/measures";

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

describe("betterSign", () => {
  it("takes minus for a lower cost, also of a single measure that costs more", () => {
    expect(betterSign(measuresWith([[-1.8], [-1.5]]))).toBe(-1);
    expect(betterSign(measuresWith([[0.7], [null]]))).toBe(-1);
    expect(betterSign(measuresWith([[0.7], [-1]]))).toBe(-1);
  });

  it("takes plus for a saving where every measure of several prints plus", () => {
    expect(betterSign(measuresWith([[500, 200], [300, null]]))).toBe(1);
  });
});
