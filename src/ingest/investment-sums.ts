import { numberOf } from "../core/model/datum";
import type { Finding } from "../core/model/finding";
import type { InvestmentColumn, InvestmentRow } from "../core/model/investment";
import { isRounding, printedStep } from "./rounding";
import { COST_WORDS, INCOME_WORDS } from "./synonyms/rows";
import { hasWord } from "./words";

type Numbers = readonly (number | null)[];

/**
 * Sums that do not hold: a printed total against its items, and "varav utgifter" less "varav inkomster" against them. Of
 * each row the first column that disagrees is told; nets and deviations beside it follow from it.
 */
export function investmentSums(
  columns: readonly InvestmentColumn[],
  rows: readonly InvestmentRow[],
): readonly Finding[] {
  const items = rows.filter(({ kind }) => kind === "area");
  const total = rows.find(({ kind }) => kind === "total");
  const paid = rows.filter(({ kind }) => kind === "of-which");
  const out = paid.find(({ label }) => hasWord(label, COST_WORDS));
  const income = paid.find(({ label }) => hasWord(label, INCOME_WORDS));
  return [
    ...firstBroken("column-sum", columns, total, (at) => sumOf(items, at), items.length),
    ...firstBroken(
      "of-which-sum",
      columns,
      out,
      (at) => {
        const whole = numberOf(total?.cells[at]) ?? sumOf(items, at);
        const received = numberOf(income?.cells[at]) ?? 0;
        return whole === null ? null : whole + received;
      },
      items.length + 1,
    ),
  ];
}

function firstBroken(
  code: "column-sum" | "of-which-sum",
  columns: readonly InvestmentColumn[],
  row: InvestmentRow | undefined,
  expectedAt: (at: number) => number | null,
  parts: number,
): readonly Finding[] {
  if (!row) return [];
  for (const [at, { role, part, label }] of columns.entries()) {
    // Received payments stand in a row and a column of their own.
    const isCompared = role !== "deviation" && (code === "column-sum" || part !== "in");
    const datum = row.cells[at];
    const published = numberOf(datum);
    const expected = expectedAt(at);
    if (!isCompared || !datum || published === null || expected === null) continue;
    const step = printedStep([published, expected]);
    if (isRounding(published - expected, parts, step)) continue;
    return [
      {
        code,
        severity: code === "column-sum" ? "error" : "warning",
        cause: "other",
        place: datum.source,
        published,
        expected,
        proposal: code === "column-sum" ? expected : null,
        args: { label: row.label, column: label, published, expected, cause: "other" },
      },
    ];
  }
  return [];
}

function sumOf(rows: readonly InvestmentRow[], at: number): number | null {
  const values: Numbers = rows.map(({ cells }) => numberOf(cells[at]));
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
