import { addMonths, type Month } from "../model/month";
import type { Series } from "../model/series";
import { aggregate } from "./aggregate";
import { completeValues } from "./reported";

/**
 * The last twelve months up to and including `at` (sum, or mean for counts and averages), in the series' unit. Null unless
 * all twelve exist.
 */
export function rollingTwelve(series: Series, at: Month, reportMonth: Month): number | null {
  const values = completeValues(series, addMonths(at, -11), at, reportMonth);
  return values && aggregate(values, series.aggregation);
}
