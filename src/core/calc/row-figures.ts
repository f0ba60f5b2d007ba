import { numberOf } from "../model/datum";
import type { ColumnRole, Statement, StatementRow } from "../model/statement";
import { costSign, deviation, rowSign } from "./deviation";
import { deviationShare } from "./ratio";
import { outcomeRole, previousRole } from "./statement-roles";

/** One amount of a statement. `isSum`: it is exactly what the row's parts add up to. Null where the cell has no number. */
export interface Amount {
  readonly value: number | null;
  readonly isSum: boolean;
}

/** A row of a statement with what follows from it, in the statement's unit; null where undefined. */
export interface RowFigures {
  readonly row: StatementRow;
  readonly outcome: Amount;
  readonly budget: Amount;
  /** + is better than budget. */
  readonly deviation: number | null;
  /** Of |budget|. */
  readonly deviationShare: number | null;
  readonly previous: Amount;
  /** Outcome − last year, in the sign of the table: where costs are positive, + is more cost. */
  readonly change: number | null;
}

/** The rows of a statement in its own order. */
export function rowFigures(statement: Statement): readonly RowFigures[] {
  const sign = costSign(statement);
  const outcomeColumn = outcomeRole(statement);
  const previousColumn = previousRole(statement);
  return statement.rows.map((row) => {
    const outcome = amount(statement, row, outcomeColumn);
    const budget = amount(statement, row, "budget");
    const previous = amount(statement, row, previousColumn);
    const offBudget = deviation(budget.value, outcome.value, rowSign(sign, row));
    return {
      row,
      outcome,
      budget,
      deviation: offBudget,
      deviationShare: deviationShare(offBudget, budget.value),
      previous,
      change:
        outcome.value === null || previous.value === null ? null : outcome.value - previous.value,
    };
  });
}

function amount(statement: Statement, row: StatementRow, role: ColumnRole | null): Amount {
  const printed = role && numberOf(row.cells[role]);
  if (role === null || printed === null) return { value: null, isSum: false };
  const sum = partsSum(statement, row, role);
  const isSum = sum !== null && isEqual(sum, printed);
  // The sum itself, so that the value is the very number Excel computes.
  return { value: isSum ? sum : printed, isSum };
}

/** Null when the row has no proved parts, or one of them has no number in the column. */
function partsSum(statement: Statement, row: StatementRow, role: ColumnRole): number | null {
  if (row.parts.length === 0) return null;
  let sum = 0;
  for (const index of row.parts) {
    const part = statement.rows[index];
    const value = numberOf(part?.cells[role]);
    if (!part || value === null) return null;
    sum += counts(part, row) === "negatively" ? -value : value;
  }
  return sum;
}

/** How a part enters a sum: income printed with the sign of costs is subtracted from them. */
export function counts(part: StatementRow, total: StatementRow): "positively" | "negatively" {
  return part.reversed === total.reversed ? "positively" : "negatively";
}

/** Equal but for the noise of binary fractions. A sum that is off by rounding is not equal: the printed figure stands. */
function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
