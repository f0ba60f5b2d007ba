import { errorMeasures, type ErrorMeasures } from "../../src/core/calc/accuracy/error-measures";
import { forecastError } from "../../src/core/calc/accuracy/forecast-error";
import { deviation } from "../../src/core/calc/deviation";
import { oracleNumbers } from "../support/oracle";
import type { Claim, Path } from "./claims";

const CASE = /^(\w+): (s?naive) train 2018(?:-01\.\.(\d{4}-\d{2}))? test /;

/** The measures of a case, from its name: which series, which naive forecast, how many months of training and of test. */
function measuresOf(name: string): ErrorMeasures {
  const [, id = "", method, to = "2018-12"] = CASE.exec(name) ?? [];
  const series = oracleNumbers("series", id);
  const trained = (Number(to.slice(0, 4)) - 2018) * 12 + Number(to.slice(5));
  const end = name.includes("test 2019 ") ? 24 : series.length;
  const training = series.slice(0, trained);
  const actuals = series.slice(trained, end);
  const forecasts = actuals.map((_, at) =>
    method === "snaive" ? training[trained - 12 + (at % 12)] : training.at(-1),
  );
  const of = errorMeasures(actuals, forecasts.map(Number), training);
  if (!of) throw new Error(`no measures of ${name}`);
  return of;
}

const measure =
  (is: (of: ErrorMeasures) => number | null, factor = 1) =>
  ([, name = ""]: Path): number | null => {
    const value = is(measuresOf(name));
    return value === null ? null : value * factor;
  };

const ratio = (a: number, b: number | null): number | null => (b === null ? null : a / b);

export const ACCURACY: readonly Claim[] = [
  { at: "accuracy/*/n", computes: measure((of) => of.count) },
  { at: "accuracy/*/ME", computes: measure((of) => of.meanError) },
  { at: "accuracy/*/MAE", computes: measure((of) => of.meanAbsolute) },
  { at: "accuracy/*/RMSE", computes: measure((of) => of.rootMeanSquare) },
  { at: "accuracy/*/MAPE", computes: measure((of) => of.absoluteShare, 100) },
  { at: "accuracy/*/WAPE", computes: measure((of) => of.weightedShare, 100) },
  { at: "accuracy/*/sMAPE_200", computes: measure((of) => of.symmetricShare, 100) },
  { at: "accuracy/*/sMAPE_utilsforecast", computes: measure((of) => of.symmetricShare, 0.5) },
  { at: "accuracy/*/MASE", computes: measure((of) => of.scaledAbsolute) },
  { at: "accuracy/*/RMSSE", computes: measure((of) => of.scaledRootMeanSquare) },
  {
    at: "accuracy/*/scaleMAE_m",
    computes: measure((of) => ratio(of.meanAbsolute, of.scaledAbsolute)),
  },
  {
    at: "accuracy/*/scaleMSE_m",
    computes: measure((of) => {
      const root = ratio(of.rootMeanSquare, of.scaledRootMeanSquare);
      return root === null ? null : root ** 2;
    }),
  },
  { at: "accuracy/*/CFE", computes: measure((of) => of.meanError * of.count) },
  { at: "accuracy/*/trackingSignal", computes: measure((of) => of.trackingSignal) },
  { at: "accuracy/*/biasPct", computes: measure((of) => of.bias, 100) },
  {
    at: "accuracy/*/MPE",
    unused: "errors of opposite sign cancel in it; bias tells the side they lean to",
  },
  {
    at: "accuracy/*/MASE_m1",
    unused: "the months have a season: they are scaled by the same month last year",
  },
  { at: "accuracy/*/RMSSE_m1", unused: "the same" },
  {
    at: "accuracy/*/TheilU1",
    unused: "not among the measures of the field that committees are shown",
  },
  { at: "accuracy/*/TheilU2", unused: "the same" },

  {
    at: "signConventions/inputs/*",
    given: "forecast, budget and accounts of the examples beside them",
  },
  { at: "signConventions/budgetDeviationForecast", computes: () => deviation(411_764, 450_370, 1) },
  { at: "signConventions/budgetDeviationAccounts", computes: () => deviation(411_764, 448_000, 1) },
  {
    at: "signConventions/prognosavvikelse_netcost",
    computes: () => forecastError(450_370, 448_000, 448_000).amount,
  },
  {
    at: "signConventions/statisticalError_AminusF",
    computes: () => errorMeasures([448_000], [450_370], [])?.meanError,
  },
  {
    at: "signConventions/pctOfAccounts",
    computes: () => percent(forecastError(450_370, 448_000, 448_000).share),
  },
  {
    at: "signConventions/pctOfBudget",
    computes: () => percent(forecastError(450_370, 448_000, 411_764).share),
  },
  {
    at: "signConventions/pctErrorOfBudgetDeviation",
    computes: () => Math.abs(percent(forecastError(-38_606, -36_236, -36_236).share) ?? 0),
  },

  { at: "pitfalls/tinyDenominator/forecastBudgetDeviation", given: "a deviation of 50" },
  { at: "pitfalls/tinyDenominator/actualBudgetDeviation", given: "a deviation of −20" },
  {
    at: "pitfalls/tinyDenominator/naivePct",
    computes: () => percent(forecastError(50, -20, -20).share),
  },
  {
    at: "pitfalls/tinyDenominator/pctOfNetCost_411764",
    // Accounts of 411 764 + 20, for the deviation is −20.
    computes: () => percent(forecastError(50, -20, 411_784).share),
  },
  {
    at: "pitfalls/zeroDenominator/MAPE",
    computes: () => errorMeasures([0], [-668], [])?.absoluteShare,
  },
  { at: "pitfalls/zeroDenominator/*", given: "accounts of 0, a forecast of −668" },
  {
    at: "pitfalls/smapeZero/sMAPE",
    computes: () => percent(errorMeasures([0], [5], [])?.symmetricShare),
  },
  { at: "pitfalls/smapeZero/*", given: "an actual of 0, a forecast of 5" },
  {
    at: "pitfalls/mixedSign/pct_abs",
    computes: () => percent(errorMeasures([-668], [0], [])?.absoluteShare),
  },
  {
    at: "pitfalls/mixedSign/signedPct_absdenominator",
    computes: () => percent(forecastError(0, -668, -668).share),
  },
  {
    at: "pitfalls/mixedSign/signedPct_naive",
    unused: "divides by a negative number, so that the sign turns",
  },
  { at: "pitfalls/mixedSign/*", given: "accounts of −668, a forecast of 0" },
];

export function percent(share: number | null | undefined): number | null {
  return share == null ? null : share * 100;
}
