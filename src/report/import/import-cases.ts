import type { Month } from "../../core/model/month";
import type { Texts } from "../../core/texts/texts";
import type { DataWrite } from "../../hosts/host";
import { isBlank } from "../../ingest/cells/cell";
import type { Sheet } from "../../ingest/grid";
import { withAmounts } from "./amounts-as-numbers";
import { isSameCell, matchColumns, type CaseMonths } from "./case-rows";
import { ImportError } from "./errors";
import type { Imported, ImportedSeries } from "./imported";
import { makeRowWriter } from "./row-writer";

/** What an export of single cases does to a data sheet. */
export interface CaseImport {
  /** Null: the sheet has these rows already. */
  readonly write: DataWrite | null;
  readonly imported: Imported;
}

const COLUMN_WIDTH = 16;

/** A new sheet with the headings and rows of the export. */
export function newCases(
  given: CaseMonths,
  name: string,
  sheet: Sheet | null,
  texts: Texts,
): CaseImport {
  const { table } = given;
  const { headingRow, bottom, left, right } = table;
  const { grid } = withAmounts(table);
  const writer = makeRowWriter(bottom - headingRow + 1, right - left + 1);
  for (let row = headingRow; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      writer.copy(row - headingRow, column - left, grid, row, column);
    }
  }
  const columnWidths = Array.from({ length: right - left + 1 }, () => COLUMN_WIDTH);
  const made = sheet ? null : { headRows: 1, columnWidths };
  return {
    write: { sheet: name, top: 0, left: 0, grid: writer.grid, like: null, made },
    imported: importedRows(name, added(given), [], [], texts),
  };
}

/**
 * Months of the export take the place of the sheet's rows of the same months, others are added below; rows of other months
 * keep their order. Throws no-room where something stands below the rows, other-columns for a heading the sheet lacks.
 */
export function extendCases(known: CaseMonths, given: CaseMonths, texts: Texts): CaseImport {
  const { table } = known;
  const { sheet, top, bottom, left, right } = table;
  const source = { ...given.table, sheet: withAmounts(given.table) };
  const columns = matchColumns(source, table);
  if ("unknown" in columns)
    throw new ImportError("other-columns", { sheet: sheet.name, column: columns.unknown });
  const changed = [...given.rows.keys()].filter(
    (month) => !isSameMonth(known, given, source, columns, month),
  );
  const lost = new Set(changed);
  const kept = [...known.rows]
    .flatMap(([month, rows]) => (lost.has(month) ? [] : rows))
    .sort((a, b) => a - b);
  const fresh = changed.flatMap((month) => given.rows.get(month) ?? []);
  const from = kept.findIndex((row, at) => row !== top + at);
  const start = top + (from < 0 ? kept.length : from);
  const end = top + kept.length + fresh.length - 1;
  const revised = changed.flatMap((month) => revision(known, given, month));
  const report = importedRows(
    sheet.name,
    added(given).filter(({ month }) => !known.rows.has(month)),
    revised,
    missing(known, given),
    texts,
  );
  if (changed.length === 0) return { write: null, imported: report };
  requireRoom(table, end);
  const writer = makeRowWriter(Math.max(end, bottom) - start + 1, right - left + 1);
  for (let row = start; row <= Math.max(end, bottom); row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (!isBlank(sheet.grid, row, column)) writer.text(row - start, column - left, "");
    }
  }
  for (let row = start; row <= end; row += 1) {
    const own = kept[row - top];
    const other = fresh[row - top - kept.length];
    if (own !== undefined) {
      for (let column = left; column <= right; column += 1)
        writer.copy(row - start, column - left, sheet.grid, own, column);
    } else if (other !== undefined) {
      for (const [column, place] of columns)
        writer.copy(row - start, place - left, source.sheet.grid, other, column);
    }
  }
  const write = {
    sheet: sheet.name,
    top: start,
    left,
    grid: writer.grid,
    like: bottom,
    made: null,
  };
  return { write, imported: report };
}

function isSameMonth(
  known: CaseMonths,
  given: CaseMonths,
  source: CaseMonths["table"],
  columns: ReadonlyMap<number, number>,
  month: Month | null,
): boolean {
  const [old = [], next = []] = [known.rows.get(month), given.rows.get(month)];
  if (old.length !== next.length) return false;
  const [a, b] = [known.table.sheet.grid, source.sheet.grid];
  return old.every((row, at) =>
    [...columns].every(([column, place]) =>
      isSameCell(a, [row, place], b, [next[at] ?? -1, column]),
    ),
  );
}

function requireRoom({ sheet, bottom, left, right }: CaseMonths["table"], end: number): void {
  for (let row = bottom + 1; row <= end; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (!isBlank(sheet.grid, row, column))
        throw new ImportError("no-room-below", { sheet: sheet.name });
    }
  }
}

function added({ rows }: CaseMonths): readonly { readonly month: Month; readonly value: number }[] {
  return [...rows]
    .flatMap(([month, own]) => (month === null ? [] : { month, value: own.length }))
    .sort((a, b) => a.month - b.month);
}

function revision(
  known: CaseMonths,
  given: CaseMonths,
  month: Month | null,
): ImportedSeries["revised"] {
  const old = known.rows.get(month);
  if (month === null || !old) return [];
  return [{ month, from: old.length, value: given.rows.get(month)?.length ?? 0 }];
}

/** Months of the sheet from the export's first on that the export has no rows of. */
function missing(known: CaseMonths, given: CaseMonths): readonly Month[] {
  const [first] = added(given);
  if (!first) return [];
  return added(known)
    .filter(({ month }) => month > first.month && !given.rows.has(month))
    .map(({ month }) => month);
}

function importedRows(
  sheet: string,
  addedMonths: ImportedSeries["added"],
  revised: ImportedSeries["revised"],
  missed: readonly Month[],
  { imports }: Texts,
): Imported {
  const one = { title: imports.rows, added: addedMonths, revised, missing: missed };
  return { sheet, series: [one], absent: [] };
}
