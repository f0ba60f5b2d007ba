import { describe, expect, it } from "@jest/globals";
import { knownMonths, newestMonth } from "../../../src/core/calc/report-month";
import { month } from "../../../src/core/model/month";
import { seriesOf } from "../../support/published-series";
import { periodStatement } from "../../support/plan/statement-facts";

const series = seriesOf(month(2019, 12), [10, 20, 30]);

describe("knownMonths", () => {
  it("has the months of series and the last months of period statements, newest first", () => {
    const statement = { ...periodStatement(), scope: august() };
    const known = knownMonths({ series: [series], statements: [statement] });
    expect(known).toEqual([month(2020, 8), month(2020, 2), month(2020, 1), month(2019, 12)]);
  });

  it("knows a month once, however many series have it", () => {
    expect(knownMonths({ series: [series, series], statements: [] })).toHaveLength(3);
  });
});

describe("newestMonth", () => {
  it("is the first of them, null when there is none", () => {
    expect(newestMonth({ series: [series], statements: [] })).toBe(month(2020, 2));
    expect(newestMonth({ series: [], statements: [] })).toBeNull();
  });
});

function august() {
  return { kind: "period", from: month(2020, 1), to: month(2020, 8) } as const;
}
