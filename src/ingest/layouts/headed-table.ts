import { isBlank, isWords } from "../cells/cell";
import { CellKind, kindAt, numberAt, textAt, type Sheet } from "../grid";
import { joinHeadings } from "../wording/headings";
import { parseMark } from "../cells/mark";
import { isYear } from "../cells/month";
import { parseNote, type Note } from "../notes";
import type { Span } from "../scan";
import { fold, squeeze } from "../cells/text";
import { yearAt } from "../cells/time-cell";
import { isUnitLine, sumBelowBlanks } from "./label-cells";

/** A column under its headings. `own` is the lowest heading alone: the administration under "Augusti 2020". */
export interface TableColumn {
  readonly column: number;
  readonly text: string;
  readonly own: string | null;
  /** The headings above `own`; null where a single one stands. */
  readonly above: string | null;
}

/** Rows of words over rows of anything: what kind of table it is, its headings tell. */
export interface HeadedTable {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly number[];
}

/** Whether a text heads a column, and whether it heads the labels of a table we know. */
export interface HeadingReader {
  readonly isLabel: (text: string) => boolean;
  readonly isColumn: (text: string) => boolean;
}

const LONGEST_HEADING = 90;

/**
 * Every table whose heading row names the labels or two columns of a kind we know. It ends at two blank rows, but for
 * a sum below them, at a remark or where the next one begins. One that is read already is left out.
 */
export function findHeadedTables(
  sheet: Sheet,
  spans: readonly Span[],
  reader: HeadingReader,
  isRead: (table: HeadedTable) => boolean,
): readonly HeadedTable[] {
  const kindOf = headReader(sheet, reader);
  const heads: { readonly row: number; readonly isNamed: boolean }[] = [];
  for (const { top, bottom, isCut } of spans) {
    if (isCut) continue;
    for (let row = top; row <= bottom; row += 1) {
      const kind = kindOf(row);
      if (kind !== null) heads.push({ row, isNamed: kind === "named" });
    }
  }
  const tables: HeadedTable[] = [];
  let last = -1;
  for (const [at, { row, isNamed }] of heads.entries()) {
    // Months and years in the rows of a table look like the headings of another.
    if (!isNamed && row <= last) continue;
    const next = heads.slice(at + 1).find((each) => each.isNamed)?.row;
    const table = tableAt(sheet, row, (next ?? sheet.grid.rowCount) - 1);
    if (!table || isRead(table)) continue;
    last = Math.max(table.bottom, table.rows.at(-1) ?? 0);
    tables.push(table);
  }
  return tables;
}

/** Texts are looked at once however often they occur: a sheet of single cases has ten thousand rows of them. */
function headReader(
  sheet: Sheet,
  reader: HeadingReader,
): (row: number) => "named" | "dated" | null {
  const known = new Map<string, "label" | "column" | null>();
  const kindOf = (text: string): "label" | "column" | null => {
    let kind = known.get(text);
    if (kind === undefined) {
      kind = reader.isLabel(text) ? "label" : reader.isColumn(text) ? "column" : null;
      known.set(text, kind);
    }
    return kind;
  };
  return (row) => {
    let labels = 0;
    let columns = 0;
    for (let column = 0; column < sheet.grid.columnCount; column += 1) {
      const kind = kindAt(sheet.grid, row, column);
      if (kind === CellKind.number) {
        if (!isYear(numberAt(sheet.grid, row, column))) return null;
        columns += 1;
      } else if (kind === CellKind.text) {
        const text = textAt(sheet.grid, row, column);
        if (text.length > LONGEST_HEADING) return null;
        const found = kindOf(text);
        if (found === "label") labels += 1;
        else if (found === "column") columns += 1;
      } else if (kind === CellKind.percent || kind === CellKind.uncalculated) return null;
    }
    if (labels + columns < 2) return null;
    return labels > 0 ? "named" : "dated";
  };
}

function tableAt(sheet: Sheet, row: number, end: number): HeadedTable | null {
  const span = filledSpan(sheet, row);
  if (!span) return null;
  const { left, right } = span;
  let bottom = row;
  while (bottom - row < MOST_TIERS && isTier(sheet, bottom + 1, row, span)) bottom += 1;
  const isUnder = bottom === row && row > 0 && isTier(sheet, row - 1, row, span);
  const top = isUnder ? row - 1 : row;
  const columns: TableColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const texts = stacked(sheet, top, bottom, column, left);
    // Labels may stand under a blank corner.
    if (texts.length === 0 && column > left) continue;
    const own = texts.at(-1) ?? null;
    const above = texts.length > 1 ? joinHeadings(texts.slice(0, -1)) : null;
    columns.push({ column, text: joinHeadings(texts), own, above });
  }
  return { top, bottom, columns, rows: bodyRows(sheet, bottom + 1, end, left, right) };
}

interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** Rows of headings below the one that names the table: periods, then sides. */
const MOST_TIERS = 2;
const WIDEST_GAP = 3;

