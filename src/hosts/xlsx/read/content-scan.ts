import { CellKind } from "../../../ingest/grid";
import { putCell } from "./grid-builder";
import { parseNumber } from "./number";
import { CellType, putNumber, putValue, type CellScan } from "./sheet-cells";
import { internBytes } from "./text-table";
import {
  GT,
  LT,
  PRESERVE,
  SLASH,
  bytesOf,
  findLt,
  findTagClose,
  isAt,
  isDigit,
  isTagEnd,
  skipSpace,
} from "./xml-bytes";
import { decodeCharacters, unescapeExcel } from "./xml-text";

const F = 0x66;
const I = 0x69;
const V = 0x76;

/** From behind the `>` of a cell's tag to behind `</c>`: an optional formula, then `<v>` or `<is>`. −1 when unusual. */
export function scanContent(bytes: Uint8Array, from: number, scan: CellScan): number {
  let hasFormula = false;
  let hasValue = false;
  let at = from;
  for (;;) {
    at = skipSpace(bytes, at);
    if (bytes[at] !== LT) return -1;
    const name = bytes[at + 1];
    if (name === SLASH) {
      if (bytes[at + 2] !== 0x63 || bytes[at + 3] !== GT) return -1;
      if (hasFormula && !hasValue) putUncalculated(scan);
      return at + 4;
    }
    if (hasValue) return -1;
    if (name === F && !hasFormula) {
      hasFormula = true;
      at = skipFormula(bytes, at + 2);
    } else if (name === V && scan.type !== CellType.inlineText) {
      const start = openTag(bytes, at + 2);
      if (start < 0) return -1;
      const end = bytes[start - 2] === SLASH ? start : findLt(bytes, start);
      if (!storeValue(bytes, start, end, scan)) return -1;
      hasValue = end > start || scan.type === CellType.formulaText;
      at = bytes[start - 2] === SLASH ? start : closeTag(bytes, end, V);
    } else if (name === I && scan.type === CellType.inlineText) {
      hasValue = true;
      at = scanInlineText(bytes, at, scan);
    } else return -1;
    if (at < 0) return -1;
  }
}

/** From behind an element's name to behind its tag, which is `<a/>` when a slash stands two bytes before; −1 if unusual. */
function openTag(bytes: Uint8Array, from: number): number {
  if (bytes[from] === GT) return from + 1;
  const close = isTagEnd(bytes[from]) ? findTagClose(bytes, from) : -1;
  return close < 0 ? -1 : close + 1;
}

/** Behind `</a>`, for an element of one letter. */
function closeTag(bytes: Uint8Array, at: number, name: number): number {
  const isIt = bytes[at + 1] === SLASH && bytes[at + 2] === name && bytes[at + 3] === GT;
  return isIt ? at + 4 : -1;
}

function skipFormula(bytes: Uint8Array, from: number): number {
  const start = openTag(bytes, from);
  if (start < 0 || bytes[start - 2] === SLASH) return start;
  return closeTag(bytes, findLt(bytes, start), F);
}

function putUncalculated(scan: CellScan): void {
  putCell(scan.cells.grid, scan.row, scan.column, CellKind.uncalculated, 0);
}

/** Stores the bytes of a `<v>`; false when they need the XML parser. An empty value is stored for text results only. */
function storeValue(bytes: Uint8Array, from: number, to: number, scan: CellScan): boolean {
  const { cells, row, column, type, style } = scan;
  if (type === CellType.formulaText || type === CellType.error) {
    if (from === to && type === CellType.error) return true;
    const index = internBytes(cells.texts, bytes, from, to, true);
    const kind = type === CellType.error ? CellKind.error : CellKind.text;
    if (index >= 0) putCell(cells.grid, row, column, kind, index);
    return index >= 0;
  }
  if (from === to) return true;
  if (type === CellType.shared) return storeShared(bytes, from, to, scan);
  if (type === CellType.number) {
    const value = parseNumber(bytes, from, to);
    if (!Number.isNaN(value)) {
      putNumber(cells, row, column, style, value);
      return true;
    }
  }
  const text = decodeCharacters(bytes, from, to);
  if (text !== null) putValue(cells, row, column, type, style, unescapeExcel(text));
  return text !== null;
}

function storeShared(bytes: Uint8Array, from: number, to: number, scan: CellScan): boolean {
  let index = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (!isDigit(byte)) return false;
    index = index * 10 + byte - 0x30;
  }
  const isKnown = index < scan.cells.sharedCount;
  if (isKnown) putCell(scan.cells.grid, scan.row, scan.column, CellKind.text, index);
  return isKnown;
}

const INLINE_START = bytesOf("<is><t");
const INLINE_END = bytesOf("</t></is>");

/** `<is><t>…</t></is>` and its form with xml:space, from its start to behind it; rich text is for the parser. */
function scanInlineText(bytes: Uint8Array, from: number, scan: CellScan): number {
  if (!isAt(bytes, from, INLINE_START)) return -1;
  const tag = from + INLINE_START.length;
  const isPreserved = isAt(bytes, tag, PRESERVE);
  if (!isPreserved && bytes[tag] !== GT) return -1;
  const start = isPreserved ? tag + PRESERVE.length : tag + 1;
  const end = findLt(bytes, start);
  if (!isAt(bytes, end, INLINE_END)) return -1;
  const { cells, row, column } = scan;
  const index = internBytes(cells.texts, bytes, start, end, isPreserved);
  if (index < 0) return -1;
  putCell(cells.grid, row, column, CellKind.text, index);
  return end + INLINE_END.length;
}
