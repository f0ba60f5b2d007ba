import { describe, expect, it } from "@jest/globals";
import { remainingMonths } from "../../../../src/core/calc/forecast/remaining";

describe("remainingMonths", () => {
  it("spreads what is left of budget and forecast over the months that remain", () => {
    // Ekonomiskt bistånd, August 2020: (244 076 − 184 122) / 4, (288 076 − 184 122) / 4, 184 122 / 8.
    const months = remainingMonths({
      actual: 184_122,
      budget: 244_076,
      forecast: 288_076,
      passed: 8,
    });
    expect(months.budget).toBe(14_988.5);
    expect(months.forecast).toBe(25_988.5);
    expect(months.actual).toBe(23_015.25);
    // 25 988.5 / 23 015.25 − 1
    expect(months.change).toBeCloseTo(0.129_186_08, 8);
  });

  it("is undefined where an amount is missing or nothing was spent", () => {
    const unknown = remainingMonths({ actual: null, budget: 10, forecast: 10, passed: 4 });
    expect(unknown).toEqual({ actual: null, budget: null, forecast: null, change: null });
    expect(remainingMonths({ actual: 0, budget: 8, forecast: 8, passed: 4 }).change).toBeNull();
    // Arbetsmarknadscentrum: −1 368 in eight months and 0 in the year is +342 a month, no per cent of −171.
    const turned = remainingMonths({ actual: -1_368, budget: 0, forecast: 0, passed: 8 });
    expect(turned).toMatchObject({ actual: -171, forecast: 342, change: null });
  });
});
