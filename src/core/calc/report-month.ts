import { numberOf } from "../model/datum";
import type { Facts } from "../model/facts";
import type { Month } from "../model/month";

/**
 * The month a report is about when nobody says: the newest month that any series has a value for or any period statement
 * runs to. Null when the workbook names no month.
 */
export function newestMonth(facts: Pick<Facts, "series" | "statements">): Month | null {
  return knownMonths(facts)[0] ?? null;
}

/** Every month that a series has a value for or a period statement runs to, newest first. */
export function knownMonths({
  series,
  statements,
}: Pick<Facts, "series" | "statements">): readonly Month[] {
  const known = new Set<Month>();
  for (const { points, planned } of series) {
    if (planned) continue;
    for (const [at, datum] of points) if (numberOf(datum) !== null) known.add(at);
  }
  for (const { scope } of statements) if (scope.kind === "period") known.add(scope.to);
  return [...known].sort((a, b) => b - a);
}
