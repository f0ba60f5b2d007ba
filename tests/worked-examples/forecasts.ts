import {
  accuracyLimit,
  forecastError,
  isWithin,
  valueAdded,
} from "../../src/core/calc/accuracy/forecast-error";
import { deviation } from "../../src/core/calc/deviation";
import { backtest } from "../../src/core/calc/forecast/backtest";
import { feasibility } from "../../src/core/calc/forecast/feasibility";
import {
  originsOf,
  type ForecastMethod,
  type Origin,
} from "../../src/core/calc/forecast/full-year";
import { holtStates, smoothedLevels } from "../../src/core/calc/forecast/smoothing";
import { shareOf } from "../../src/core/calc/ratio";
import { roundHalfAway } from "../../src/core/calc/rounding";
import { month } from "../../src/core/model/month";
import { NO_FOLLOW_UP } from "../../src/core/model/follow-up";
import { planForecast } from "../../src/plan/sheets/forecast/sheet";
import { oracle, oracleNumber, oracleNumbers } from "../support/oracle";
import { figureCell } from "../support/plan-input";
import { augustInput } from "../support/plan/august-input";
import { yearStatement } from "../support/plan/statement-facts";
import { deviationVintages } from "../support/plan/vintage-facts";
import { percent } from "./accuracy";
import type { Claim, Path } from "./claims";

const START = month(2018, 1);
const ORIGINS: Readonly<Record<string, readonly Origin[]>> = {
  HxA: originsOf(START, oracleNumbers("series", "HxA")),
  temp: originsOf(START, oracleNumbers("series", "tempcost")),
};
const MONTHS: Readonly<Record<string, number>> = { apr: 4, aug: 8, okt: 10 };

/** Our methods by the names that the examples have for them; the last two are made of parts that give the same product. */
const METHODS: Readonly<Record<string, ForecastMethod>> = {
  run_rate: "run-rate",
  run_rate_last3: "last-three",
  seasonal_naive: "seasonal-naive",
  naive_last: "last-month",
  seasonal_share: "seasonal-share",
  hh_x_avg_last: "last-month",
  hh_mean3_x_avgcost_weighted3: "last-three",
  runrate_ytd: "run-rate",
  runrate_last3: "last-three",
  snaive: "seasonal-naive",
  seasonalshare2018: "seasonal-share",
  runrate: "run-rate",
  last3: "last-three",
  naive: "last-month",
  share: "seasonal-share",
};

/** A forecast of 2019 made at the end of one of its months. */
function made(series: string, monthNumber: number, method: ForecastMethod | undefined): number {
  const forecast = method && ORIGINS[series]?.[11 + monthNumber]?.forecasts[method];
  if (typeof forecast !== "number") throw new Error(`no forecast ${series} ${String(method)}`);
  return forecast;
}

const outcome = (series: string): number => ORIGINS[series]?.[23]?.toDate ?? Number.NaN;

function missOf(series: string, monthNumber: number, method: ForecastMethod | undefined) {
  const actual = outcome(series);
  return forecastError(made(series, monthNumber, method), actual, actual);
}

/** `vintages2019/table/aug/run_rate/…`. */
const vintage =
  (of: (monthNumber: number, method: ForecastMethod | undefined) => number | boolean | null) =>
  ([, , at = "", method = ""]: Path) =>
    of(MONTHS[at] ?? 0, METHODS[method]);

/** `backtestR/<k>/…`: a line of the examples tells its series, month and method. */
function line(of: (series: string, monthNumber: number, method: ForecastMethod) => number | null) {
  return ([list = "", k = ""]: Path): number | null | undefined => {
    const text = (key: string): string => String(oracle(list, k, key));
    const method = METHODS[text("method")];
    return method && of(text("series"), MONTHS[text("origin")] ?? 0, method);
  };
}

const R_FITS =
  "R fits the weights anew each month; ours are fixed, so that the sheet can show every step";
const LIBRARIES =
  "libraries that were tried and not taken (ARCHITECTURE.md: no forecasting library)";

const changes = planForecast(
  augustInput({
    statements: [yearStatement()],
    followUp: { ...NO_FOLLOW_UP, vintages: [deviationVintages()] },
  }),
);
const changed = (row: string): number => {
  const { value } = figureCell(changes, `forecast.change/2020-08/${row}`);
  return roundHalfAway(Number(value) / 1_000, 1);
};
const SUM = "Summa nettokostnader, tkr";
const AMI = "Arbetsmarknads- och integrationsinsatser";

const holt = (steps: number): number | undefined => {
  const weights = { level: 0.5, trend: 0.2, damping: 1 };
  const state = holtStates(oracleNumbers("series", "households"), weights).at(-1);
  return state && state.level + steps * state.trend;
};

function missByMonth([, series = "", k = "0", name = ""]: Path): number | null | undefined {
  const method = METHODS[name];
  return method && percent(missOf(series, Number(k) + 1, method).share);
}

function meanMiss([, series = "", , name = ""]: Path): number | null | undefined {
  const method = METHODS[name];
  const tested = ORIGINS[series] ?? [];
  return method && percent(backtest(tested, method, month(2020, 1)).meanAbsolute);
}

