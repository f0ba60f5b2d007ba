import { findKey, addKey, makeByteKeys, type ByteKeys } from "./byte-keys";
import { decodeCharacters, spacedText, unescapeExcel } from "./xml-text";

/**
 * All texts of a workbook, shared strings first; cells hold indices into `texts`. A text that stands in a million cells
 * is kept, and decoded, once.
 */
export interface TextTable {
  texts: string[];
  /** Index of texts that came as strings. */
  readonly byText: Map<string, number>;
  /** Index of texts that came as bytes; the same text in both spellings may stand twice in `texts`. */
  readonly byBytes: ByteKeys;
}

/** Longer texts hardly repeat. */
const MAX_KEY = 256;
const AMPERSAND = 38;
const SEMICOLON = 59;
const SPACE = 32;

export function makeTextTable(): TextTable {
  return { texts: [], byText: new Map(), byBytes: makeByteKeys() };
}

export function internText(table: TextTable, text: string): number {
  const known = table.byText.get(text);
  if (known !== undefined) return known;
  const index = table.texts.push(text) - 1;
  table.byText.set(text, index);
  return index;
}

/**
 * The index of the text in `bytes[from..to)`, as it stands between two tags; −1 when it is not plain XML text and a
 * parser must judge. `isPreserved` as in `spacedText`.
 */
export function internBytes(
  table: TextTable,
  bytes: Uint8Array,
  from: number,
  to: number,
  isPreserved: boolean,
): number {
  const mayTrim = !isPreserved && to > from && (isEdge(bytes[from]) || isEdge(bytes[to - 1]));
  const isKey = !mayTrim && to - from <= MAX_KEY;
  const known = isKey ? findKey(table.byBytes, bytes, from, to) : -1;
  if (known >= 0) return known;
  const text = decodeCharacters(bytes, from, to);
  if (text === null) return -1;
  if (!isKey) return internText(table, unescapeExcel(spacedText(text, isPreserved)));
  const index = table.texts.push(unescapeExcel(text)) - 1;
  addKey(table.byBytes, bytes, from, to, index);
  return index;
}

/** Space, or the first or last byte of an entity that may be one. */
function isEdge(byte = 0): boolean {
  return byte <= SPACE || byte === AMPERSAND || byte === SEMICOLON;
}
