import { cellText, columnName } from "../core/model/cell-text";
import type { CellPlace, RangePlace } from "../core/model/place";

export { cellText, columnName };

/** Excel's limits of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** One number for each place of a sheet: a key that costs no text. */
export function cellKey({ row, column }: Pick<CellPlace, "row" | "column">): number {
  return row * MAX_COLUMNS + column;
}

/** `B7:C9`, or `B7` for a single cell; with `absolute`, `$B$7:$C$9`. */
export function rangeText(at: Omit<RangePlace, "sheet">, absolute = false): string {
  const from = cellText({ row: at.top, column: at.left }, absolute);
  const isCell = at.top === at.bottom && at.left === at.right;
  return isCell ? from : `${from}:${cellText({ row: at.bottom, column: at.right }, absolute)}`;
}

/** A sheet name as formulas quote it: always in apostrophes, which Excel accepts for every name. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'Sheet'!`, or nothing when the reference stays on its home sheet. */
export function sheetPrefix(sheet: string, home: string): string {
  return sheet === home ? "" : `${quotedSheet(sheet)}!`;
}

/** `'Driftsammandrag'!$A$1:$H$20`, the form of defined names and chart series. */
export function absoluteRange(at: RangePlace): string {
  return `${quotedSheet(at.sheet)}!${rangeText(at, true)}`;
}

/** `Driftsammandrag!B7`: how the JSON, findings and people name a cell; quoted only when the name needs it. */
export function displayCell(at: CellPlace): string {
  return displaySheet(at.sheet) + cellText(at);
}

/** `Driftsammandrag!B7:C9`. */
export function displayRange(at: RangePlace): string {
  return displaySheet(at.sheet) + rangeText(at);
}

const DISPLAYED = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/;

/** The cells that `displayCell` or `displayRange` named; null for a text that names none. */
export function displayedPlace(text: string): RangePlace | null {
  const [, quoted, plain = "", column, row, lastColumn = column, lastRow = row] =
    DISPLAYED.exec(text) ?? [];
  if (column === undefined || lastColumn === undefined) return null;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain,
    top: Number(row) - 1,
    left: columnIndex(column),
    bottom: Number(lastRow) - 1,
    right: columnIndex(lastColumn),
  };
}

/** A → 0, Z → 25, AA → 26. */
function columnIndex(name: string): number {
  let count = 0;
  for (const letter of name) count = count * 26 + letter.charCodeAt(0) - 64;
  return count - 1;
}

function displaySheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  return isPlain ? `${name}!` : `${quotedSheet(name)}!`;
}
