import type { InvestmentColumn, InvestmentRole } from "../../../core/model/investment";
import { readHeading } from "../../wording/headings";
import type { TableColumn } from "../headed-table";

/** The amount columns of investments; the budget is the "investeringsram". Empty for a table of another kind. */
export function investmentColumns(
  columns: readonly TableColumn[],
  label: number,
): readonly InvestmentColumn[] {
  return columns.flatMap(({ column, text }) => {
    if (column <= label) return [];
    const role = roleOf(text);
    if (role === null) return [];
    const { part } = readHeading(text);
    const side = part === "costs" ? "out" : part === "income" ? "in" : "net";
    return { role, part: side, label: text, column };
  });
}

function roleOf(text: string): InvestmentRole | null {
  if (/investeringsram|(?<!\p{L})ram(?!\p{L})/iu.test(text)) return "budget";
  const { role, isOther } = readHeading(text);
  if (isOther) return null;
  switch (role) {
    case "actual":
    case "forecast":
    case "budget":
    case "deviation":
      return role;
    case "accounts":
      return "actual";
    case "previous-forecast":
    case "deviation-percent":
    case "prior-actual":
    case null:
      return null;
  }
}
