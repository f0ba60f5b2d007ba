import { addMonths, month, yearOf, type Month } from "../model/month";
import type { Series } from "../model/series";
import { aggregate } from "./aggregate";
import { completeValues, lastReported } from "./reported";

/** January to `to`, this year against the same months last year, in the series' unit; minus is a decrease. */
export interface YearToDate {
  readonly from: Month;
  readonly to: Month;
  readonly current: number;
  /** Null when a month of last year is missing. */
  readonly previous: number | null;
  readonly change: number | null;
  /** Share of |previous|; null when previous is 0 or missing. */
  readonly changeShare: number | null;
}

/** Null when the report month's year has no unbroken run of months from January. */
export function yearToDate(series: Series, reportMonth: Month): YearToDate | null {
  const to = lastReported(series, reportMonth);
  if (to === null) return null;
  const from = month(yearOf(to), 1);
  const values = completeValues(series, from, to, reportMonth);
  if (values === null) return null;
  const before = completeValues(series, addMonths(from, -12), addMonths(to, -12), reportMonth);
  const current = aggregate(values, series.aggregation);
  const previous = before && aggregate(before, series.aggregation);
  const change = previous === null ? null : current - previous;
  const changeShare =
    change === null || previous === null || previous === 0 ? null : change / Math.abs(previous);
  return { from, to, current, previous, change, changeShare };
}
