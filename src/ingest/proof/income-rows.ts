import { isIncomeRow, readRowWords, type WordedRow } from "../wording/row-words";
import type { Sum } from "../sums/sums";

/** Which rows are income or a result: by their words, or as parts of a total that is one. */
export function incomeRows(rows: readonly WordedRow[], sums: readonly Sum[]): readonly boolean[] {
  const found = rows.map(isIncomeRow);
  // Totals of totals come after those in the list, so going backwards reaches every part.
  for (const { total, terms } of [...sums].reverse()) {
    const row = rows[total];
    if (!row || readRowWords(row).part !== "income") continue;
    for (const term of terms) found[term.row] = true;
  }
  return found;
}
