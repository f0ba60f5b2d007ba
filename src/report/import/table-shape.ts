import { monthNumber, yearOf, type Month } from "../../core/model/month";
import type { Series } from "../../core/model/series";
import { isBlank, isWords } from "../../ingest/cells/cell";
import { numberAt, textAt, type Grid } from "../../ingest/grid";
import { fold } from "../../ingest/cells/text";
import { monthAt, yearAt } from "../../ingest/cells/time-cell";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells of a series' months, oldest first. */
export function cellsOf({ points }: Series): readonly (Cell & { readonly month: Month })[] {
  return [...points].map(([month, { source }]) => {
    return { month, row: source.row, column: source.column };
  });
}

/** Whether the months of a series stand under one another, with one row for each. */
export function isDown(series: Series): boolean {
  const cells = cellsOf(series);
  const columns = new Set(cells.map(({ column }) => column));
  const rows = new Set(cells.map(({ row }) => row));
  return columns.size === 1 && (rows.size > 1 || cells.length === 1);
}

/** The lowest of a series' cells. */
export function lastCell(series: Series): Cell & { readonly month: Month } {
  return cellsOf(series).reduce((last, cell) => (cell.row >= last.row ? cell : last));
}

/** The column, of those around a cell, that names its month, by name or else by number; null when none does. */
export function monthColumnOf(
  grid: Grid,
  { row, column, month }: Cell & { readonly month: Month },
): number | null {
  const columns = around(grid, row, column).filter((at) => at !== column);
  const named = columns.find((at) => {
    const label = monthAt(grid, row, at);
    return label?.number === monthNumber(month) && (label.year ?? yearOf(month)) === yearOf(month);
  });
  return named ?? columns.find((at) => numberAt(grid, row, at) === monthNumber(month)) ?? null;
}

/** Whether a cell of a column of months names one. */
export function isMonthCell(grid: Grid, row: number, column: number): boolean {
  const number = numberAt(grid, row, column);
  return monthAt(grid, row, column) !== null || (number >= 1 && number <= 12);
}

/** The column, of those around a cell, that names its year and nothing else; null when none does. */
export function yearColumnOf(
  grid: Grid,
  { row, column, month }: Cell & { readonly month: Month },
): number | null {
  return (
    around(grid, row, column).find(
      (at) => at !== column && yearAt(grid, row, at) === yearOf(month),
    ) ?? null
  );
}

/** Columns of a row that hang together around a cell, from left to right. */
export function around(grid: Grid, row: number, column: number): readonly number[] {
  let left = column;
  let right = column;
  while (left > 0 && isFilled(grid, row, left - 1)) left -= 1;
  while (right + 1 < grid.columnCount && isFilled(grid, row, right + 1)) right += 1;
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}

/** A cell with something in it, or next to one in the row above: blank cells of a table belong to it. */
function isFilled(grid: Grid, row: number, column: number): boolean {
  return !isBlank(grid, row, column) || (row > 0 && !isBlank(grid, row - 1, column));
}

/** Whether all the cells are free. */
export function isFree(grid: Grid, row: number, columns: Iterable<number>): boolean {
  for (const column of columns) if (!isBlank(grid, row, column)) return false;
  return true;
}

/** The column of a row that holds a title; null when none does. */
export function titleColumn(
  grid: Grid,
  row: number,
  columns: readonly number[],
  title: string,
): number | null {
  const wanted = fold(title);
  return (
    columns.find(
      (column) => isWords(grid, row, column) && fold(textAt(grid, row, column)).startsWith(wanted),
    ) ?? null
  );
}
