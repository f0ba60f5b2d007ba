import { yearOf, type Month } from "../model/month";
import type { Statement } from "../model/statement";

/** The statements a report shows. */
export interface ReportedStatements {
  readonly period: Statement | null;
  readonly year: Statement | null;
}

/**
 * Of all statements in the workbook, the period's and the full year's that are newest without going beyond the report
 * month. Between periods that end together the longest counts: January–August before August alone. Between a year's
 * figures the ones made last count; those that do not say when are taken for the newest.
 */
export function reportedStatements(
  statements: readonly Statement[],
  reportMonth: Month,
): ReportedStatements {
  const period = newest(statements, ({ scope }) =>
    scope.kind === "period" && scope.to <= reportMonth
      ? { end: scope.to, tie: scope.to - scope.from }
      : null,
  );
  const year = newest(statements, ({ scope, asOf = reportMonth }) =>
    scope.kind === "year" && scope.year <= yearOf(reportMonth) && asOf <= reportMonth
      ? { end: scope.year, tie: asOf }
      : null,
  );
  return { period, year };
}

interface Rank {
  readonly end: number;
  /** Decides between statements of one end. */
  readonly tie: number;
}

/** The first of the highest rank; a later duplicate is a finding of ingest. */
function newest(
  statements: readonly Statement[],
  rankOf: (statement: Statement) => Rank | null,
): Statement | null {
  let best: { readonly statement: Statement; readonly rank: Rank } | null = null;
  for (const statement of statements) {
    const rank = rankOf(statement);
    if (rank && (best === null || isHigher(rank, best.rank))) best = { statement, rank };
  }
  return best?.statement ?? null;
}

function isHigher(a: Rank, b: Rank): boolean {
  return a.end > b.end || (a.end === b.end && a.tie > b.tie);
}
