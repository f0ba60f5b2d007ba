import { addMonths, monthNumber, type Month } from "../../model/month";
import {
  holtStates,
  holtSum,
  SMOOTHING,
  smoothedLevels,
  thetaSum,
  type HoltState,
} from "./smoothing";

/** The mechanical ways to a full year's sum, in the order they are shown. */
export const FORECAST_METHODS = [
  "run-rate",
  "last-three",
  "last-month",
  "seasonal-naive",
  "seasonal-share",
  "smoothing",
  "damped-trend",
  "theta",
] as const;
export type ForecastMethod = (typeof FORECAST_METHODS)[number];

/** What each method makes of the months known at the end of one month, with the steps it takes. */
export interface Origin {
  readonly at: Month;
  readonly value: number;
  /** January up to this month; null where the series begins later in the year. */
  readonly toDate: number | null;
  readonly smoothed: number;
  readonly holt: HoltState | null;
  /** The full year's sum; null where a method lacks months. */
  readonly forecasts: Readonly<Record<ForecastMethod, number | null>>;
}

/**
 * Full-year forecasts made at the end of every month of an unbroken series, each from what was known then. Unit and sign are
 * the series'. In December every method gives the year itself.
 */
export function originsOf(from: Month, values: readonly number[]): readonly Origin[] {
  const levels = smoothedLevels(values, SMOOTHING.level);
  const states = holtStates(values, SMOOTHING);
  return values.map((value, index) => {
    const at = addMonths(from, index);
    const month = monthNumber(at);
    const toDate = sumOf(values, index - month + 1, index);
    const smoothed = levels[index] ?? value;
    const holt = states[index] ?? null;
    return { at, value, toDate, smoothed, holt, forecasts: forecasts() };

    function forecasts(): Record<ForecastMethod, number | null> {
      const rest = 12 - month;
      const lastYear = sumOf(values, index - month - 11, index - month);
      const lastToDate = sumOf(values, index - month - 11, index - 12);
      const lastThree = sumOf(values, index - 2, index);
      const known = values.slice(0, index + 1);
      const plus = (more: number | null): number | null =>
        toDate === null || more === null ? null : toDate + more;
      const hasYear = lastYear !== null && lastToDate !== null;
      return {
        "run-rate": toDate === null ? null : (toDate / month) * 12,
        "last-three": plus(lastThree === null ? null : (lastThree / 3) * rest),
        "last-month": plus(value * rest),
        "seasonal-naive": plus(hasYear ? lastYear - lastToDate : null),
        "seasonal-share":
          toDate === null || !hasYear || lastToDate === 0 ? null : toDate / (lastToDate / lastYear),
        smoothing: plus(rest * smoothed),
        "damped-trend": plus(
          index === 0 || holt === null ? null : holtSum(holt, rest, SMOOTHING.damping),
        ),
        theta: plus(index === 0 ? null : thetaSum(known, smoothed, rest, SMOOTHING.level)),
      };
    }
  });
}

/** Null when a month lies before the series. */
function sumOf(values: readonly number[], from: number, to: number): number | null {
  if (from < 0) return null;
  let sum = 0;
  for (let at = from; at <= to; at += 1) sum += values[at] ?? 0;
  return sum;
}
