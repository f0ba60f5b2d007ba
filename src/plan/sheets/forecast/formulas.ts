import type { ForecastMethod } from "../../../core/calc/forecast/full-year";
import { dampedSteps, SMOOTHING, thetaSteps } from "../../../core/calc/forecast/smoothing";
import { addMonths, month, monthNumber, yearOf, type Month } from "../../../core/model/month";
import type { CellPlace, RangePlace } from "../../../core/model/place";
import { binary, call, cell, number, range, type Formula } from "../../formula";

type Step = "index" | "value" | "toDate" | "smoothed" | "level" | "trend";

/** Where the steps of a month stand; `from` is the first month. */
export interface OriginCells {
  readonly from: Month;
  readonly place: (at: Month, column: Step) => CellPlace;
  readonly span: (from: Month, to: Month, column: Step) => RangePlace;
}

const plus = (left: Formula, right: Formula): Formula => binary(left, "+", right);
const minus = (left: Formula, right: Formula): Formula => binary(left, "-", right);
const times = (left: Formula, right: Formula): Formula => binary(left, "*", right);

/** The smoothed level, live: the one before, moved towards the value. */
export function smoothedFormula({ from, place }: OriginCells, at: Month): Formula {
  const value = cell(place(at, "value"));
  if (at === from) return value;
  const before = cell(place(addMonths(at, -1), "smoothed"));
  return plus(before, times(number(SMOOTHING.level), minus(value, before)));
}

/** Holt's level and damped trend, live; the first month starts from itself and the first change. */
export function holtFormulas(
  { from, place }: OriginCells,
  at: Month,
): { readonly level: Formula; readonly trend: Formula } {
  const { level: weight, trend: trendWeight, damping } = SMOOTHING;
  const value = cell(place(at, "value"));
  const isFirst = at === from;
  const earlier = addMonths(at, -1);
  const before = isFirst ? value : cell(place(earlier, "level"));
  const trend = isFirst
    ? minus(cell(place(addMonths(at, 1), "value")), value)
    : cell(place(earlier, "trend"));
  const faded = times(number(damping), trend);
  const own = cell(place(at, "level"));
  return {
    level: plus(times(number(weight), value), times(number(1 - weight), plus(before, faded))),
    trend: plus(
      times(number(trendWeight), minus(own, before)),
      times(number(1 - trendWeight), faded),
    ),
  };
}

/** The formulas of core's `originsOf`, live. Those whose months the series lacks are not to be used. */
export function methodFormulas(
  { from, place, span }: OriginCells,
  at: Month,
): Readonly<Record<ForecastMethod, Formula | null>> {
  const passed = monthNumber(at);
  const rest = number(12 - passed);
  const toDate = cell(place(at, "toDate"));
  const has = (earlier: Month): boolean => earlier >= from;
  const lastDecember = month(yearOf(at) - 1, 12);
  const lastYear = has(addMonths(lastDecember, -11)) ? cell(place(lastDecember, "toDate")) : null;
  const lastToDate = lastYear && cell(place(addMonths(at, -12), "toDate"));
  const values = range(span(from, at, "value"));
  const slope = call("SLOPE", values, range(span(from, at, "index")));
  const behind = thetaSteps(at - from + 1, 12 - passed, SMOOTHING.level);
  const smoothed = cell(place(at, "smoothed"));
  return {
    "run-rate": times(binary(toDate, "/", number(passed)), number(12)),
    "last-three": has(addMonths(at, -2))
      ? plus(
          toDate,
          times(
            binary(call("SUM", range(span(addMonths(at, -2), at, "value"))), "/", number(3)),
            rest,
          ),
        )
      : null,
    "last-month": plus(toDate, times(cell(place(at, "value")), rest)),
    "seasonal-naive": lastYear && lastToDate && plus(toDate, minus(lastYear, lastToDate)),
    "seasonal-share":
      lastYear && lastToDate && binary(toDate, "/", binary(lastToDate, "/", lastYear)),
    smoothing: plus(toDate, times(rest, smoothed)),
    "damped-trend": plus(
      plus(toDate, times(rest, cell(place(at, "level")))),
      times(cell(place(at, "trend")), number(dampedSteps(12 - passed, SMOOTHING.damping))),
    ),
    theta: plus(
      plus(toDate, times(rest, smoothed)),
      times(binary(slope, "/", number(2)), number(behind)),
    ),
  };
}
