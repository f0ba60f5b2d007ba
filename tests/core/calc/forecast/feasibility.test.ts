import { describe, expect, it } from "@jest/globals";
import { feasibility } from "../../../../src/core/calc/forecast/feasibility";

describe("feasibility", () => {
  it("needs 4 773.75 households from September for a mean of 3 825, with April–August at most at August's 3 432", () => {
    // 12 × 3 825 − (3 192 + 3 214 + 3 239) − 5 × 3 432 = 19 095; / 4
    const found = feasibility({
      forecast: 3825,
      aggregation: "mean",
      months: [3192, 3214, 3239, null, null, null, null, 3432],
      passed: 8,
      seen: [],
    });
    expect(found).toMatchObject({
      required: 4773.75,
      remaining: 4,
      highest: 3432,
      isBound: true,
      isOutOfReach: true,
    });
  });

  it("divides what is left of a sum by the months left: (777 − 496) / 4", () => {
    const months = Array.from({ length: 8 }, () => 62);
    const found = feasibility({ forecast: 777, aggregation: "sum", months, passed: 8, seen: [] });
    expect(found).toMatchObject({ required: 70.25, isBound: false, isOutOfReach: true });
  });

  it("is within reach where some month has been as high, within a twentieth", () => {
    const months = [100, 100, 100, 100, 100, 100];
    const of = (forecast: number): boolean | undefined =>
      feasibility({ forecast, aggregation: "mean", months, passed: 6, seen: [104] })?.isOutOfReach;
    // 12 × 104.6 − 600 = 655.2, / 6 = 109.2: the limit is 104 × 1.05 = 109.2.
    expect(of(104.5)).toBe(false);
    expect(of(105)).toBe(true);
    // 12 × 97 − 600 = 564, / 6 = 94: below 95.
    expect(of(97)).toBe(true);
  });

  it("has nothing to say in December or without a single month", () => {
    const of = (passed: number, months: readonly (number | null)[]): unknown =>
      feasibility({ forecast: 1, aggregation: "mean", months, passed, seen: [] });
    expect(of(12, [1])).toBeNull();
    expect(of(3, [null, null, null])).toBeNull();
  });
});
