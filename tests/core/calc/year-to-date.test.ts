import { describe, expect, it } from "@jest/globals";
import { yearToDate } from "../../../src/core/calc/year-to-date";
import { month } from "../../../src/core/model/month";
import { published, seriesOf } from "../../support/published-series";

const MARCH = month(2020, 3);

describe("yearToDate", () => {
  it("sets temporary housing of January–February 2020 against 2019 as published", () => {
    const result = yearToDate(published("temporary-housing-cost"), MARCH);
    expect(result).toMatchObject({
      from: month(2020, 1),
      to: month(2020, 2),
      current: 1_587_600,
      previous: 2_056_753,
      change: -469_153,
    });
    expect(result?.changeShare).toBeCloseTo(-0.22810371, 8);
  });

  it("averages counts: (3 192 + 3 214 + 3 239) / 3 against (3 088 + 3 099 + 3 114) / 3", () => {
    const result = yearToDate(published("households"), MARCH);
    expect(result?.current).toBe(3215);
    expect(result?.previous).toBeCloseTo(3100.3333, 4);
    expect(result?.change).toBeCloseTo(114.6667, 4);
  });

  it("has no comparison when last year lacks a month", () => {
    const series = seriesOf(month(2019, 2), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 100, 200, 300]);
    expect(yearToDate(series, MARCH)).toMatchObject({
      current: 600,
      previous: null,
      change: null,
      changeShare: null,
    });
  });

  it("has a change but no share when last year was 0", () => {
    const series = seriesOf(month(2019, 1), [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 5, 5]);
    expect(yearToDate(series, MARCH)).toMatchObject({ previous: 0, change: 15, changeShare: null });
  });

  it("is nothing when a month of this year is missing before the newest", () => {
    expect(yearToDate(seriesOf(month(2020, 1), [10, "..", 30]), MARCH)).toBeNull();
    expect(yearToDate(seriesOf(month(2019, 1), [10, 20]), MARCH)).toBeNull();
  });
});
