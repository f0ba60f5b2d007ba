import { numberOf } from "../model/datum";
import type { Facts } from "../model/facts";
import type { FollowUp } from "../model/follow-up";
import { month, type Month } from "../model/month";

/**
 * The month a report is about when nobody says: the newest month that any series has a value for, a period statement runs
 * to or a full year's figures were made in. Full years that name no month are taken for reports at their end; other tables
 * are asked where there is neither. Null when the workbook names no time.
 */
export function newestMonth(
  facts: Pick<Facts, "series" | "statements"> & Partial<Pick<Facts, "followUp">>,
): Month | null {
  const years = facts.statements.flatMap(({ scope }) => (scope.kind === "year" ? scope.year : []));
  const whole = years.length > 0 ? month(Math.max(...years), 12) : null;
  return knownMonths(facts)[0] ?? whole ?? (facts.followUp ? followUpMonth(facts.followUp) : null);
}

/** The newest month that figures of indicators, volumes or staff are of, or that the effect of a plan is booked to. */
function followUpMonth({ indicators, actionPlans }: FollowUp): Month | null {
  const months = [
    ...indicators.flatMap(({ columns }) =>
      columns.flatMap(({ role, year, month: number }) =>
        role === "actual" && year !== null ? month(year, number ?? 12) : [],
      ),
    ),
    ...actionPlans.flatMap(({ effects }) => effects.flatMap(({ to }) => to ?? [])),
  ];
  return months.sort((a, b) => b - a)[0] ?? null;
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
