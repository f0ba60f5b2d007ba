import { isBlank, isWords } from "../../cells/cell";
import { textAt, type Sheet } from "../../grid";
import { namesRole, type Heading } from "../../wording/headings";
import { parseMonth } from "../../cells/month";
import type { Span } from "../../scan";
import { REMARK_WORDS } from "../../synonyms/columns";
import { squeeze } from "../../cells/text";
import { hasWord } from "../../wording/words";
import { hasValues, isGeneric, wordsIn } from "../label-cells";
import { headingOf, headingText, isKnownHeading, LONGEST_HEADING, stackedTexts } from "./heading";

export interface HeadedColumn {
  readonly column: number;
  readonly heading: Heading;
}

/** The heading rows of a table with budget, actual or forecast columns. */
export interface StatementHeader {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly labelColumn: number;
  /** The words over the labels, from the lowest heading row upwards. */
  readonly corners: readonly string[];
  readonly columns: readonly HeadedColumn[];
}

const ROWS_LOOKED_AT = 15;
const MOST_TIERS_ABOVE = 2;

/** Every row, with the rows stacked on it, that heads at least two columns of a statement. */
export function findStatementHeaders(
  sheet: Sheet,
  spans: readonly Span[],
): readonly StatementHeader[] {
  const roles = roleReader(sheet);
  const headers: StatementHeader[] = [];
  for (const { top, bottom } of spans) {
    for (let row = top; row <= bottom; row += 1) {
      const found = roles(row);
      if (found.length < 2 || isRepeated(sheet, row, headers.at(-1))) continue;
      const made = tables(sheet, row, found);
      headers.push(...made);
      row = Math.max(row, ...made.map((header) => header.bottom));
    }
  }
  return headers;
}

/** The headings once more at the top of a page, right below a row of the table that they already head. */
export function isRepeated(
  sheet: Sheet,
  row: number,
  header: Pick<StatementHeader, "bottom" | "left" | "right"> | undefined,
): boolean {
  if (!header || row <= header.bottom + 1) return false;
  const { left, right, bottom } = header;
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const textIn = (at: number, column: number): string => squeeze(textAt(sheet.grid, at, column));
  return (
    columns.every((column) => textIn(row, column) === textIn(bottom, column)) &&
    hasValues(sheet, row - 1, columns)
  );
}

/** The columns of a row whose heading names a role; texts are read once however often they occur. */
function roleReader(sheet: Sheet): (row: number) => readonly number[] {
  const known = new Map<string, boolean>();
  return (row) => {
    const columns: number[] = [];
    for (let column = 1; column < sheet.grid.columnCount; column += 1) {
      const text = textAt(sheet.grid, row, column);
      if (text === "" || text.length > LONGEST_HEADING) continue;
      let isRole = known.get(text);
      if (isRole === undefined) known.set(text, (isRole = namesRole(text)));
      if (isRole) columns.push(column);
    }
    return columns;
  };
}

/** One header per table on the row: a column of labels between two roles begins the next table. */
function tables(sheet: Sheet, row: number, roles: readonly number[]): readonly StatementHeader[] {
  const groups: number[][] = [];
  for (const column of roles) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isNext = before !== undefined && hasLabelsBetween(sheet, row, before, column);
    if (group && !isNext) group.push(column);
    else groups.push([column]);
  }
  return groups.flatMap((group, at) => {
    const edge = groups[at - 1]?.at(-1) ?? -1;
    const next = groups[at + 1]?.[0] ?? sheet.grid.columnCount;
    return group.length < 2 ? [] : (headerOf(sheet, row, group, edge + 1, next) ?? []);
  });
}

function hasLabelsBetween(sheet: Sheet, row: number, from: number, to: number): boolean {
  for (let column = from + 1; column < to; column += 1) {
    if (isLabels(sheet, row, column)) return true;
  }
  return false;
}

function isLabels(sheet: Sheet, row: number, column: number): boolean {
  const isRemark = hasWord(textAt(sheet.grid, row, column), REMARK_WORDS);
  return !isRemark && countWords(sheet, row, column) >= 2;
}

function countWords(sheet: Sheet, row: number, column: number): number {
  let count = 0;
  for (let below = row + 1; below <= row + ROWS_LOOKED_AT; below += 1) {
    if (isWords(sheet.grid, below, column)) count += 1;
  }
  return count;
}

