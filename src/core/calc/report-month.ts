import { numberOf } from "../model/datum";
import type { Facts } from "../model/facts";
import type { Month } from "../model/month";

/**
 * The month a report is about when nobody says: the newest month that any series has a value for or any period statement
 * runs to. Null when the workbook names no month.
 */
export function newestMonth(facts: Pick<Facts, "series" | "statements">): Month | null {
  let newest: Month | null = null;
  const see = (at: Month): void => {
    if (newest === null || at > newest) newest = at;
  };
  for (const series of facts.series) {
    for (const [at, datum] of series.points) if (numberOf(datum) !== null) see(at);
  }
  for (const { scope } of facts.statements) if (scope.kind === "period") see(scope.to);
  return newest;
}
