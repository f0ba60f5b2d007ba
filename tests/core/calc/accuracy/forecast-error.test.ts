import { describe, expect, it } from "@jest/globals";
import {
  accuracyLimit,
  forecastError,
  isWithin,
  valueAdded,
} from "../../../../src/core/calc/accuracy/forecast-error";
import { agrees, oracleNumber } from "../../../support/oracle";

describe("forecastError", () => {
  it("is forecast − accounts of the base that is chosen", () => {
    const { amount, share } = forecastError(450_370, 448_000, 448_000);
    expect(amount).toBe(oracleNumber("signConventions", "prognosavvikelse_netcost"));
    expect(agrees(share, oracleNumber("signConventions", "pctOfAccounts") / 100)).toBe(true);
    const ofBudget = forecastError(450_370, 448_000, 411_764).share;
    expect(agrees(ofBudget, oracleNumber("signConventions", "pctOfBudget") / 100)).toBe(true);
  });

  it("has no share of nothing", () => {
    expect(forecastError(10, 5, 0)).toEqual({ amount: 5, share: null });
  });

  it("is held against 1 % in August and 0,5 % in October", () => {
    expect([4, 8, 10].map(accuracyLimit)).toEqual([null, 0.01, 0.005]);
    expect(isWithin(-0.01, 0.01)).toBe(true);
    expect(isWithin(0.0101, 0.01)).toBe(false);
    expect(isWithin(0.2, null)).toBeNull();
  });

  it("adds value where it is nearer than the seasonal naive", () => {
    const of = (method: string): number =>
      oracleNumber("vintages2019", "table", "aug", method, "signedPctOfAccounts") / 100;
    const expected =
      oracleNumber("vintages2019", "table", "aug", "run_rate", "FVA_vs_snaive_pp") / 100;
    expect(agrees(valueAdded(of("run_rate"), of("seasonal_naive")), expected)).toBe(true);
    expect(valueAdded(null, 0.1)).toBeNull();
  });
});
