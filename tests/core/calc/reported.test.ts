import { describe, expect, it } from "@jest/globals";
import {
  completeValues,
  lastReported,
  monthsBetween,
  newestShown,
  reportedValue,
} from "../../../src/core/calc/reported";
import { isoMonth, month } from "../../../src/core/model/month";
import { published, seriesOf } from "../../support/published-series";

const MARCH = month(2020, 3);

describe("a series without lag", () => {
  it("shows the report month: 3 239 households in March 2020", () => {
    expect(reportedValue(published("households"), MARCH, MARCH)).toBe(3239);
  });

  it("shows nothing after the report month", () => {
    expect(reportedValue(published("households"), MARCH, month(2020, 2))).toBeNull();
    expect(reportedValue(published("households"), month(2020, 2), month(2020, 2))).toBe(3214);
  });
});

describe("a series that lags one month", () => {
  it("ends in February", () => {
    const cost = published("temporary-housing-cost");
    expect(isoMonth(newestShown(cost, MARCH))).toBe("2020-02");
    expect(reportedValue(cost, month(2020, 2), MARCH)).toBe(765_855);
    expect(reportedValue(cost, MARCH, MARCH)).toBeNull();
    expect(lastReported(cost, MARCH)).toBe(month(2020, 2));
  });

  it("holds a month back although the source has its number", () => {
    const series = seriesOf(month(2020, 1), [10, 20, 30], { lag: 1 });
    expect(reportedValue(series, MARCH, MARCH)).toBeNull();
  });
});

describe("lastReported", () => {
  it("does not look into the year before", () => {
    const series = seriesOf(month(2019, 11), [10, 20, null, null]);
    expect(lastReported(series, MARCH)).toBeNull();
  });

  it("passes over empty cells and marks", () => {
    const series = seriesOf(month(2020, 1), [10, "..", null]);
    expect(lastReported(series, MARCH)).toBe(month(2020, 1));
  });
});

describe("completeValues", () => {
  it("is nothing when a month in between has no number", () => {
    const series = seriesOf(month(2020, 1), [10, "..", 30]);
    expect(completeValues(series, month(2020, 1), MARCH, MARCH)).toBeNull();
  });

  it("gives the values in month order", () => {
    const series = seriesOf(month(2020, 1), [10, 20, 30]);
    expect(completeValues(series, month(2020, 1), MARCH, MARCH)).toEqual([10, 20, 30]);
  });

  it("is nothing for a span that ends before it starts", () => {
    const series = seriesOf(month(2020, 1), [10]);
    expect(completeValues(series, MARCH, month(2020, 1), MARCH)).toBeNull();
  });
});

describe("monthsBetween", () => {
  it("runs over the turn of the year, both ends included", () => {
    const months = monthsBetween(month(2019, 11), month(2020, 2));
    expect(months.map(isoMonth)).toEqual(["2019-11", "2019-12", "2020-01", "2020-02"]);
  });
});
