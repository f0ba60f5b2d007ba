import { numberOf } from "../model/datum";
import type { Facts } from "../model/facts";
import { month, type Month } from "../model/month";

/**
 * The month a report is about when nobody says: the newest month that any series has a value for, a period statement runs
 * to or a full year's figures were made in. Full years that name no month are taken for reports at their end. Null when
 * the workbook names neither.
 */
export function newestMonth(facts: Pick<Facts, "series" | "statements">): Month | null {
  const years = facts.statements.flatMap(({ scope }) => (scope.kind === "year" ? scope.year : []));
  return knownMonths(facts)[0] ?? (years.length > 0 ? month(Math.max(...years), 12) : null);
}

/** Every month that a series has a value for or a statement was made in, newest first. */
export function knownMonths({
  series,
  statements,
}: Pick<Facts, "series" | "statements">): readonly Month[] {
  const known = new Set<Month>();
  for (const { points, planned } of series) {
    if (planned) continue;
    for (const [at, datum] of points) if (numberOf(datum) !== null) known.add(at);
  }
  for (const { scope, asOf } of statements) {
    if (scope.kind === "period") known.add(scope.to);
    else if (asOf !== undefined) known.add(asOf);
  }
  return [...known].sort((a, b) => b - a);
}
