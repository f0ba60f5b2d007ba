import { month, monthNumber, yearOf, type Month } from "../model/month";
import type { Series } from "../model/series";
import { completeValues, lastReported } from "./reported";

/** A monthly ceiling against the months reported so far, in the series' unit. */
export interface TargetStatus {
  readonly target: number;
  readonly to: Month;
  /** Mean of the months reported. */
  readonly average: number;
  readonly isMet: boolean;
  /** Spent beyond target × months; negative when below. */
  readonly overBy: number;
  /** What the remaining months must average for the year to land on the target; null in December. */
  readonly remainingAverage: number | null;
}

/**
 * Null without a target for the report month's year, for series that do not add up over months, and while the year has no
 * unbroken run of months from January.
 */
export function targetStatus(series: Series, reportMonth: Month): TargetStatus | null {
  const { target } = series;
  if (target?.year !== yearOf(reportMonth) || series.aggregation !== "sum") return null;
  const to = lastReported(series, reportMonth);
  if (to === null) return null;
  const values = completeValues(series, month(target.year, 1), to, reportMonth);
  if (values === null) return null;
  const spent = values.reduce((total, value) => total + value, 0);
  const months = monthNumber(to);
  return {
    target: target.amount,
    to,
    average: spent / months,
    isMet: spent <= target.amount * months,
    overBy: spent - target.amount * months,
    remainingAverage: months === 12 ? null : (target.amount * 12 - spent) / (12 - months),
  };
}
