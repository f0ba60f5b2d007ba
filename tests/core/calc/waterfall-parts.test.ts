import { describe, expect, it } from "@jest/globals";
import { MOST_BARS, waterfallParts } from "../../../src/core/calc/waterfall-parts";

const itself = (part: number | null): number | null => part;

describe("waterfallParts", () => {
  it("keeps what deviates in its own order", () => {
    const parts = waterfallParts([200, 0, -44000, null, 5194], itself, -38606);
    expect(parts).toEqual({ shown: [200, -44000, 5194], rest: 0, isShortened: false });
  });

  it("puts the smallest of many into the rest", () => {
    // 1 + 2 + … + 10 = 55; the eight largest are 3 … 10 and sum to 52.
    const parts = waterfallParts([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], itself, 55);
    expect(parts.shown).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
    expect(parts.shown).toHaveLength(MOST_BARS);
    expect(parts).toMatchObject({ rest: 3, isShortened: true });
  });

  it("tells a disagreement from parts that are left out", () => {
    expect(waterfallParts([100, -20], itself, 75)).toMatchObject({ rest: -5, isShortened: false });
  });

  it("takes the noise of binary fractions for nothing", () => {
    // 0.1 + 0.2 is 0.30000000000000004.
    expect(waterfallParts([0.1, 0.2], itself, 0.3).rest).toBe(0);
  });
});
