import { describe, expect, it } from "@jest/globals";
import { backtest } from "../../../../src/core/calc/forecast/backtest";
import { originsOf } from "../../../../src/core/calc/forecast/full-year";
import { month } from "../../../../src/core/model/month";
import { agrees, oracleNumber, oracleNumbers } from "../../../support/oracle";

describe("backtest", () => {
  const origins = originsOf(month(2018, 1), oracleNumbers("series", "HxA"));

  it("says how a method would have missed last year, as the worked example", () => {
    const { sameMonth, meanAbsolute } = backtest(origins, "seasonal-share", month(2020, 4));
    const expected = oracleNumber(
      "vintages2019",
      "table",
      "apr",
      "seasonal_share",
      "signedPctOfAccounts",
    );
    expect(agrees(sameMonth, expected / 100)).toBe(true);
    // The worked example prints three decimals of the per cent.
    const mean = oracleNumber("rollingOriginMeanAbs", "HxA", "all11", "seasonal_share");
    expect((meanAbsolute ?? 0) * 100).toBeCloseTo(mean, 3);
  });

  it("has nothing to say of a year that the series does not hold", () => {
    expect(backtest(origins, "theta", month(2018, 4))).toEqual({
      sameMonth: null,
      meanAbsolute: null,
    });
  });
});
