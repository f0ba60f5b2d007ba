import { numberOf, type Datum } from "../model/datum";
import type { IndicatorColumn, IndicatorRow, IndicatorTable } from "../model/indicator";
import { suppressedCells } from "./suppression";

/** A cell of a table meant for publication that would tell of few persons, or give such a cell away. */
export interface SmallCount {
  readonly datum: Datum;
  readonly label: string;
  readonly column: string;
  readonly count: number;
  readonly why: "small" | "follows";
}

/** Small counts among the rows that count persons or households: 0 < n < limit, and what follows by subtraction. */
export function smallCounts(table: IndicatorTable, limit: number): readonly SmallCount[] {
  const counted = table.rows.filter(({ unit }) => unit === "count");
  const found = new Map<Datum, SmallCount>();
  const add = (row: IndicatorRow, at: number, why: SmallCount["why"], count: number): void => {
    const datum = row.cells[at];
    const column = table.columns[at];
    if (!datum || !column || found.has(datum)) return;
    found.set(datum, { datum, label: labelOf(row), column: column.label, count, why });
  };
  for (const row of counted) {
    for (const [at, column] of table.columns.entries()) {
      const count = column.role === "target" ? null : smallestCount(row.cells[at], limit);
      if (count !== null) add(row, at, "small", count);
    }
    for (const columns of columnParts(table.columns)) hideParts(columns.map((at) => [row, at]));
  }
  for (const parts of rowParts(counted)) {
    for (const at of table.columns.keys()) hideParts(parts.map((row) => [row, at]));
  }
  /** Parts of a printed whole: with one of them hidden another one must be. */
  function hideParts(parts: readonly (readonly [IndicatorRow, number])[]): void {
    const counts = parts.map(([row, at]) => numberOf(row.cells[at]));
    for (const { column, why } of suppressedCells([counts], limit)) {
      const [row, at] = parts[column] ?? [];
      if (row && at !== undefined) add(row, at, why, counts[column] ?? 0);
    }
  }
  return [...found.values()];
}

function labelOf({ label, split }: IndicatorRow): string {
  return split === null ? label : `${label} – ${split}`;
}

/** The smallest count in a cell, also among words ("4 arbete, 2 studier"); null where none is below the limit. */
function smallestCount(datum: Datum | undefined, limit: number): number | null {
  if (!datum) return null;
  const counts =
    datum.kind === "number"
      ? [datum.value]
      : datum.kind === "mark" && datum.mark === "text"
        ? countsIn(datum.text)
        : [];
  const small = counts.filter((count) => count > 0 && count < limit && Number.isInteger(count));
  return small.length > 0 ? Math.min(...small) : null;
}

/** Whole numbers before a word; decimals, percentages and years are no counts. */
function countsIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d,.])(\d{1,3})(?=\s+\p{L})(?!\s*(?:procent|%))/gu)].map((match) =>
    Number(match[1]),
  );
}

/** Rows that are parts of a printed row of the same label. */
function rowParts(rows: readonly IndicatorRow[]): readonly (readonly IndicatorRow[])[] {
  const wholes = rows.filter(({ split }) => split === null);
  return wholes
    .map(({ label }) => rows.filter((row) => row.label === label && row.split !== null))
    .filter(({ length }) => length > 1);
}

/** Columns that are parts of a printed column of the same time. */
function columnParts(columns: readonly IndicatorColumn[]): readonly (readonly number[])[] {
  const isSame = (a: IndicatorColumn, b: IndicatorColumn): boolean =>
    a.role === b.role && a.year === b.year && a.month === b.month;
  return columns
    .filter(({ role, split }) => role === "actual" && split === null)
    .map((whole) =>
      [...columns.entries()].flatMap(([at, column]) =>
        column.split !== null && isSame(column, whole) ? at : [],
      ),
    )
    .filter(({ length }) => length > 1);
}
