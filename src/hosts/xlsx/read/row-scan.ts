import { MAX_COLUMNS, MAX_ROWS } from "../../../plan/ref";
import { scanPlainCell } from "./plain-cell-scan";
import { scanCell } from "./cell-scan";
import type { CellScan } from "./sheet-cells";
import {
  GT,
  LT,
  QUOTE,
  SLASH,
  bytesOf,
  isAt,
  isDigit,
  isSpace,
  isTagEnd,
  skipAttribute,
  skipSpace,
} from "./xml-bytes";

/** What the scanner returns instead of a position when it meets XML that it does not know by heart. */
export const UNUSUAL = -1;

/** The scanner's place between two pieces of a sheet. */
export interface RowScan extends CellScan {
  /** True after `</sheetData>`. */
  isDone: boolean;
}

/**
 * Reads the rows in `bytes[from..end)`; `end` is the start of a tag or behind `</sheetData>`. Returns `end`, or UNUSUAL,
 * and then the whole sheet must be read by the XML parser: the cells stored so far may be incomplete. Only plain rows
 * are taken: no prefixes, comments, CDATA, single quotes, rich inline text, nor references out of step with their row.
 *
 * Safety: the bytes after `end` hold a `<` with a zero behind it, and no loop here or below steps over a `<` that it has
 * not compared together with the byte after it. So none of them runs away, whatever the bytes are.
 */
export function scanRows(bytes: Uint8Array, from: number, end: number, scan: RowScan): number {
  let at = from;
  for (;;) {
    at = skipSpace(bytes, at);
    if (at >= end) return at === end ? at : UNUSUAL;
    if (isRowStart(bytes, at)) at = scanRow(bytes, at + 4, scan);
    else if (isAt(bytes, at, SHEET_DATA_END)) {
      scan.isDone = true;
      return end;
    } else return UNUSUAL;
    if (at === UNUSUAL) return UNUSUAL;
  }
}

/** `<row` and what ends a name: rowBreaks is not a row. */
export function isRowStart(bytes: Uint8Array, at: number): boolean {
  return isAt(bytes, at, ROW_START) && isTagEnd(bytes[at + 4]);
}

const ROW_START = bytesOf("<row");
const ROW_END = bytesOf("</row>");
export const SHEET_DATA_END = bytesOf("</sheetData>");

/** From behind `<row` to behind `</row>`. */
function scanRow(bytes: Uint8Array, from: number, scan: RowScan): number {
  scan.row++;
  scan.column = -1;
  let at = from;
  for (;;) {
    at = skipSpace(bytes, at);
    const byte = bytes[at];
    if (byte === GT) return scanCells(bytes, at + 1, scan);
    if (byte === SLASH) return bytes[at + 1] === GT ? at + 2 : UNUSUAL;
    if (byte === 0x72 && bytes[at + 1] === 0x3d && bytes[at + 2] === QUOTE) {
      at = scanRowNumber(bytes, at + 3, scan);
    } else at = skipAttribute(bytes, at);
    if (at === UNUSUAL || !(isSpace(bytes[at]) || isTagEnd(bytes[at]))) return UNUSUAL;
  }
}

/** The digits of `r="7"` and the quote. */
function scanRowNumber(bytes: Uint8Array, from: number, scan: RowScan): number {
  let row = 0;
  let at = from;
  for (let byte = bytes[at] ?? 0; isDigit(byte) && row <= MAX_ROWS; byte = bytes[++at] ?? 0) {
    row = row * 10 + byte - 0x30;
  }
  if (row < 1 || row > MAX_ROWS || bytes[at] !== QUOTE) return UNUSUAL;
  scan.row = row - 1;
  return at + 1;
}

function scanCells(bytes: Uint8Array, from: number, scan: RowScan): number {
  if (scan.row >= MAX_ROWS) return UNUSUAL;
  let at = from;
  for (;;) {
    at = skipSpace(bytes, at);
    if (bytes[at] !== LT) return UNUSUAL;
    if (bytes[at + 1] === 0x63 && isTagEnd(bytes[at + 2])) {
      scan.column++;
      const plainEnd = scanPlainCell(bytes, at + 2, scan);
      at = plainEnd >= 0 ? plainEnd : scanCell(bytes, at + 2, scan);
      if (at === UNUSUAL || scan.column >= MAX_COLUMNS) return UNUSUAL;
    } else {
      return isAt(bytes, at, ROW_END) ? at + ROW_END.length : UNUSUAL;
    }
  }
}