/** From the first filled cell of the row, or the labels left of it, to the last before a wide gap. */
function filledSpan({ grid }: Sheet, row: number): ColumnSpan | null {
  let left = -1;
  let right = -1;
  for (let column = 0; column < grid.columnCount; column += 1) {
    if (isBlank(grid, row, column)) continue;
    if (left >= 0 && column - right > WIDEST_GAP) break;
    if (left < 0) left = column;
    right = column;
  }
  if (left < 0) return null;
  // A merged heading at the right edge reaches over blank cells that have a heading of their own below.
  const hasOwnBelow = (column: number): boolean =>
    isBlank(grid, row, column) && headingBelow(column) && headingBelow(column - 1);
  const headingBelow = (column: number): boolean => !isBlank(grid, row + 1, column);
  if (left > 0 && isWords(grid, row + 1, left - 1)) left -= 1;
  if (isBlank(grid, row + 1, left)) while (hasOwnBelow(right + 1)) right += 1;
  return { left, right };
}

/** A further heading row: short words over or under the columns, and nothing or a unit where the labels stand. */
function isTier(sheet: Sheet, row: number, main: number, { left, right }: ColumnSpan): boolean {
  const corner = squeeze(textAt(sheet.grid, row, left));
  if (!isBlank(sheet.grid, row, left) && !isUnitLine(corner)) return false;
  let count = 0;
  for (let column = left + 1; column <= right; column += 1) {
    if (isBlank(sheet.grid, row, column)) continue;
    if (headingAt(sheet, row, column) === null) return false;
    count += 1;
  }
  const isUnder = row > main;
  // One word under the headings is a row whose label is missing rather than a heading of its own.
  return isUnder ? count >= 2 : count >= 1;
}

function headingAt(sheet: Sheet, row: number, column: number): string | null {
  const year = yearAt(sheet.grid, row, column);
  if (year !== null) return String(year);
  const text = squeeze(textAt(sheet.grid, row, column));
  // "2018 (UAF/SOF)" would read as a number with a remark.
  const isHeading = /\p{L}/u.test(text) && parseMark(text) === null;
  return isHeading && text.length <= LONGEST_HEADING ? text : null;
}

function stacked(
  sheet: Sheet,
  top: number,
  bottom: number,
  column: number,
  left: number,
): readonly string[] {
  const texts: string[] = [];
  for (let row = bottom; row >= top; row -= 1) {
    const own = headingAt(sheet, row, column);
    if (own !== null) texts.unshift(own);
    else if (texts.length > 0) {
      for (let from = column - 1; from > left; from -= 1) {
        const merged = headingAt(sheet, row, from);
        if (merged === null) continue;
        texts.unshift(merged);
        break;
      }
    }
  }
  return texts;
}

function bodyRows(
  sheet: Sheet,
  from: number,
  end: number,
  left: number,
  right: number,
): readonly number[] {
  const rows: number[] = [];
  /** Lines below a blank row: titles of what follows them in the table, or the page's text after it. */
  const apart: number[] = [];
  let blank = 0;
  for (let row = from; row <= end; row += 1) {
    const filled = filledIn(sheet, row, left, right);
    const [first] = filled;
    if (first === undefined) {
      blank += 1;
      if (blank < 2) continue;
      const sum = sumBelowBlanks(sheet, rows, { from: row, end }, { left, right });
      if (sum !== null) rows.push(sum);
      break;
    }
    if (filled.length === 1 && isRemark(sheet, row, first)) {
      const next = rowAfterFootnotes(sheet, row, end, { left, right });
      if (next === null) break;
      row = next - 1;
      continue;
    }
    const isApart = blank > 0 || apart.length > 0;
    blank = 0;
    if (isApart && filled.length === 1) {
      apart.push(row);
      continue;
    }
    rows.push(...apart.splice(0), row);
  }
  return rows;
}

function filledIn(sheet: Sheet, row: number, left: number, right: number): readonly number[] {
  const filled: number[] = [];
  for (let column = left; column <= right; column += 1) {
    if (!isBlank(sheet.grid, row, column)) filled.push(column);
  }
  return filled;
}

/** Where a table goes on below the footnotes of a page that ends within it; null where it does not. */
function rowAfterFootnotes(
  sheet: Sheet,
  from: number,
  end: number,
  { left, right }: ColumnSpan,
): number | null {
  for (let row = from; row <= end; row += 1) {
    const [first, ...others] = filledIn(sheet, row, left, right);
    if (first === undefined) continue;
    if (others.length > 0) return row;
    if (noteAt(sheet, row, first)?.reference == null) return null;
  }
  return null;
}

function isRemark(sheet: Sheet, row: number, column: number): boolean {
  return noteAt(sheet, row, column) !== null;
}

function noteAt(sheet: Sheet, row: number, column: number): Note | null {
  const text = textAt(sheet.grid, row, column);
  return text === "" ? null : parseNote(text, { sheet: sheet.name, row, column });
}

/** The text of a cell that holds words or a mark, as one line; null where it is empty or a number. */
export function wordsAt(sheet: Sheet, row: number, column: number): string | null {
  const text = squeeze(textAt(sheet.grid, row, column));
  return text === "" ? null : text;
}

/** What a cell says, also where it is a number ("Nr" 1) or a mark. */
export function plainText(sheet: Sheet, row: number, column: number): string | null {
  const kind = kindAt(sheet.grid, row, column);
  if (kind === CellKind.number) return String(numberAt(sheet.grid, row, column));
  return wordsAt(sheet, row, column);
}

/** Keys of rows: their label folded, with a count where it occurs again. */
export function uniqueKeys(): (label: string) => string {
  const counts = new Map<string, number>();
  return (label) => {
    const key = fold(label);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key} (${String(count)})`;
  };
}