function headerOf(
  sheet: Sheet,
  row: number,
  roles: readonly number[],
  left: number,
  next: number,
): StatementHeader | null {
  const [first = 0] = roles;
  const labelColumn = labelColumnOf(sheet, row, left, first - 1);
  if (labelColumn === null) return null;
  const end = labelsOfNext(sheet, row, roles.at(-1) ?? first, next);
  let right = lastColumn(sheet, row, roles.at(-1) ?? first, end);
  let bottom = row;
  for (;;) {
    // The last heading may be merged over columns that only the row below tells apart.
    const reach = lastColumn(sheet, bottom + 1, right, end);
    if (!isTier(sheet, bottom + 1, { labelColumn, first, right: reach }, roles.length)) break;
    bottom += 1;
    right = reach;
  }
  const tiers = { labelColumn, first, right };
  let top = row;
  while (row - top < MOST_TIERS_ABOVE && top > 0 && isTierAbove(sheet, top - 1, tiers)) top -= 1;
  const columns: HeadedColumn[] = [];
  for (let column = labelColumn + 1; column <= right; column += 1) {
    if (column < first && !hasNumbersOnly(sheet, row, column)) continue;
    const texts = stackedTexts(sheet, { top, bottom, labelColumn }, column);
    if (texts.length > 0) columns.push({ column, heading: headingOf(texts) });
  }
  const corners: string[] = [];
  for (let above = bottom; above >= top; above -= 1) {
    const words = wordsIn(sheet, above, left, first - 1) ?? "";
    // Columns of months before the amounts are no words over the labels.
    if (parseMonth(words) === null) corners.push(words);
  }
  return { top, bottom, left, right, labelColumn, corners: corners.filter(Boolean), columns };
}

/** Whether the rows below hold amounts: left of the first role a column may also tell of its row. */
function hasNumbersOnly(sheet: Sheet, row: number, column: number): boolean {
  return countWords(sheet, row, column) === 0;
}

/** The column where a table on the right begins with its labels; `next`, its first role, where it has none. */
function labelsOfNext(sheet: Sheet, row: number, last: number, next: number): number {
  if (next === sheet.grid.columnCount) return next;
  for (let column = last + 1; column < next; column += 1) {
    if (isLabels(sheet, row, column)) return column;
  }
  return next;
}

/** The column with most words below; the left one of equals. */
function labelColumnOf(sheet: Sheet, row: number, left: number, right: number): number | null {
  let best: { column: number; count: number } | null = null;
  for (let column = right; column >= left; column -= 1) {
    const count = countWords(sheet, row, column);
    if (count > 0 && count >= (best?.count ?? 0)) best = { column, count };
  }
  return best?.column ?? accountColumn(sheet, row, left, right);
}

/** Where no row has a word: the first column headed "Konto" or the like. */
function accountColumn(sheet: Sheet, row: number, left: number, right: number): number | null {
  for (let column = left; column <= right; column += 1) {
    const heading = wordsIn(sheet, row, column, column);
    if (heading !== null && isGeneric(heading)) return column;
  }
  return null;
}

/** Columns go on to the right while headings do, over single blank columns. */
function lastColumn(sheet: Sheet, row: number, from: number, next: number): number {
  let right = from;
  for (let column = from + 1; column < next && column - right <= 2; column += 1) {
    const text = textAt(sheet.grid, row, column);
    if (hasWord(text, REMARK_WORDS)) break;
    if (!isBlank(sheet.grid, row, column)) right = column;
  }
  return right;
}

interface Tiers {
  readonly labelColumn: number;
  readonly first: number;
  readonly right: number;
}

/**
 * A further heading row below: years, periods, units or parts over the columns, nothing over the labels. Where it has more
 * headings than the `roles` above, these are merged over it, and it may say anything: "Kvinnor", "Förvaltning Nord".
 */
function isTier(
  sheet: Sheet,
  row: number,
  { labelColumn, first, right }: Tiers,
  roles: number,
): boolean {
  const label = wordsIn(sheet, row, labelColumn, first - 1);
  let headings = 0;
  let unknown = 0;
  for (let column = first; column <= right; column += 1) {
    if (isBlank(sheet.grid, row, column)) continue;
    const text = headingText(sheet, row, column);
    if (text === null) return false;
    if (!isKnownHeading(text)) unknown += 1;
    headings += 1;
  }
  const isPlain = unknown === 0 && (label === null || isGeneric(label));
  return headings > roles || (headings > 0 && isPlain);
}

/** A row above that groups the columns ("Period", "Helår 2020"); a sentence or a number is none. */
function isTierAbove(sheet: Sheet, row: number, { labelColumn, first, right }: Tiers): boolean {
  const label = wordsIn(sheet, row, labelColumn, first - 1);
  if (label !== null && label.length > LONGEST_HEADING) return false;
  let headings = 0;
  for (let column = first; column <= right; column += 1) {
    if (isBlank(sheet.grid, row, column)) continue;
    const text = headingText(sheet, row, column);
    if (text === null) return false;
    headings += 1;
  }
  return headings > 0;
}
