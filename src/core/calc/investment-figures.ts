import { numberOf } from "../model/datum";
import type { InvestmentRole, InvestmentRow, InvestmentTable } from "../model/investment";

/** Where a net amount stands: in a column of its own, or as payments out less payments in. */
export type NetAmount =
  | { readonly kind: "column"; readonly at: number }
  | { readonly kind: "difference"; readonly out: number; readonly in: number };

/** The net of a role's columns; null where the table has none. */
export function netAmount(
  { columns }: Pick<InvestmentTable, "columns">,
  role: InvestmentRole,
): NetAmount | null {
  const find = (part: "out" | "in" | "net"): number =>
    columns.findIndex((column) => column.role === role && column.part === part);
  const net = find("net");
  if (net >= 0) return { kind: "column", at: net };
  const out = find("out");
  const income = find("in");
  if (out < 0) return null;
  return income < 0 ? { kind: "column", at: out } : { kind: "difference", out, in: income };
}

/** The role that is held against the budget: the forecast, else what is booked. */
export function outcomeRoleOf({
  columns,
}: Pick<InvestmentTable, "columns">): "forecast" | "actual" {
  return columns.some(({ role }) => role === "forecast") ? "forecast" : "actual";
}

export function netValue(row: InvestmentRow, net: NetAmount | null): number | null {
  if (net === null) return null;
  if (net.kind === "column") return numberOf(row.cells[net.at]);
  const out = numberOf(row.cells[net.out]);
  return out === null ? null : out - (numberOf(row.cells[net.in]) ?? 0);
}

/**
 * The sign payments are printed with: −1 where budgets are negative. A deviation is then outcome − budget, so that + always
 * is under budget.
 */
export function paymentSign(table: InvestmentTable): 1 | -1 {
  const budget = netAmount(table, "budget");
  const sum = table.rows
    .filter(({ kind }) => kind === "area")
    .reduce((total, row) => total + (netValue(row, budget) ?? 0), 0);
  return sum < 0 ? -1 : 1;
}

/** Budget less forecast (or booked): + is under budget. Null where one of them is missing. */
export function investmentDeviation(table: InvestmentTable, row: InvestmentRow): number | null {
  const budget = netValue(row, netAmount(table, "budget"));
  const outcome = netValue(row, netAmount(table, outcomeRoleOf(table)));
  return budget === null || outcome === null ? null : paymentSign(table) * (budget - outcome);
}
