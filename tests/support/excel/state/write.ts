import { ExcelRefusal, refuseArgument } from "../wire/errors";
import { type Area, contains, intersection, MAX_COLUMNS, MAX_ROWS } from "./area";
import type { RangeState, SheetState } from "./book";
import { contentAt, eachContent, putContent } from "./cells";
import { isFormula } from "./content";
import { checkFormula } from "./formula";
import { changeFormats, formatAt } from "./format";
import { readInput } from "./input";
import { settleHeadings } from "./tables";

/**
 * Writes `Range.values` or `Range.formulas`. null leaves a cell alone, "" empties it. Where a filter hides rows of the
 * range, Excel does not write row by row: every visible row gets the first row of the array and the hidden ones get
 * nothing (reported for the object model behind both interfaces: xlwings issue 747; office-js issue 224).
 */
export function writeContents(range: RangeState, rows: readonly unknown[]): void {
  const { sheet, area } = range;
  const grid = checkedGrid(area, rows);
  const names = new Set(sheet.book.sheets.map(({ name }) => name.toLowerCase()));
  const hidden = filteredRows(sheet, area);
  grid.forEach((values, down) => {
    const row = area.top + down;
    if (hidden.has(row)) return;
    const shown = hidden.size > 0 ? (grid[0] ?? values) : values;
    shown.forEach((value, right) => {
      if (value !== null) writeCell(sheet, names, row, area.left + right, value);
    });
  });
  for (const table of sheet.tables) {
    if (intersection(area, { ...table.area, rows: 1 })) settleHeadings(table);
  }
}

/** Writes `Range.numberFormat`; null leaves a cell alone. */
export function writeNumberFormats(range: RangeState, rows: readonly unknown[]): void {
  const { sheet, area } = range;
  checkedGrid(area, rows).forEach((values, down) => {
    values.forEach((numberFormat, right) => {
      if (numberFormat === null) return;
      if (typeof numberFormat !== "string") refuseArgument("a number format is a string");
      const cell = { top: area.top + down, left: area.left + right, rows: 1, columns: 1 };
      changeFormats(sheet.formats, cell, (format) => ({ ...format, numberFormat }));
    });
  });
}

/** Empties the cells of an area; comments, formats and merges stay. */
export function clearContents(sheet: SheetState, area: Area): void {
  const filled: [row: number, column: number][] = [];
  eachContent(sheet.cells, area, (_, row, column) => filled.push([row, column]));
  for (const [row, column] of filled) putContent(sheet.cells, row, column, undefined);
}

export function refuseSize(area: Area): never {
  throw new ExcelRefusal(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the " +
      `range: ${area.rows} × ${area.columns}`,
  );
}

/** The rows of an area that a filter of the sheet or of one of its tables hides now. */
export function filteredRows(sheet: SheetState, area: Area): ReadonlySet<number> {
  const filters = [
    ...sheet.tables.map(({ filter }) => filter),
    ...(sheet.filter ? [sheet.filter] : []),
  ];
  const hidden = filters.flatMap(({ hiddenRows }) => [...hiddenRows]);
  return new Set(hidden.filter((row) => row >= area.top && row < area.top + area.rows));
}

function writeCell(
  sheet: SheetState,
  sheetNames: ReadonlySet<string>,
  row: number,
  column: number,
  value: unknown,
): void {
  if (isCoveredByMerge(sheet, row, column)) return;
  const { numberFormat } = formatAt(sheet.formats, row, column);
  const input = readInput(value, numberFormat);
  if (isFormula(input.content)) checkFormula(input.content.formula, sheetNames);
  const before = contentAt(sheet.cells, row, column);
  if (before === undefined && input.content === undefined) return;
  putContent(sheet.cells, row, column, input.content);
  if (input.numberFormat !== undefined && numberFormat === "General") {
    const { numberFormat: taken } = input;
    const cell = { top: row, left: column, rows: 1, columns: 1 };
    changeFormats(sheet.formats, cell, (format) => ({ ...format, numberFormat: taken }));
  }
}

/** Cells of a merged area other than its first hold nothing and take nothing. */
function isCoveredByMerge(sheet: SheetState, row: number, column: number): boolean {
  const cell = { top: row, left: column, rows: 1, columns: 1 };
  return sheet.merges.some(
    (merge) =>
      (merge.top !== row || merge.left !== column) &&
      intersection(merge, cell) !== null &&
      contains(merge, cell),
  );
}

function checkedGrid(area: Area, rows: readonly unknown[]): readonly (readonly unknown[])[] {
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) {
    refuseArgument("whole rows and columns cannot be filled");
  }
  // The declaration says any[][], and that it is an array of arrays was checked against it.
  const grid = rows as readonly (readonly unknown[])[];
  const fits = grid.length === area.rows && grid.every(({ length }) => length === area.columns);
  return fits ? grid : refuseSize(area);
}
