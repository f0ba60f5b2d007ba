import { roundHalfAway } from "../../../src/core/calc/rounding";
import type { DeviationFormula } from "../../../src/core/model/statement";
import type { Unit } from "../../../src/core/model/unit";
import { pairOf, type TrueColumn } from "./columns";
import type { TrueRow } from "./tree";

/**
 * How a table prints amounts that are kept as costs with plus. `income`: whether income is printed with the sign of the
 * costs beside it. `isBetterPlus`: whether + in the deviation is better than budget.
 */
export interface SignConvention {
  readonly costs: 1 | -1;
  readonly income: "opposite" | "same";
  readonly isBetterPlus: boolean;
}

export interface Money {
  readonly unit: Unit;
  readonly kronor: number;
  readonly decimals: number;
}

export function isReversed(row: TrueRow, convention: SignConvention): boolean {
  return row.isIncome && convention.income === "same";
}

/** What the table shows in a cell. The deviation is rounded by itself, as a spreadsheet shows it. */
export function printedNumber(
  row: TrueRow,
  column: TrueColumn,
  convention: SignConvention,
  { kronor, decimals }: Money,
): number {
  if (column.amount !== null) {
    const sign = convention.costs * (isReversed(row, convention) ? -1 : 1);
    return rounded((sign * row.amounts[column.amount]) / kronor, decimals);
  }
  const { amounts } = row;
  const better =
    column.scope === "period"
      ? amounts.periodBudget - amounts.actual
      : amounts.budget - amounts.forecast;
  return rounded(((convention.isBetterPlus ? 1 : -1) * better) / kronor, decimals);
}

/** The formula that the table's deviations follow. */
export function formulaOf(
  scope: "period" | "year",
  { costs, isBetterPlus }: SignConvention,
): DeviationFormula {
  const { outcome, budget } = pairOf(scope);
  const isBudgetFirst = (costs === 1) === isBetterPlus;
  return isBudgetFirst
    ? { minuend: budget, subtrahend: outcome }
    : { minuend: outcome, subtrahend: budget };
}

/** No negative zero: a table has none. */
function rounded(value: number, decimals: number): number {
  return roundHalfAway(value, decimals) + 0;
}

export interface NumberText {
  readonly thousands: string;
  readonly minus: string;
  readonly hasPlus: boolean;
}

/** A number as text, the way documents print it. */
export function numberText(value: number, decimals: number, look: NumberText): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, look.thousands);
  const digits = fraction === undefined ? grouped : `${grouped},${fraction}`;
  if (value < 0) return look.minus + digits;
  return look.hasPlus && value > 0 ? `+${digits}` : digits;
}
