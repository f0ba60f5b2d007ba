import { aggregate } from "../../src/core/calc/aggregate";
import {
  meanBefore,
  measuredEffects,
  type CounterfactualMethod,
  type MeasuredEffect,
} from "../../src/core/calc/effect/counterfactual";
import { interruptedSeries, type Interval } from "../../src/core/calc/effect/interrupted-series";
import { overlapOf } from "../../src/core/calc/effect/overlap";
import { phasedEffect } from "../../src/core/calc/effect/phase-in";
import { targetStatus } from "../../src/core/calc/monthly-target";
import { shareOf } from "../../src/core/calc/ratio";
import { rollingTwelve } from "../../src/core/calc/rolling-twelve";
import { roundHalfAway } from "../../src/core/calc/rounding";
import {
  covariance,
  errorOf,
  leastSquares,
  neweyWest,
} from "../../src/core/calc/statistics/least-squares";
import { studentLimit } from "../../src/core/calc/statistics/student-t";
import { addMonths, month, type Month } from "../../src/core/model/month";
import { oracleNumbers } from "../support/oracle";
import { published } from "../support/published-series";
import type { Claim, Path } from "./claims";

const COSTS = oracleNumbers("series", "tempcost");
const VALUES = new Map<Month, number>(
  COSTS.map((value, k) => [addMonths(month(2018, 1), k), value]),
);
const BEFORE = 17;
const AFTER = 9;
const JUNE = month(2019, 6);
const JUNE_TO_FEBRUARY = { values: VALUES, from: JUNE, to: month(2020, 2) };

const its = interruptedSeries(COSTS, BEFORE);
if (!its) throw new Error("no interrupted series");
const X = COSTS.map((_, k) => (k < BEFORE ? [1, k + 1, 0, 0] : [1, k + 1, 1, k - BEFORE]));
const LEVEL_ONLY = X.map((row) => row.slice(0, 3));

/** The same regression without the changed slope: our own least squares on fewer columns. */
const level = leastSquares(LEVEL_ONLY, COSTS);
const slopes = leastSquares(X, COSTS);
if (!level || !slopes) throw new Error("no regression");
const levelErrors = covariance(level).map((row, k) => Math.sqrt(row[k] ?? 0));

/** Without a small-sample correction, three months back: ours less the correction n / (n − 4). */
const uncorrected = neweyWest(X, slopes, 3).map((row) => row.map((v) => (v * 22) / 26));

function effect(
  from: Month,
  to: Month,
  method: CounterfactualMethod = "same-period-last-year",
): MeasuredEffect {
  const found = measuredEffects({ values: VALUES, from, to }).find(
    (each) => each.method === method,
  );
  if (!found) throw new Error(`no effect by ${method}`);
  return found;
}

const SPANS: Readonly<Record<string, readonly [Month, Month]>> = {
  sply_JanFeb2020: [month(2020, 1), month(2020, 2)],
  sply_JunDec2019: [JUNE, month(2019, 12)],
  sply_Jun2019Feb2020: [JUNE, month(2020, 2)],
};

function lastYear(
  is: (of: MeasuredEffect) => number | null,
): (path: Path) => number | null | undefined {
  return ([, name = ""]) => {
    const span = SPANS[name];
    return span && is(effect(...span));
  };
}

function mean(is: (counterfactual: number) => number): (path: Path) => number {
  return ([, name = ""]) => is(meanBefore(JUNE_TO_FEBRUARY, Number(name.slice(11))) ?? Number.NaN);
}
const spent = COSTS.slice(BEFORE).reduce((sum, value) => sum + value, 0);

function limits(of: Interval): Readonly<Record<string, number>> {
  return {
    est: its?.effect ?? Number.NaN,
    se: of.error,
    lo: of.low,
    hi: of.high,
    tq: its?.limit ?? 0,
  };
}

const at = (k: string | undefined): number => Number(k ?? "0");
const residual = slopes.residuals;
const squares = residual.reduce((sum, e) => sum + e * e, 0);
const middle = COSTS.reduce((sum, y) => sum + y, 0) / COSTS.length;
const cumulated = [0, 0, AFTER, (AFTER * (AFTER - 1)) / 2];
const uncorrectedError = errorOf(cumulated, uncorrected);

const PHASED = { monthly: 300, start: month(2020, 9), ramp: [0.25, 0.5, 0.75, 1] };
const phased = phasedEffect(PHASED, 2020);
const overlap = overlapOf(10, [0.1, 0.2]);
const growth = effect(JUNE, month(2019, 12), "seasonal-growth");

const housing = published("temporary-housing-cost");
const march = month(2020, 3);
const twelve = (to: Month): number | null => rollingTwelve(housing, to, march);
const target = targetStatus(housing, march);

