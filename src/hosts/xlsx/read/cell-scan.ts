import { scanContent } from "./content-scan";
import { CellType, type CellScan } from "./sheet-cells";
import {
  GT,
  QUOTE,
  SLASH,
  bytesOf,
  isAt,
  isDigit,
  isTagEnd,
  skipAttribute,
  skipSpace,
} from "./xml-bytes";

/** From behind `<c` to behind `</c>`; −1 when unusual (see `scanRows`). */
export function scanCell(bytes: Uint8Array, from: number, scan: CellScan): number {
  scan.type = CellType.number;
  scan.style = 0;
  let at = from;
  for (;;) {
    at = skipSpace(bytes, at);
    const byte = bytes[at];
    if (byte === GT) return scanContent(bytes, at + 1, scan);
    if (byte === SLASH) return bytes[at + 1] === GT ? at + 2 : -1;
    const isShort = bytes[at + 1] === 0x3d && bytes[at + 2] === QUOTE;
    if (isShort && byte === 0x72) at = scanReference(bytes, at + 3, scan);
    else if (isShort && byte === 0x73) at = scanStyle(bytes, at + 3, scan);
    else if (isShort && byte === 0x74) at = scanType(bytes, at + 3, scan);
    else at = skipAttribute(bytes, at);
    if (at < 0 || !isTagEnd(bytes[at])) return -1;
  }
}

/** `B7"`; the row must be the one we are in. */
function scanReference(bytes: Uint8Array, from: number, scan: CellScan): number {
  let at = from;
  let column = 0;
  for (let byte = bytes[at] ?? 0; byte >= 0x41 && byte <= 0x5a; byte = bytes[++at] ?? 0) {
    column = column * 26 + byte - 0x40;
  }
  if (at === from || at > from + 3) return -1;
  let row = 0;
  for (let byte = bytes[at] ?? 0; isDigit(byte) && row < 1e8; byte = bytes[++at] ?? 0) {
    row = row * 10 + byte - 0x30;
  }
  if (row !== scan.row + 1 || bytes[at] !== QUOTE) return -1;
  scan.column = column - 1;
  return at + 1;
}

function scanStyle(bytes: Uint8Array, from: number, scan: CellScan): number {
  let at = from;
  let style = 0;
  for (let byte = bytes[at] ?? 0; isDigit(byte) && style < 1e8; byte = bytes[++at] ?? 0) {
    style = style * 10 + byte - 0x30;
  }
  if (at === from || bytes[at] !== QUOTE) return -1;
  scan.style = style;
  return at + 1;
}

/** The types by first letter; the length tells `s` from `str`. */
function scanType(bytes: Uint8Array, from: number, scan: CellScan): number {
  const first = bytes[from];
  if (bytes[from + 1] === QUOTE) {
    if (first === 0x73) scan.type = CellType.shared;
    else if (first === 0x6e) scan.type = CellType.number;
    else if (first === 0x62) scan.type = CellType.boolean;
    else if (first === 0x65) scan.type = CellType.error;
    else if (first === 0x64) scan.type = CellType.isoDate;
    else return -1;
    return from + 2;
  }
  if (isAt(bytes, from, STR)) {
    scan.type = CellType.formulaText;
    return from + STR.length;
  }
  scan.type = CellType.inlineText;
  return isAt(bytes, from, INLINE) ? from + INLINE.length : -1;
}

const STR = bytesOf('str"');
const INLINE = bytesOf('inlineStr"');