function meanMissFromApril([, series = "", , name = ""]: Path): number | undefined {
  const method = METHODS[name];
  if (!method) return undefined;
  const months = [4, 5, 6, 7, 8, 9, 10];
  const misses = months.map((at) => Math.abs(percent(missOf(series, at, method).share) ?? 0));
  return misses.reduce((sum, miss) => sum + miss, 0) / misses.length;
}

export const FORECASTS: readonly Claim[] = [
  { at: "vintages2019/actual", computes: () => outcome("HxA") },
  {
    at: "vintages2019/seasonalShares2018/*",
    computes: ([, , at = ""]) =>
      shareOf(
        ORIGINS.HxA?.[(MONTHS[at] ?? 0) - 1]?.toDate ?? null,
        ORIGINS.HxA?.[11]?.toDate ?? null,
      ),
  },
  {
    at: "vintages2019/thresholdsPct/*",
    computes: ([, , at = ""]) => percent(accuracyLimit(MONTHS[at] ?? 0)),
  },
  {
    at: "vintages2019/table/*/*/forecast",
    computes: vintage((at, method) => made("HxA", at, method)),
  },
  {
    at: "vintages2019/table/*/*/errActualMinusForecast",
    computes: vintage((at, method) => -missOf("HxA", at, method).amount),
  },
  {
    at: "vintages2019/table/*/*/signedPctOfAccounts",
    computes: vintage((at, method) => percent(missOf("HxA", at, method).share)),
  },
  {
    at: "vintages2019/table/*/*/absPctOfAccounts",
    computes: vintage((at, method) => Math.abs(percent(missOf("HxA", at, method).share) ?? 0)),
  },
  {
    at: "vintages2019/table/*/*/FVA_vs_snaive_pp",
    computes: vintage((at, method) =>
      percent(
        valueAdded(missOf("HxA", at, method).share, missOf("HxA", at, "seasonal-naive").share),
      ),
    ),
  },
  {
    at: "vintages2019/table/*/*/meetsTarget",
    computes: vintage((at, method) => isWithin(missOf("HxA", at, method).share, accuracyLimit(at))),
  },

  {
    at: "eb2020/*/budgetDeviation_mnkr",
    computes: ([, k = ""]) =>
      (deviation(244_076, oracleNumber("eb2020", k, "forecast_tkr"), 1) ?? Number.NaN) / 1_000,
  },
  { at: "eb2020/*/forecast_tkr", given: "budget 244 076 less the published deviation" },
  { at: "forecastRevision/total", computes: () => changed(SUM) },
  { at: "forecastRevision/EB", computes: () => changed("Ekonomiskt bistånd") },
  { at: "forecastRevision/AMI", computes: () => changed(AMI) },
  { at: "forecastRevision/other", computes: () => changed("Avdelningen för försörjningsinsatser") },

  { at: "deterministicSmoothing/ses_alpha05_init_y1_forecast", computes: ses, within: 0.5e-3 },
  { at: "deterministicSmoothing/ses_recomputed_full", computes: ses },
  {
    at: "deterministicSmoothing/holt_a05_b02_R_simple/*",
    computes: ([, , k = "0"]) => holt(Number(k) + 1),
    within: 0.5e-3,
  },
  {
    at: "deterministicSmoothing/holt_l0_y1_from_t1/*",
    computes: ([, , k = "0"]) => holt(Number(k) + 1),
  },
  {
    at: "deterministicSmoothing/holt_l1_y2_from_t3/*",
    unused:
      "another start of the same recursion; the sheet starts before the first month, as R does",
  },

  { at: "backtestR/*/forecast", computes: line((...of) => made(...of)), within: 0.5 },
  {
    at: "backtestR/*/errPct",
    computes: line((...of) => percent(missOf(...of).share)),
    within: 0.5e-4,
  },
  { at: "backtestR/*/forecast", unused: R_FITS },
  { at: "backtestR/*/errPct", unused: R_FITS },
  { at: "backtestR/*/sec", unused: "how long R took" },
  { at: "backtestJS/**", unused: LIBRARIES },
  {
    at: "rollingOrigin2019_signedPct/*/*/*",
    computes: missByMonth,
    within: 0.5e-8,
  },
  { at: "rollingOrigin2019_signedPct/*/*/*", unused: R_FITS },
  {
    at: "rollingOriginMeanAbs/*/all11/*",
    computes: meanMiss,
    within: 0.5e-3,
  },
  {
    at: "rollingOriginMeanAbs/*/AprOct/*",
    computes: meanMissFromApril,
    within: 0.5e-3,
  },
  { at: "rollingOriginMeanAbs/*/*/*", unused: `${R_FITS}; and ${LIBRARIES}` },
  {
    at: "plausibility3825/requiredSepDecMean",
    computes: () =>
      feasibility({
        forecast: 3_825,
        aggregation: "mean",
        // January to March, nothing of April to July, and August.
        months: [...oracleNumbers("series", "households").slice(24), null, null, null, null, 3_432],
        passed: 8,
        seen: [],
      })?.required,
  },
];

function ses(): number | undefined {
  return smoothedLevels(oracleNumbers("series", "households"), 0.5).at(-1);
}