function grownMonth([, , , k]: Path): number {
  const to = addMonths(JUNE, at(k));
  const until = (end: Month): number =>
    end < JUNE ? 0 : effect(JUNE, end, "seasonal-growth").counterfactual;
  return until(to) - until(addMonths(to, -1));
}

export const EFFECTS: readonly Claim[] = [
  { at: "actionPlan/setup/*", given: "17 months before June 2019 and nine from it on" },
  { at: "actionPlan/*/actual", computes: lastYear((of) => of.actual) },
  { at: "actionPlan/*/lastYear", computes: lastYear((of) => of.counterfactual) },
  { at: "actionPlan/*/effect", computes: lastYear((of) => of.effect) },
  {
    at: "actionPlan/*/pct",
    computes: lastYear((of) => (shareOf(of.effect, of.counterfactual) ?? Number.NaN) * 100),
  },
  ...["premean_pre17", "premean_pre12", "premean_pre5"].flatMap((name): readonly Claim[] => [
    { at: `actionPlan/${name}/mean`, computes: mean((without) => without / AFTER) },
    { at: `actionPlan/${name}/cf9`, computes: mean((without) => without) },
    { at: `actionPlan/${name}/actual`, computes: () => spent },
    { at: `actionPlan/${name}/effect`, computes: mean((without) => spent - without) },
    { at: `actionPlan/${name}/perMonth`, computes: mean((without) => (spent - without) / AFTER) },
  ]),
  { at: "actionPlan/trend_pre17/slope", computes: () => its.coefficients[1] },
  { at: "actionPlan/trend_pre17/intercept", computes: () => its.coefficients[0] },
  {
    at: "actionPlan/trend_pre17/cf/*",
    computes: ([, , , k]) =>
      (its.coefficients[0] ?? 0) + (its.coefficients[1] ?? 0) * (BEFORE + 1 + at(k)),
  },
  {
    at: "actionPlan/trend_pre17/effect",
    computes: () => effect(JUNE, month(2020, 2), "trend-before").effect,
  },
  { at: "actionPlan/its/params/*", computes: ([, , , k]) => its.coefficients[at(k)] },
  { at: "actionPlan/its/se_ols/*", computes: ([, , , k]) => its.errors[at(k)] },
  {
    at: "actionPlan/its/t_ols/*",
    computes: ([, , , k]) => (its.coefficients[at(k)] ?? 0) / (its.errors[at(k)] ?? 0),
  },
  {
    at: "actionPlan/its/ci_ols/*/*",
    computes: ([, , , k, side]) =>
      (its.coefficients[at(k)] ?? 0) +
      (side === "0" ? -1 : 1) * its.limit * (its.errors[at(k)] ?? 0),
  },
  {
    at: "actionPlan/its/r2",
    computes: () => 1 - squares / COSTS.reduce((sum, y) => sum + (y - middle) ** 2, 0),
  },
  { at: "actionPlan/its/sigma", computes: () => Math.sqrt(squares / its.degrees) },
  { at: "actionPlan/its/df", computes: () => its.degrees },
  { at: "actionPlan/its/se_hac2_corr/*", computes: ([, , , k]) => its.neweyWestErrors[at(k)] },
  {
    at: "actionPlan/its/se_hac3_nocorr/*",
    computes: ([, , , k]) => Math.sqrt(uncorrected[at(k)]?.[at(k)] ?? 0),
  },
  {
    at: "actionPlan/its/dw",
    computes: () =>
      residual.slice(1).reduce((sum, e, k) => sum + (e - (residual[k] ?? 0)) ** 2, 0) / squares,
  },
  { at: "actionPlan/its/cum_ols/*", computes: ([, , , key = ""]) => limits(its.interval)[key] },
  {
    at: "actionPlan/its/cum_hac2_corr/*",
    computes: ([, , , key = ""]) => limits(its.neweyWest)[key],
  },
  {
    at: "actionPlan/its/cum_hac3_nocorr/*",
    computes: ([, , , key = ""]) =>
      limits({
        error: uncorrectedError,
        low: its.effect - its.limit * uncorrectedError,
        high: its.effect + its.limit * uncorrectedError,
      })[key],
  },
  { at: "actionPlan/its/cum_L/*", given: "how often level and slope count in the effect" },
  { at: "actionPlan/its_level_only/params/*", computes: ([, , , k]) => level.coefficients[at(k)] },
  { at: "actionPlan/its_level_only/se/*", computes: ([, , , k]) => levelErrors[at(k)] },
  {
    at: "actionPlan/its_level_only/ci/*/*",
    computes: ([, , , k, side]) =>
      (level.coefficients[at(k)] ?? 0) +
      (side === "0" ? -1 : 1) * studentLimit(0.95, level.degrees) * (levelErrors[at(k)] ?? 0),
  },
  { at: "actionPlan/its_level_only/cum", computes: () => AFTER * (level.coefficients[2] ?? 0) },
  {
    at: "actionPlan/snaive_growth/g",
    computes: () => growth.counterfactual / effect(JUNE, month(2019, 12)).counterfactual,
  },
  {
    at: "actionPlan/snaive_growth/cf_JunDec/*",
    computes: grownMonth,
  },
  { at: "actionPlan/snaive_growth/effect_JunDec", computes: () => growth.effect },
  {
    at: "actionPlan/run_rate/last3_mean",
    computes: () => aggregate(COSTS.slice(-3), "mean"),
  },
  {
    at: "actionPlan/run_rate/annualised_last3",
    unused: "a year of the last three months: Prognos adds them to the months that are known",
  },
  { at: "actionPlan/run_rate/annual2019", computes: () => twelve(month(2019, 12)) },
  { at: "actionPlan/run_rate/annual2018", computes: () => twelve(month(2018, 12)) },
  { at: "actionPlan/run_rate/target", given: "600 000 a month" },
  { at: "actionPlan/run_rate/rolling12_feb2020", computes: () => twelve(month(2020, 2)) },
  { at: "actionPlan/run_rate/rolling12_dec2019", computes: () => twelve(month(2019, 12)) },
  {
    at: "actionPlan/run_rate/annualised_effect_vs_pre5",
    unused: "an annualised effect is never derived from a measured one, only read from a plan",
  },
  { at: "actionPlan/run_rate/gap_to_target_JanFeb", computes: () => target?.overBy },
  { at: "actionPlan/run_rate/required_mean_MarDec", computes: () => target?.remainingAverage },

  ...(
    [
      ["same period last year", () => effect(JUNE, month(2020, 2)).effect],
      ["pre-period mean 17 m", () => spent - (meanBefore(JUNE_TO_FEBRUARY, 17) ?? 0)],
      ["pre-period mean 12 m", () => effect(JUNE, month(2020, 2), "mean-before").effect],
      ["pre-period mean 5 m (Jan-May 2019)", () => spent - (meanBefore(JUNE_TO_FEBRUARY, 5) ?? 0)],
      ["ITS trend extrapolation", () => effect(JUNE, month(2020, 2), "trend-before").effect],
    ] as const
  ).map(([name, computes]): Claim => ({
    at: `actionPlanComparison_Jun2019_Feb2020/${name}`,
    computes,
  })),
  {
    at: "actionPlanComparison_Jun2019_Feb2020/ITS 95% OLS/*",
    computes: ([, , k]) => (k === "0" ? its.interval.low : its.interval.high),
  },
  {
    at: "actionPlanComparison_Jun2019_Feb2020/ITS 95% NW2 small-sample/*",
    computes: ([, , k]) => (k === "0" ? its.neweyWest.low : its.neweyWest.high),
  },

  { at: "benefits/phaseIn/inputs/**", given: "300 tkr a month from September, in four steps" },
  { at: "benefits/phaseIn/currentYear_tkr", computes: () => phased.thisYear },
  { at: "benefits/phaseIn/nextYear_tkr", computes: () => phased.nextYear },
  { at: "benefits/phaseIn/annualisedRunRateDec_tkr", computes: () => phased.annualised },
  { at: "benefits/phaseIn/carryOver_tkr", computes: () => phased.carryOver },
  {
    at: "benefits/phaseIn/straightLineProRataNoRamp_tkr",
    computes: () => phasedEffect({ ...PHASED, ramp: [] }, 2020).thisYear,
  },
  { at: "benefits/overlap/inputs/*", given: "a tenth and a fifth of 10" },
  { at: "benefits/overlap/additive", computes: () => overlap.additive },
  { at: "benefits/overlap/sequential", computes: () => overlap.sequential },
  { at: "benefits/overlap/overlap", computes: () => overlap.overlap },
  { at: "benefits/overlap/shapley1", computes: () => overlap.parts[0] },
  { at: "benefits/overlap/shapley2", computes: () => overlap.parts[1] },
  { at: "benefits/actionPlanSums/measures_ytd/*", given: "the published effects" },
  { at: "benefits/actionPlanSums/measures_2021/*", given: "the published effects" },
  { at: "benefits/actionPlanSums/sum_ytd", computes: () => aggregate([-1.8, -1.5], "sum") },
  { at: "benefits/actionPlanSums/sum_2021", computes: () => aggregate([-0.4, -2.4, -1.3], "sum") },
  {
    at: "benefits/actionPlanSums/shareOfDeficitAug",
    computes: () => (shareOf(3.3, roundHalfAway(38.606, 1)) ?? Number.NaN) * 100,
  },
];
