import { rowFigures } from "../core/calc/row-figures";
import { reportedStatements } from "../core/calc/reported-statements";
import type { ObservedFigure } from "../core/calc/history-changes";
import { numberOf } from "../core/model/datum";
import type { Facts } from "../core/model/facts";
import { isoMonth, type Month } from "../core/model/month";
import type { Scope, Statement } from "../core/model/statement";
import { seriesHistoryId, statementFigureId } from "../plan/figure-ids";

/**
 * What the workbook says now, for the history: every month of every series, also months that the report holds back, and
 * outcome and budget of the reported statements. Later refreshes are compared with it.
 */
export function observedFigures(facts: Facts, reportMonth: Month): readonly ObservedFigure[] {
  const months = facts.series.flatMap((series) =>
    [...series.points].flatMap(([at, datum]) => {
      const value = numberOf(datum);
      return value === null
        ? []
        : { series: seriesHistoryId(series.id), period: isoMonth(at), value };
    }),
  );
  const { period, year } = reportedStatements(facts.statements, reportMonth);
  return [...months, ...[period, year].flatMap((statement) => statementAmounts(statement))];
}

function statementAmounts(statement: Statement | null): readonly ObservedFigure[] {
  if (!statement) return [];
  const { scope } = statement;
  return rowFigures(statement).flatMap(({ row, outcome, budget }) =>
    (["outcome", "budget"] as const).flatMap((figure) => {
      const { value } = figure === "outcome" ? outcome : budget;
      if (value === null) return [];
      return {
        series: statementFigureId(scope.kind, figure, row.label),
        period: scopePeriod(scope),
        value,
      };
    }),
  );
}

function scopePeriod(scope: Scope): string {
  return scope.kind === "year"
    ? String(scope.year)
    : `${isoMonth(scope.from)}..${isoMonth(scope.to)}`;
}
