import { numberOf } from "../model/datum";
import { addMonths, month, yearOf, type Month } from "../model/month";
import type { Series } from "../model/series";

/** The newest month that may be shown in a report for `reportMonth`: the series' lag held back. */
export function newestShown(series: Pick<Series, "lag">, reportMonth: Month): Month {
  return addMonths(reportMonth, -series.lag);
}

/** The value of a month as the report shows it; null when empty, marked, or held back by the lag. */
export function reportedValue(series: Series, at: Month, reportMonth: Month): number | null {
  return at > newestShown(series, reportMonth) ? null : numberOf(series.points.get(at));
}

/** The newest month of the report month's year that has a value; null when the year has none yet. */
export function lastReported(series: Series, reportMonth: Month): Month | null {
  const january = month(yearOf(reportMonth), 1);
  for (let at = reportMonth; at >= january; at = addMonths(at, -1)) {
    if (reportedValue(series, at, reportMonth) !== null) return at;
  }
  return null;
}

/** The months from `from` to `to`, both included. */
export function monthsBetween(from: Month, to: Month): readonly Month[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => addMonths(from, k));
}

/** The values of consecutive months, or null when one of them is missing: a sum with a hole is no sum. */
export function completeValues(
  series: Series,
  from: Month,
  to: Month,
  reportMonth: Month,
): readonly number[] | null {
  const values: number[] = [];
  for (const at of monthsBetween(from, to)) {
    const value = reportedValue(series, at, reportMonth);
    if (value === null) return null;
    values.push(value);
  }
  return values.length > 0 ? values : null;
}
