import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { roundHalfAway, sumTolerance } from "../../../src/core/calc/rounding";

describe("roundHalfAway", () => {
  it.each([
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [-38.606, 1, -38.6],
    [1.005, 2, 1.01],
    [-9.375, 2, -9.38],
    [1_234_567.5, 0, 1_234_568],
    [0.0000004, 2, 0],
    [1e21, 2, 1e21],
  ])("rounds %d to %d decimals as Excel does: %d", (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
  });

  it("gives no negative zero", () => {
    expect(Object.is(roundHalfAway(-0.4, 0), 0)).toBe(true);
  });

  it("is odd: the sign never changes the magnitude", () => {
    const values = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        expect(roundHalfAway(-value, decimals) + roundHalfAway(value, decimals)).toBe(0);
      }),
    );
  });

  it("moves a value by at most half a unit", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(Math.abs(roundHalfAway(value, 0) - value)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

describe("sumTolerance", () => {
  it("is (n + 1) / 2 units for n rounded parts", () => {
    expect(sumTolerance(1)).toBe(1);
    expect(sumTolerance(5)).toBe(3);
  });
});
