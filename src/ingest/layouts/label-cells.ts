import { isBlank, isWords } from "../cells/cell";
import { CellKind, kindAt, numberAt, textAt, type Sheet } from "../grid";
import { AMOUNT_HEADINGS, GENERIC_HEADINGS } from "../synonyms/columns";
import { TOTAL_WORDS } from "../synonyms/rows";
import { UNIT_WORDS } from "../synonyms/units";
import { moneyUnitIn } from "../cells/units";
import { squeeze } from "../cells/text";
import { yearAt } from "../cells/time-cell";
import { isYear } from "../cells/month";
import { parseNumber } from "../cells/number";
import { isGroup } from "../wording/groups";
import { isWord, startsWithWord } from "../wording/words";

/** What the cells to the left of a row's values say. */
export interface RowLabel {
  readonly text: string | null;
  readonly textColumn: number;
  /** Words in a further column: "Barn och unga | Budget", "IFO | Löner". */
  readonly detail: string | null;
  readonly detailColumn: number;
  readonly year: number | null;
  readonly yearColumn: number;
}

const TRAILING_YEAR = /^(.*?)[\s,:–-]*\(?((?:19|20)\d{2})\)?$/u;

/** Reads label and year from the cells `left`–`right` of a row; "Antal hushåll 2019" gives both. */
export function rowLabel(sheet: Sheet, row: number, left: number, right: number): RowLabel {
  let label: RowLabel = {
    text: null,
    textColumn: -1,
    detail: null,
    detailColumn: -1,
    year: null,
    yearColumn: -1,
  };
  for (let column = left; column <= right; column += 1) {
    const year = yearAt(sheet.grid, row, column);
    if (year !== null) label = { ...label, year, yearColumn: column };
    else if (isWords(sheet.grid, row, column) || isGroup(textAt(sheet.grid, row, column))) {
      const words = squeeze(textAt(sheet.grid, row, column));
      if (label.text === null) label = { ...label, text: words, textColumn: column };
      else if (label.detail === null) label = { ...label, detail: words, detailColumn: column };
    } else if (label.detail === null && textAt(sheet.grid, row, column).trim() === "%") {
      label = { ...label, detail: "%", detailColumn: column };
    }
  }
  if (label.year !== null || label.text === null) return label;
  const [, name = "", digits] = TRAILING_YEAR.exec(label.text) ?? [];
  if (!isYear(Number(digits))) return label;
  return {
    ...label,
    text: name === "" ? null : name,
    year: Number(digits),
    yearColumn: label.textColumn,
  };
}

const UNIT_LABELS = UNIT_WORDS.flatMap(([, words]) => words);

const UNIT_LINE = /^\(?(?:alla )?(?:belopp|siffror)(?: anges)?(?: i| \() ?(?=\S)/i;

/** A heading or label that names nothing by itself: "Mått", "Verksamhet", "Belopp i tkr". */
export function isGeneric(text: string): boolean {
  return isUnitLine(text) || isWord(text, GENERIC_HEADINGS);
}

/** "Belopp", "Belopp (kr)", "Tkr": amounts, and nothing of what they are. */
export function isAmountHeading(text: string): boolean {
  return isUnitLine(text) || isWord(text, AMOUNT_HEADINGS);
}

/** "Tkr", "Belopp i tkr", "Belopp mnkr". */
export function isUnitLine(text: string): boolean {
  const unit = text.replace(/^belopp /i, "");
  return UNIT_LINE.test(text) || (moneyUnitIn(unit) !== null && isWord(unit, UNIT_LABELS));
}

/** The first words in a row within the columns, or null. */
export function wordsIn(sheet: Sheet, row: number, left: number, right: number): string | null {
  for (let column = left; column <= right; column += 1) {
    if (isWords(sheet.grid, row, column)) return squeeze(textAt(sheet.grid, row, column));
  }
  return null;
}

export function isBlankRow(sheet: Sheet, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    if (!isBlank(sheet.grid, row, column)) return false;
  }
  return true;
}

/** Rows left for more in a table, before its sum. */
const MOST_SPARE_ROWS = 40;

/**
 * The first filled row below blank ones, when it is the sum of the `rows` above: labelled so, with values in at least half
 * of the columns that have some there. Null for all else, which begins something new.
 */
export function sumBelowBlanks(
  sheet: Sheet,
  rows: readonly number[],
  { from, end }: { readonly from: number; readonly end: number },
  { left, right }: { readonly left: number; readonly right: number },
): number | null {
  const last = Math.min(end, from + MOST_SPARE_ROWS);
  let row = from;
  while (row <= last && isBlankRow(sheet, row, left, right)) row += 1;
  const label = row > last ? null : wordsIn(sheet, row, left, right);
  if (label === null || !startsWithWord(label, TOTAL_WORDS)) return null;
  let columns = 0;
  let summed = 0;
  for (let column = left; column <= right; column += 1) {
    if (!rows.some((above) => hasValues(sheet, above, [column]))) continue;
    columns += 1;
    if (hasValues(sheet, row, [column])) summed += 1;
  }
  return summed > 0 && summed * 2 >= columns ? row : null;
}

/** Whether one of the cells holds a number, a mark or a formula without result rather than words. */
export function hasValues(sheet: Sheet, row: number, columns: Iterable<number>): boolean {
  for (const column of columns) {
    if (!isBlank(sheet.grid, row, column) && !isWords(sheet.grid, row, column)) return true;
  }
  return false;
}

const ROWS_ABOVE = 5;

/**
 * The words of the rows above a table, nearest first; null for rows without any. Ends at a row with numbers, which belongs
 * to another table.
 */
export function rowsAbove(
  sheet: Sheet,
  row: number,
  left: number,
  right: number,
): readonly (string | null)[] {
  const rows: (string | null)[] = [];
  for (let above = row - 1; above >= Math.max(0, row - ROWS_ABOVE); above -= 1) {
    if (holdsAmounts(sheet, above, left, right)) break;
    rows.push(wordsIn(sheet, above, left, right));
  }
  return rows;
}

/** The lines of text above a table, nearest first: its title, subtitle and unit. */
export function linesAbove(
  sheet: Sheet,
  row: number,
  left: number,
  right: number,
): readonly string[] {
  return rowsAbove(sheet, row, left, right).filter((words) => words !== null);
}

const LONGEST_TITLE = 110;

/** The first of the lines that stand together nearest above a table: title before subtitle. */
export function titleAbove(sheet: Sheet, row: number, left: number, right: number): string | null {
  let title: string | null = null;
  for (const words of rowsAbove(sheet, row, left, right)) {
    const isTitle = words !== null && words.length <= LONGEST_TITLE && !isGeneric(words);
    if (isTitle) title = words;
    else if (title !== null && words === null) break;
  }
  return title;
}

function holdsAmounts(sheet: Sheet, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    const kind = kindAt(sheet.grid, row, column);
    const value =
      kind === CellKind.number
        ? numberAt(sheet.grid, row, column)
        : kind === CellKind.text
          ? (parseNumber(textAt(sheet.grid, row, column))?.value ?? null)
          : null;
    if (value !== null && !isYear(value)) return true;
  }
  return false;
}
