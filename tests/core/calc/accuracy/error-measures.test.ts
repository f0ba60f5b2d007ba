import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  errorMeasures,
  type ErrorMeasures,
} from "../../../../src/core/calc/accuracy/error-measures";
import { agrees, oracle, oracleNumber, oracleNumbers } from "../../../support/oracle";

/** Names in the worked examples, and what their unit is divided by to get a fraction. */
const IN_ORACLE: readonly (readonly [keyof ErrorMeasures, string, number])[] = [
  ["count", "n", 1],
  ["meanError", "ME", 1],
  ["meanAbsolute", "MAE", 1],
  ["rootMeanSquare", "RMSE", 1],
  ["absoluteShare", "MAPE", 100],
  ["weightedShare", "WAPE", 100],
  ["symmetricShare", "sMAPE_200", 100],
  ["scaledAbsolute", "MASE", 1],
  ["scaledRootMeanSquare", "RMSSE", 1],
  ["bias", "biasPct", 100],
  ["trackingSignal", "trackingSignal", 1],
];

/** Series, months of training, months tested. */
const CASES = [
  ["households: snaive train 2018-01..2019-12 test 2020-01..03", "households", 24, 3],
  ["households: snaive train 2018-01..2019-08 test 2019-09..2020-03", "households", 20, 7],
  ["households: naive train 2018-01..2019-08 test 2019-09..2020-03", "households", 20, 7],
  ["households: snaive train 2018 test 2019 (seasonal scale undefined)", "households", 12, 12],
  ["avgcost: snaive train 2018-01..2019-12 test 2020-01..03", "avgcost", 24, 3],
  ["avgcost: naive train 2018-01..2019-08 test 2019-09..2020-03", "avgcost", 20, 7],
  ["HxA: snaive train 2018-01..2019-12 test 2020-01..03", "HxA", 24, 3],
  ["tempcost: snaive train 2018-01..2019-08 test 2019-09..2020-02", "tempcost", 20, 6],
  ["tempcost: naive train 2018-01..2019-08 test 2019-09..2020-02", "tempcost", 20, 6],
] as const;

describe("errorMeasures", () => {
  it.each(CASES)("agrees with the worked example: %s", (name, id, train, count) => {
    const series = oracleNumbers("series", id);
    const training = series.slice(0, train);
    const actuals = series.slice(train, train + count);
    const forecasts = actuals.map((_, at) =>
      name.includes("snaive") ? (training[train - 12 + (at % 12)] ?? 0) : (training.at(-1) ?? 0),
    );
    const measures = errorMeasures(actuals, forecasts, training);
    for (const [key, column, divisor] of IN_ORACLE) {
      if (oracle("accuracy", name, column) === null) {
        expect([key, measures?.[key]]).toEqual([key, null]);
        continue;
      }
      const expected = oracleNumber("accuracy", name, column) / divisor;
      expect([key, agrees(measures?.[key], expected)]).toEqual([key, true]);
    }
  });

  it("is empty without a month, and undefined by a zero", () => {
    expect(errorMeasures([], [], [])).toBeNull();
    const zero = errorMeasures([0], [0], []);
    expect(zero).toMatchObject({ absoluteShare: null, weightedShare: null, symmetricShare: null });
    expect(zero).toMatchObject({ scaledAbsolute: null, bias: null, trackingSignal: null });
  });

  it("does not mind the order of the months, and shares do not mind the unit", () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 12 }), (pairs) => {
        const of = (some: typeof pairs, scale: number) =>
          errorMeasures(
            some.map(([actual]) => actual * scale),
            some.map(([, forecast]) => forecast * scale),
            [],
          );
        const one = of(pairs, 1);
        const other = of(pairs.toReversed(), 1000);
        expect(other?.meanAbsolute).toBeCloseTo(1000 * (one?.meanAbsolute ?? 0), 6);
        expect(other?.absoluteShare).toBeCloseTo(one?.absoluteShare ?? 0, 9);
        expect(other?.weightedShare).toBeCloseTo(one?.weightedShare ?? 0, 9);
      }),
    );
  });
});
