import type { Aggregation } from "../model/series";

/** Months made into one figure: costs add up, counts and averages are averaged. `values` must not be empty. */
export function aggregate(values: readonly number[], how: Aggregation): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return how === "sum" ? sum : sum / values.length;
}
