import type { Statement } from "../model/statement";
import type { RowFigures } from "./row-figures";
import { shareOf } from "./ratio";

/**
 * How much of the full year's budget a row has used so far: actual / budget, matched by row key. Null where one of the
 * statements lacks the row or its number, and where they are in different units.
 */
export function shareOfYear(
  key: string,
  period: StatementRows,
  year: StatementRows,
): number | null {
  if (period.statement.unit !== year.statement.unit) return null;
  const actual = rowOf(period, key)?.outcome.value ?? null;
  return shareOf(actual, rowOf(year, key)?.budget.value ?? null);
}

export interface StatementRows {
  readonly statement: Pick<Statement, "unit">;
  readonly figures: readonly RowFigures[];
}

function rowOf({ figures }: StatementRows, key: string): RowFigures | undefined {
  return figures.find(({ row }) => row.key === key);
}
