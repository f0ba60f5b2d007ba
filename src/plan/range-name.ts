import type { RangePlace } from "../core/model/place";
import { MAX_COLUMNS, MAX_ROWS } from "./ref";

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!:,()[\]]+))!(.+)$/;
const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/;

/** The rectangle that the text of a defined name points at; null for `#REF!`, several areas, formulas, other books. */
export function parseRangeName(text: string): RangePlace | null {
  const match = REFERENCE.exec(text.trim());
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const corners = (match?.[3] ?? "").split(":");
  const first = parseCorner(corners[0] ?? "");
  const last = parseCorner(corners[1] ?? corners[0] ?? "");
  if (sheet === undefined || sheet.includes("[") || corners.length > 2) return null;
  if (first === null || last === null) return null;
  const range = {
    sheet,
    top: first.row ?? 0,
    left: first.column ?? 0,
    bottom: last.row ?? MAX_ROWS - 1,
    right: last.column ?? MAX_COLUMNS - 1,
  };
  return range.bottom < MAX_ROWS && range.right < MAX_COLUMNS ? range : null;
}

/** `$B$7`, `$B` of whole columns or `$7` of whole rows. */
function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = CORNER.exec(text);
  const [, letters, digits] = match ?? [];
  if (letters === undefined && digits === undefined) return null;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnIndex(letters),
  };
}

/** A → 0, Z → 25, AA → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
