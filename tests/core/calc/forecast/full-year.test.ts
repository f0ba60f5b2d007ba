import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { FORECAST_METHODS, originsOf } from "../../../../src/core/calc/forecast/full-year";
import { month } from "../../../../src/core/model/month";
import { agrees, oracleNumber, oracleNumbers } from "../../../support/oracle";

const START = month(2018, 1);
const IN_ORACLE = {
  "run-rate": "run_rate",
  "last-three": "run_rate_last3",
  "last-month": "naive_last",
  "seasonal-naive": "seasonal_naive",
  "seasonal-share": "seasonal_share",
} as const;

describe("originsOf", () => {
  const origins = originsOf(START, oracleNumbers("series", "HxA"));

  it.each([
    ["apr", 15],
    ["aug", 19],
    ["okt", 21],
  ] as const)("forecasts 2019 in %s as the worked example", (name, index) => {
    for (const method of [
      "run-rate",
      "last-three",
      "last-month",
      "seasonal-naive",
      "seasonal-share",
    ] as const) {
      const expected = oracleNumber("vintages2019", "table", name, IN_ORACLE[method], "forecast");
      const made = origins[index]?.forecasts[method];
      expect([method, agrees(made, expected)]).toEqual([method, true]);
    }
  });

  it("gives the year itself in December", () => {
    const december = origins[23];
    for (const method of FORECAST_METHODS) {
      expect(agrees(december?.forecasts[method], 347_388_620)).toBe(true);
    }
  });

  it("leaves out what needs months before the series", () => {
    const [first] = originsOf(month(2020, 3), [10, 12]);
    expect(first?.toDate).toBeNull();
    expect(Object.values(first?.forecasts ?? {}).every((made) => made === null)).toBe(true);
  });

  it("doubles with the series", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 13, maxLength: 30 }),
        (values) => {
          const once = originsOf(START, values).at(-1);
          const twice = originsOf(
            START,
            values.map((value) => 2 * value),
          ).at(-1);
          for (const method of FORECAST_METHODS) {
            const made = once?.forecasts[method] ?? null;
            const doubled = twice?.forecasts[method] ?? null;
            expect(doubled === null).toBe(made === null);
            expect(doubled ?? 0).toBeCloseTo(2 * (made ?? 0), 6);
          }
        },
      ),
    );
  });

  it("forecasts twelve equal months for a series that never changes", () => {
    // 24 months of 7 a month: every method must say 84 a year, whenever it is asked.
    const all = originsOf(
      START,
      Array.from({ length: 24 }, () => 7),
    ).slice(13);
    for (const { forecasts } of all) {
      for (const method of FORECAST_METHODS) expect(forecasts[method]).toBeCloseTo(84, 9);
    }
  });
});
