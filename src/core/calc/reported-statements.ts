import { yearOf, type Month } from "../model/month";
import type { Scope, Statement } from "../model/statement";

/** The statements a report shows. */
export interface ReportedStatements {
  readonly period: Statement | null;
  readonly year: Statement | null;
}

/**
 * Of all statements in the workbook, the period's and the full year's that are newest without going beyond the report
 * month. Between periods that end together the longest counts: January–August before August alone.
 */
export function reportedStatements(
  statements: readonly Statement[],
  reportMonth: Month,
): ReportedStatements {
  const period = newest(statements, (scope) =>
    scope.kind === "period" && scope.to <= reportMonth
      ? { end: scope.to, length: scope.to - scope.from }
      : null,
  );
  const year = newest(statements, (scope) =>
    scope.kind === "year" && scope.year <= yearOf(reportMonth)
      ? { end: scope.year, length: 0 }
      : null,
  );
  return { period, year };
}

interface Rank {
  readonly end: number;
  readonly length: number;
}

/** The first of the highest rank; a later duplicate is a finding of ingest. */
function newest(
  statements: readonly Statement[],
  rankOf: (scope: Scope) => Rank | null,
): Statement | null {
  let best: { readonly statement: Statement; readonly rank: Rank } | null = null;
  for (const statement of statements) {
    const rank = rankOf(statement.scope);
    if (rank && (best === null || isHigher(rank, best.rank))) best = { statement, rank };
  }
  return best?.statement ?? null;
}

function isHigher(a: Rank, b: Rank): boolean {
  return a.end > b.end || (a.end === b.end && a.length > b.length);
}
