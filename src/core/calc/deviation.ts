import { numberOf } from "../model/datum";
import type { Statement, StatementRow } from "../model/statement";

/** +1 where costs are printed as positive numbers, −1 where they are printed with a minus. */
export type CostSign = 1 | -1;

/**
 * How a statement prints costs, read from the amounts of its areas (or of all rows when it has no areas): a municipal
 * committee's net is a cost, so the sign of their sum is the sign of cost. What the user set goes before it.
 */
export function costSign(statement: Pick<Statement, "rows" | "costs">): CostSign {
  if (statement.costs) return statement.costs === "positive" ? 1 : -1;
  const areas = statement.rows.filter((row) => row.kind === "area");
  const sum = (areas.length > 0 ? areas : statement.rows).reduce(
    (total, row) => total + amount(row),
    0,
  );
  return sum < 0 ? -1 : 1;
}

function amount(row: StatementRow): number {
  const printed =
    numberOf(row.cells.budget) ?? numberOf(row.cells.forecast) ?? numberOf(row.cells.actual) ?? 0;
  return row.reversed ? -printed : printed;
}

/** The sign of one row: income that is printed like the costs beside it is better when it is higher. */
export function rowSign(sign: CostSign, row: Pick<StatementRow, "reversed">): CostSign {
  if (!row.reversed) return sign;
  return sign === 1 ? -1 : 1;
}

/**
 * Deviation from budget in the table's unit; + is better than budget, whatever sign the source prints.
 * With costs positive it is budget − outcome, else outcome − budget. Null when either side is missing.
 */
export function deviation(
  budget: number | null,
  outcome: number | null,
  sign: CostSign,
): number | null {
  if (budget === null || outcome === null) return null;
  const difference = sign === 1 ? budget - outcome : outcome - budget;
  // −0 would print as a negative zero.
  return difference === 0 ? 0 : difference;
}
