import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  covariance,
  errorOf,
  leastSquares,
  neweyWest,
} from "../../../../src/core/calc/statistics/least-squares";
import { oracleNumbers } from "../../../support/oracle";

describe("leastSquares", () => {
  it("draws 1 + 2x through points that lie on it, without an error", () => {
    const line = leastSquares(
      [0, 1, 2, 3].map((x) => [1, x]),
      [1, 3, 5, 7],
    );
    expect(line?.coefficients[0]).toBeCloseTo(1, 12);
    expect(line?.coefficients[1]).toBeCloseTo(2, 12);
    expect(line?.degrees).toBe(2);
    expect(line && errorOf([0, 1], covariance(line))).toBeCloseTo(0, 12);
  });

  it("has no answer for columns that depend on each other, or for too few rows", () => {
    const twice = [0, 1, 2, 3].map((x) => [1, x, 2 * x]);
    expect(leastSquares(twice, [1, 2, 3, 5])).toBeNull();
    expect(
      leastSquares(
        [
          [1, 0],
          [1, 1],
        ],
        [1, 2],
      ),
    ).toBeNull();
  });

  it("leaves residuals that no column explains", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(values, (y) => {
        const line = leastSquares(
          y.map((_, k) => [1, k]),
          y,
        );
        const residuals = line?.residuals ?? [];
        expect(residuals.reduce((sum, e) => sum + e, 0)).toBeCloseTo(0, 6);
        expect(residuals.reduce((sum, e, k) => sum + k * e, 0)).toBeCloseTo(0, 5);
      }),
    );
  });
});

describe("neweyWest", () => {
  it("agrees with statsmodels at three lags, once its small-sample correction is taken off", () => {
    const y = oracleNumbers("series", "tempcost");
    const x = y.map((_, k) => (k < 17 ? [1, k + 1, 0, 0] : [1, k + 1, 1, k - 17]));
    const fit = leastSquares(x, y);
    const expected = oracleNumbers("actionPlan", "its", "se_hac3_nocorr");
    const found = fit ? neweyWest(x, fit, 3) : [];
    expected.forEach((error, k) => {
      const uncorrected = Math.sqrt(((found[k]?.[k] ?? 0) * 22) / 26);
      expect(uncorrected / error).toBeCloseTo(1, 8);
    });
  });
});
