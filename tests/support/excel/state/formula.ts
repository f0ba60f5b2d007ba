import { refuseArgument } from "../wire/errors";
import { type Area, area, columnName, formatArea, MAX_COLUMNS, MAX_ROWS, parseArea } from "./area";

const MAX_FORMULA = 8192;
const TEXT = `"(?:[^"]|"")*"`;
const SHEET = `'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\d_.]*`;
const CELLS = `\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?`;
const LINES = `\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7}`;
const PIECE = new RegExp(
  `${TEXT}|(?<![\\p{L}\\d_.$'!:])(?:(${SHEET})!)?(${CELLS}|${LINES})(?![\\p{L}\\d_.(!:])`,
  "giu",
);

/** A reference as it stands in a formula: the sheet it names, if any, and `$B$2:C9`. */
export interface Reference {
  readonly sheet: string | null;
  readonly cells: string;
}

/** Rewrites every reference of a formula; what stands in string literals is left alone. */
export function mapReferences(formula: string, rewrite: (reference: Reference) => string): string {
  return formula.replace(PIECE, (piece, sheet: string | undefined, cells: string | undefined) =>
    cells === undefined ? piece : rewrite({ sheet: sheet ? unquote(sheet) : null, cells }),
  );
}

export function referencesIn(formula: string): readonly Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return "";
  });
  return found;
}

/** Refuses what Excel would not take as a formula: Swedish separators, unbalanced brackets or quotes, unknown sheets. */
export function checkFormula(formula: string, sheetNames: ReadonlySet<string>): void {
  if (formula.length > MAX_FORMULA) refuseArgument(`formula of ${formula.length} characters`);
  // A letter stands in for each text and sheet name: an empty place would look like something left out.
  const bare = formula.replace(new RegExp(`${TEXT}|'(?:[^']|'')+'`, "gu"), "A");
  if (bare.includes('"')) refuseArgument(`open quotation mark in ${formula}`);
  if (/;(?![^{]*\})/.test(bare)) refuseArgument(`semicolon in ${formula}`);
  if (/[=,(+*/^&-]\s*$|\(\s*,|,\s*,\s*\)$/.test(bare)) refuseArgument(`unfinished: ${formula}`);
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) refuseArgument(`brackets in ${formula}`);
  }
  if (depth !== 0) refuseArgument(`brackets in ${formula}`);
  for (const { sheet } of referencesIn(formula)) {
    if (sheet !== null && !sheetNames.has(sheet.toLowerCase())) {
      refuseArgument(`no sheet ${sheet} for ${formula}`);
    }
  }
}

/** `'Mina siffror'!$A$1` */
export function qualified(sheet: string | null, cells: string): string {
  return sheet === null ? cells : `${quoteSheet(sheet)}!${cells}`;
}

/** `Blad1!$A$1:$B$2` */
export function absoluteAddress(sheet: string, area: Area): string {
  return qualified(sheet, formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&"));
}

export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\d_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Mina siffror'!$A$1:B2`; the sheet is null when none is named. */
export function splitAddress(address: string): { readonly sheet: string | null; cells: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, cells: address };
  return { sheet: unquote(address.slice(0, mark)), cells: address.slice(mark + 1) };
}

/** Rewrites `$B$2:C9` for an area that has moved, keeping its dollar signs. */
export function moveCells(cells: string, move: (area: Area) => Area | null): string {
  const moved = move(parseArea(cells));
  if (!moved) return "#REF!";
  const { top, left, rows, columns } = area(moved.top, moved.left, moved.rows, moved.columns);
  const corners = cells.split(":");
  const texts = corners.map((corner, index) => {
    const isEnd = index === 1;
    const row = top + (isEnd ? rows - 1 : 0) + 1;
    const column = columnName(left + (isEnd ? columns - 1 : 0));
    const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
      /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
    if (columns === MAX_COLUMNS && letters === "") return `${fixedColumn}${row}`;
    if (rows === MAX_ROWS && digits === "") return `${fixedColumn}${column}`;
    return `${fixedColumn}${column}${fixedRow}${row}`;
  });
  return texts.join(":");
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
