import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  effectWeights,
  interruptedSeries,
  neweyWestLags,
} from "../../../../src/core/calc/effect/interrupted-series";
import { agrees, oracleNumber, oracleNumbers } from "../../../support/oracle";

/** Linköping's temporary housing: 17 months before June 2019, nine from it on. */
const found = interruptedSeries(oracleNumbers("series", "tempcost"), 17);
const its = (...path: readonly string[]): readonly string[] => ["actionPlan", "its", ...path];

describe("interruptedSeries", () => {
  it.each([
    ["coefficients", "params"],
    ["errors", "se_ols"],
    ["neweyWestErrors", "se_hac2_corr"],
  ] as const)("has the worked example's %s", (mine, theirs) => {
    const expected = oracleNumbers(...its(theirs));
    expect(found?.[mine].map((value, k) => agrees(value, expected[k] ?? 0))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it.each([
    ["interval", "cum_ols"],
    ["neweyWest", "cum_hac2_corr"],
  ] as const)("has the worked example's %s around −4 134 784", (mine, theirs) => {
    expect(agrees(found?.effect, oracleNumber(...its(theirs, "est")))).toBe(true);
    expect(agrees(found?.[mine].error, oracleNumber(...its(theirs, "se")))).toBe(true);
    expect(agrees(found?.[mine].low, oracleNumber(...its(theirs, "lo")))).toBe(true);
    expect(agrees(found?.[mine].high, oracleNumber(...its(theirs, "hi")))).toBe(true);
  });

  it("looks two months back over 26, and needs twelve before and six after", () => {
    expect([found?.lags, found?.degrees]).toEqual([2, 22]);
    expect(neweyWestLags(100)).toBe(4);
    const even = Array<number>(18).fill(100);
    expect(interruptedSeries(even, 11)).toBeNull();
    expect(interruptedSeries(even, 13)).toBeNull();
    expect(interruptedSeries(even, 12)?.effect).toBeCloseTo(0, 6);
  });

  it("is the months weighed: each after the start once, less the line before", () => {
    const costs = oracleNumbers("series", "tempcost");
    const weighed = effectWeights(17, 9).reduce(
      (sum, weight, k) => sum + weight * (costs[k] ?? 0),
      0,
    );
    expect(agrees(weighed, oracleNumber(...its("cum_ols", "est")))).toBe(true);
  });

  it("scales with the amounts, interval and all", () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 18, maxLength: 40 });
    fc.assert(
      fc.property(values, (amounts) => {
        const one = interruptedSeries(amounts, 12);
        const ten = interruptedSeries(
          amounts.map((amount) => amount * 10),
          12,
        );
        expect(ten?.effect).toBeCloseTo((one?.effect ?? 0) * 10, 3);
        expect(ten?.neweyWest.error).toBeCloseTo((one?.neweyWest.error ?? 0) * 10, 3);
      }),
    );
  });
});
