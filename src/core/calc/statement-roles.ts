import type { ColumnRole, Statement } from "../model/statement";

export type OutcomeRole = "actual" | "forecast" | "accounts";
export type PreviousRole = "prior-actual" | "accounts";

/**
 * The column that is held against the budget: the actual of a period; of a year its forecast, at its end the actual or
 * the accounts. Null when the statement has none.
 */
export function outcomeRole(statement: Pick<Statement, "scope" | "columns">): OutcomeRole | null {
  const candidates: readonly OutcomeRole[] =
    statement.scope.kind === "period" ? ["actual"] : ["forecast", "actual", "accounts"];
  return candidates.find((role) => hasColumn(statement, role)) ?? null;
}

/**
 * The column that shows last year: the same period, or for a full year its accounts. A period is never held against a
 * full year's accounts.
 */
export function previousRole(statement: Pick<Statement, "scope" | "columns">): PreviousRole | null {
  if (statement.scope.kind === "period") {
    return hasColumn(statement, "prior-actual") ? "prior-actual" : null;
  }
  const isFree = outcomeRole(statement) !== "accounts" && hasColumn(statement, "accounts");
  if (isFree) return "accounts";
  return hasColumn(statement, "prior-actual") ? "prior-actual" : null;
}

/** Whether anything can be held against a budget. */
export function hasBudget(statement: Pick<Statement, "columns">): boolean {
  return hasColumn(statement, "budget");
}

function hasColumn(statement: Pick<Statement, "columns">, role: ColumnRole): boolean {
  return statement.columns.some((column) => column.role === role);
}
