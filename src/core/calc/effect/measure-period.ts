import type { ActionPlan, Measure } from "../../model/action-plan";
import { addMonths, month, yearOf, type Month } from "../../model/month";
import type { Series } from "../../model/series";
import { reportedValue } from "../reported";
import { interruptedPeriod, measuredEffects, type MeasuredEffect } from "./counterfactual";
import type { InterruptedSeries } from "./interrupted-series";

/** A measure's effect in the series it is tied to, by every method, and what the plan itself says of the same time. */
export interface MeasuredMeasure {
  readonly measure: Measure;
  readonly series: Series;
  readonly from: Month;
  readonly to: Month;
  readonly effects: readonly MeasuredEffect[];
  /** The trend before the start with its interval; null where the months are too few for one. */
  readonly interrupted: InterruptedSeries | null;
  /** Index of the plan's effect column that is measured, and its last month; null where the plan books nothing. */
  readonly planned: { readonly column: number; readonly to: Month } | null;
}

/** How far the series may lag behind the plan for the two to be held against each other. */
const LONGEST_LAG = 2;

/**
 * Measures from the measure's start, else from January of the year its realised effect is of, to the last month that the
 * series shows. Null where fewer than two methods can be used: one alone would say too much.
 */
export function measuredMeasure(
  plan: ActionPlan,
  measure: Measure,
  series: Series | null,
  reportMonth: Month,
): MeasuredMeasure | null {
  if (series?.aggregation !== "sum") return null;
  const realised = plan.effects.findIndex(({ kind }) => kind === "realised");
  const column = plan.effects[realised];
  const year = column?.year ?? yearOf(reportMonth);
  const end = column?.to ?? reportMonth;
  const to = lastShown(series, end < reportMonth ? end : reportMonth, reportMonth);
  const start = measure.start ?? month(year, 1);
  if (to === null || to < start) return null;
  const from = yearOf(start) < year && column ? month(year, 1) : start;
  const period = { values: shownValues(series, reportMonth), from, to };
  const effects = measuredEffects(period);
  if (effects.length < 2) return null;
  return {
    measure,
    series,
    from,
    to,
    effects,
    interrupted: interruptedPeriod(period),
    planned: column && end - to <= LONGEST_LAG ? { column: realised, to: end } : null,
  };
}

function lastShown(series: Series, end: Month, reportMonth: Month): Month | null {
  for (let at = end; at > addMonths(end, -12); at = addMonths(at, -1)) {
    if (reportedValue(series, at, reportMonth) !== null) return at;
  }
  return null;
}

function shownValues(series: Series, reportMonth: Month): ReadonlyMap<Month, number> {
  const values = new Map<Month, number>();
  for (const at of series.points.keys()) {
    const value = reportedValue(series, at, reportMonth);
    if (value !== null) values.set(at, value);
  }
  return values;
}
