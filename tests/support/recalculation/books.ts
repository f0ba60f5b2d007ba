import { fullBook } from "../full-book";
import { fixture, refreshed } from "../refreshed";
import type { FormulaCell } from "./formula-cells";

/** The workbooks that every formula is recalculated in: both samples, and one with a source for every sheet. */
export const RECALCULATED = ["linkoping-2020", "linkoping-2020-mars", "full"] as const;

/** One of them after a refresh, as a file. */
export async function recalculatedBook(name: (typeof RECALCULATED)[number]): Promise<Uint8Array> {
  const book = name === "full" ? await fullBook() : fixture(`samples/${name}.xlsx`);
  return (await refreshed(book, { today: "2020-09-07" })).bytes;
}

/** How many formulas each sheet has, in the order of the sheets. */
export function formulaCounts(formulas: readonly FormulaCell[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of formulas) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}

/** `full: 5123 formulas, 0 differences (Sammanfattning 80, …)`, for whoever reads the test's output. */
export function recalculationLine(
  by: string,
  name: string,
  formulas: readonly FormulaCell[],
  differences: readonly string[],
): string {
  const sheets = [...formulaCounts(formulas)].map(([sheet, count]) => `${sheet} ${count}`);
  return `${name} by ${by}: ${formulas.length} formulas, ${differences.length} differences (${sheets.join(", ")})\n`;
}
