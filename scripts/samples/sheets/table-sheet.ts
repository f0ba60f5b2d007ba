import type { Cell, CellValue, Workbook, Worksheet } from "exceljs";
import {
  bodyCell,
  fitRowHeights,
  headingCell,
  printOnA4,
  totalCell,
  writeNote,
  writeTitle,
  type Note,
} from "../look";
import { publishedTable, typed } from "../tables";

/** The row of the headings on every sheet with one table; the table's own rows follow. */
export const HEAD_ROW = 4;

export interface TableSheet {
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
  readonly widths: readonly number[];
}

/** A sheet with title, frozen headings and A4 print, ready for its table. */
export function addTableSheet(book: Workbook, spec: TableSheet): Worksheet {
  const sheet = book.addWorksheet(spec.sheet, {
    views: [{ state: "frozen", xSplit: 0, ySplit: HEAD_ROW, showGridLines: false }],
  });
  printOnA4(sheet);
  writeTitle(sheet, spec.title, spec.subtitle);
  for (const [at, width] of spec.widths.entries()) sheet.getColumn(at + 1).width = width;
  return sheet;
}

export interface TableLook {
  readonly headRow: number;
  /** Columns (from 1) that hold words; the others are set to the right. */
  readonly textColumns: readonly number[];
  /** Printed rows that are sums. */
  readonly isTotal?: (label: string) => boolean;
  /** A formula of the economist's in place of the printed value, which stays as its cached result. */
  readonly formula?: (place: { row: number; column: number; label: string }) => string | null;
}

/** Writes a published table as it was printed and returns the first free row under it. */
export function writeTable(sheet: Worksheet, table: string, look: TableLook): number {
  const [head = [], ...rows] = publishedTable(table);
  for (const [at, text] of head.entries()) {
    const cell = sheet.getCell(look.headRow, at + 1);
    cell.value = text;
    headingCell(cell, look.textColumns.includes(at + 1) ? "left" : "right");
    if (at > 0 && look.textColumns.includes(at + 1)) indent(cell);
  }
  fitRowHeights(sheet, look.headRow, look.headRow + 1);
  return writeRows(sheet, rows, look);
}

export function writeRows(
  sheet: Worksheet,
  rows: readonly (readonly string[])[],
  look: TableLook,
): number {
  const width = Math.max(...rows.map((row) => row.length));
  for (const [index, printed] of rows.entries()) {
    const row = look.headRow + 1 + index;
    const label = printed.find((text) => text !== "") ?? "";
    for (let column = 1; column <= width; column += 1) {
      const formula = look.formula?.({ row, column, label }) ?? null;
      const cell = sheet.getCell(row, column);
      writePrinted(cell, printed[column - 1] ?? "", formula);
      if (!look.textColumns.includes(column))
        cell.alignment = { ...cell.alignment, horizontal: "right" };
      else if (column > 1) indent(cell);
      if (look.isTotal?.(label)) totalCell(cell);
    }
  }
  fitRowHeights(sheet, look.headRow + 1, look.headRow + 1 + rows.length);
  return look.headRow + 1 + rows.length;
}

/** Words that follow a column of numbers need air between. */
function indent(cell: Cell): void {
  cell.alignment = { ...cell.alignment, horizontal: "left", indent: 1 };
}

function writePrinted(cell: Cell, printed: string, formula: string | null): void {
  const { value, format } = typed(printed);
  cell.value = formula === null ? value : withResult(formula, value);
  bodyCell(cell, format);
}

/** A formula keeps the published number as its cached result; the two are compared when the book is recalculated. */
function withResult(formula: string, result: number | string | null): CellValue {
  if (typeof result !== "number")
    throw new Error(`${formula} stands where no number was published`);
  return { formula, result };
}

export const AUGUST_SOURCE: Note = {
  text: "Källa: Delårsrapport per den 31 augusti 2020, arbetsmarknadsnämnden, Linköpings kommun.",
};

export function writeNotes(
  sheet: Worksheet,
  firstRow: number,
  width: number,
  notes: readonly Note[],
): void {
  for (const [at, note] of notes.entries()) writeNote(sheet, firstRow + at, width, note);
}
