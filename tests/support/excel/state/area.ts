import { refuseArgument } from "../wire/errors";

/** A rectangle of cells; row and column numbers start at 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { top: 0, left: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** Refuses areas that leave the sheet, as Excel does. */
export function area(top: number, left: number, rows: number, columns: number): Area {
  const inside =
    [top, left, rows, columns].every(Number.isInteger) &&
    top >= 0 &&
    left >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    top + rows <= MAX_ROWS &&
    left + columns <= MAX_COLUMNS;
  if (!inside) refuseArgument(`no such range: row ${top}, column ${left}, ${rows} × ${columns}`);
  return { top, left, rows, columns };
}

/** Reads `B2`, `$B$2:C9`, `A:C` or `3:5`; refuses anything else, several areas in one string too. */
export function parseArea(address: string): Area {
  const [first = "", second = first, more] = address.split(":");
  if (more !== undefined || /[,;]/.test(address)) refuseArgument(`not one range: ${address}`);
  const start = corner(first);
  const end = corner(second);
  if (!start || start.whole !== end?.whole) return refuseArgument(`not a range: ${address}`);
  if (start.whole !== null && second === first && !address.includes(":")) {
    return refuseArgument(`not a range: ${address}`);
  }
  const top = start.whole === "column" ? 0 : Math.min(start.row, end.row);
  const left = start.whole === "row" ? 0 : Math.min(start.column, end.column);
  const rows = start.whole === "column" ? MAX_ROWS : Math.abs(end.row - start.row) + 1;
  const columns = start.whole === "row" ? MAX_COLUMNS : Math.abs(end.column - start.column) + 1;
  return area(top, left, rows, columns);
}

/** The address without a sheet: `B2`, `B2:C9`, `A:C` for whole columns and `3:5` for whole rows. */
export function formatArea({ top, left, rows, columns }: Area): string {
  if (rows === MAX_ROWS && columns < MAX_COLUMNS) {
    return `${columnName(left)}:${columnName(left + columns - 1)}`;
  }
  if (columns === MAX_COLUMNS) return `${top + 1}:${top + rows}`;
  const start = `${columnName(left)}${top + 1}`;
  if (rows === 1 && columns === 1) return start;
  return `${start}:${columnName(left + columns - 1)}${top + rows}`;
}

/** `0` is `A`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function columnNumber(name: string): number {
  return (
    Array.from(name.toUpperCase()).reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    ) - 1
  );
}

export function cellCount(of: Area): number {
  return of.rows * of.columns;
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

export function intersection(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const rows = Math.min(one.top + one.rows, other.top + other.rows) - top;
  const columns = Math.min(one.left + one.columns, other.left + other.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : null;
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && sameArea(common, inner);
}

/** The smallest area around both. */
export function bounding(one: Area, other: Area): Area {
  const top = Math.min(one.top, other.top);
  const left = Math.min(one.left, other.left);
  const rows = Math.max(one.top + one.rows, other.top + other.rows) - top;
  const columns = Math.max(one.left + one.columns, other.left + other.columns) - left;
  return { top, left, rows, columns };
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly whole: "row" | "column" | null;
}

function corner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell) {
    return { row: Number(cell[2]) - 1, column: columnNumber(cell[1] ?? ""), whole: null };
  }
  const column = COLUMN.exec(text);
  if (column) return { row: 0, column: columnNumber(column[1] ?? ""), whole: "column" };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1, column: 0, whole: "row" } : null;
}
