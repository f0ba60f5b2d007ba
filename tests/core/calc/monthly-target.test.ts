import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { targetStatus } from "../../../src/core/calc/monthly-target";
import { month } from "../../../src/core/model/month";
import { published, seriesOf } from "../../support/published-series";

const target = { year: 2020, amount: 600_000, source: null };

describe("targetStatus", () => {
  it("puts temporary housing 387 600 over after February and leaves 561 240 a month", () => {
    expect(targetStatus(published("temporary-housing-cost"), month(2020, 3))).toEqual({
      target: 600_000,
      to: month(2020, 2),
      average: 793_800,
      isMet: false,
      overBy: 387_600,
      remainingAverage: 561_240,
    });
  });

  it("is met exactly on the target", () => {
    const series = seriesOf(month(2020, 1), [500_000, 700_000], { target });
    expect(targetStatus(series, month(2020, 2))).toMatchObject({ isMet: true, overBy: 0 });
  });

  it("leaves nothing to average in December", () => {
    const series = seriesOf(month(2020, 1), Array<number>(12).fill(600_001), { target });
    expect(targetStatus(series, month(2020, 12))).toMatchObject({
      isMet: false,
      overBy: 12,
      remainingAverage: null,
    });
  });

  it("is nothing without a target for the year, for averages, and with a month missing", () => {
    const months = [1, 2];
    expect(targetStatus(seriesOf(month(2020, 1), months), month(2020, 2))).toBeNull();
    const lastYears = seriesOf(month(2020, 1), months, { target: { ...target, year: 2019 } });
    expect(targetStatus(lastYears, month(2020, 2))).toBeNull();
    const average = seriesOf(month(2020, 1), months, { target, aggregation: "mean" });
    expect(targetStatus(average, month(2020, 2))).toBeNull();
    const holed = seriesOf(month(2020, 1), [1, null, 3], { target });
    expect(targetStatus(holed, month(2020, 3))).toBeNull();
  });

  it("lands the year on the target when the rest costs what it says", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 2_000_000 }), {
      minLength: 1,
      maxLength: 11,
    });
    fc.assert(
      fc.property(amounts, (spent) => {
        const series = seriesOf(month(2020, 1), spent, { target });
        const status = targetStatus(series, month(2020, spent.length));
        const rest = (status?.remainingAverage ?? 0) * (12 - spent.length);
        const year = spent.reduce((sum, value) => sum + value, rest);
        expect(year).toBeCloseTo(12 * 600_000, 3);
      }),
    );
  });
});
