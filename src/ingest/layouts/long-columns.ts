import { isBlank, isWords } from "../cells/cell";
import { textAt, type Sheet } from "../grid";
import { readHeading } from "../wording/headings";
import { measureOf } from "../wording/measures";
import {
  CASE_HEADINGS,
  CODE_HEADINGS,
  MEASURE_HEADINGS,
  REMARK_WORDS,
  UNIT_HEADINGS,
  VALUE_HEADINGS,
  YEAR_HEADINGS,
} from "../synonyms/columns";
import { OF_WHICH_WORDS } from "../synonyms/rows";
import { squeeze } from "../cells/text";
import { yearAt } from "../cells/time-cell";
import { groupTitle, isGroup, isWhole } from "../wording/groups";
import { hasWord, isWord, startsWithWord } from "../wording/words";
import { isGeneric } from "./label-cells";
import type { MonthDownward } from "./month-columns";

export interface ValueColumn {
  readonly column: number;
  readonly heading: string;
  /** What the heading divides, where it says only whom its figures are of: "Antal hushåll" over "Kvinnor"; null elsewhere. */
  readonly over: string | null;
  /** The year that the heading names ("2019", "Hushåll 2019"), else null. */
  readonly year: number | null;
}

/** The columns of a table with months down the rows. */
export interface LongColumns {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly year: number | null;
  readonly measure: number | null;
  /** Say row by row whom the values are of: sex, household type, number of children. */
  readonly divisions: readonly number[];
  /** Says row by row which unit the values are in. */
  readonly unit: number | null;
  readonly values: readonly ValueColumn[];
}

const ROWS_LOOKED_AT = 40;

/** Sorts the headed columns around the months into year, measure and values; null for an export of single cases. */
export function readLongColumns(sheet: Sheet, months: MonthDownward): LongColumns | null {
  const { left, right } = edges(sheet, months);
  const sample = months.rows.slice(0, ROWS_LOOKED_AT);
  const words: { readonly column: number; readonly heading: string }[] = [];
  const values: ValueColumn[] = [];
  const divisions: number[] = [];
  let year: number | null = null;
  for (let column = left; column <= right; column += 1) {
    if (column === months.column) continue;
    const heading = headingOver(sheet, months, column, left);
    const filled = sample.filter((row) => !isBlank(sheet.grid, row, column));
    if (filled.length === 0) continue;
    const isYears = heading === "" || isWord(heading, YEAR_HEADINGS);
    if (divides(sheet, months.rows, column)) divisions.push(column);
    else if (isYears && filled.every((row) => yearAt(sheet.grid, row, column) !== null))
      year ??= column;
    else if (filled.filter((row) => isWords(sheet.grid, row, column)).length * 2 > filled.length) {
      words.push({ column, heading });
    } else {
      const over = dividedBy(sheet, months, { column, heading, left }, values);
      values.push({
        column,
        heading,
        over,
        year: yearIn(heading) ?? yearOver(sheet, months, column),
      });
    }
  }
  const usable = values.filter(isObservation);
  if (words.some(({ heading }) => hasWord(heading, CASE_HEADINGS)) || usable.length === 0)
    return null;
  const labels = words.filter(
    (each) => !hasWord(each.heading, REMARK_WORDS) && !isWord(each.heading, UNIT_HEADINGS),
  );
  const named = labels.find(({ heading }) => hasWord(heading, MEASURE_HEADINGS));
  const measure = named ?? measureAmong(sheet, months.rows, labels, usable);
  if (measure === undefined) return null;
  const unit = words.find(({ heading }) => isWord(heading, UNIT_HEADINGS))?.column ?? null;
  return {
    top: months.headerRow,
    left,
    right,
    year,
    measure: measure?.column ?? null,
    divisions,
    unit,
    values: usable,
  };
}

/**
 * The column of measures where no heading tells; null where there is none, undefined where words part the rows in another
 * way. What says the same on every row, such as the municipality of an extract, parts nothing.
 */
function measureAmong<Label extends { readonly column: number }>(
  sheet: Sheet,
  rows: readonly number[],
  labels: readonly Label[],
  values: readonly ValueColumn[],
): Label | null | undefined {
  const sample = rows.slice(0, ROWS_LOOKED_AT);
  const isMeasures = ({ column }: Label): boolean => namesMeasures(sheet, sample, column, values);
  const [parting, ...others] = labels.filter(({ column }) => !isAlike(sheet, rows, column));
  if (!parting) return labels.find(isMeasures) ?? null;
  return others.length === 0 && isMeasures(parting) ? parting : undefined;
}

/** Whether a column says whom each row is of: a group, or all of them. */
function divides(sheet: Sheet, rows: readonly number[], column: number): boolean {
  const texts = (among: readonly number[]): readonly string[] => {
    const found = new Set(among.map((row) => squeeze(textAt(sheet.grid, row, column))));
    found.delete("");
    return [...found];
  };
  const isAny = texts(rows.slice(0, ROWS_LOOKED_AT)).some(isGroup);
  return isAny && texts(rows).every((text) => isGroup(text) || isWhole(text));
}

/** Whether all rows say the same. */
function isAlike({ grid }: Sheet, rows: readonly number[], column: number): boolean {
  const [first = 0] = rows;
  const text = textAt(grid, first, column);
  return rows.length > 1 && rows.every((row) => textAt(grid, row, column) === text);
}

/** Whether words without a telling heading are measures, and not a breakdown by sex or unit. */
function namesMeasures(
  sheet: Sheet,
  rows: readonly number[],
  column: number,
  values: readonly ValueColumn[],
): boolean {
  const isPlainValue = values.every(
    ({ heading }) => heading === "" || isWord(heading, VALUE_HEADINGS),
  );
  return isPlainValue || rows.some((row) => measureOf(textAt(sheet.grid, row, column)) !== "other");
}

/** The words above a heading like "Kvinnor", or before one like "varav kvinnor", that it is a part of. */
function dividedBy(
  sheet: Sheet,
  { headerRow, column: own }: MonthDownward,
  { column, heading, left }: { column: number; heading: string; left: number },
  before: readonly ValueColumn[],
): string | null {
  if (!isGroup(heading) && !isWhole(heading)) return null;
  for (let from = column; headerRow > 0 && from >= left && from !== own; from -= 1) {
    if (isWords(sheet.grid, headerRow - 1, from))
      return squeeze(textAt(sheet.grid, headerRow - 1, from));
  }
  const isOfWhich = startsWithWord(heading, OF_WHICH_WORDS);
  const whole = isOfWhich ? before.findLast((each) => !isGroup(each.heading)) : undefined;
  return whole?.heading ?? null;
}

/** The title of a column's series: its heading without year, or the table's where the heading says nothing. */
export function columnTitle({ heading, over }: ValueColumn, tableTitle: string): string {
  if (isWhole(heading)) return over ?? tableTitle;
  if (isGroup(heading)) return groupTitle(over ?? tableTitle, heading);
  const bare = heading.replace(/[\s,]*\(?(?:19|20)\d{2}\)?$/, "").trim();
  if (bare === "" || isGeneric(bare) || isWord(bare, VALUE_HEADINGS)) return tableTitle;
  const { role } = readHeading(bare);
  if (role === null) return bare;
  return role === "actual" ? tableTitle : `${tableTitle} – ${bare}`;
}

/** Differences, shares and running totals are computed from observations and are none; a code only tells who they are of. */
function isObservation({ heading }: ValueColumn): boolean {
  if (isWord(heading, CODE_HEADINGS)) return false;
  const { role, isOther, isToDate } = readHeading(heading);
  return !isOther && !isToDate && role !== "deviation" && role !== "deviation-percent";
}

/** The year that reaches over a column from the row above its heading: "2023" over women, men and all. */
function yearOver(
  sheet: Sheet,
  { headerRow, column: own }: MonthDownward,
  column: number,
): number | null {
  for (let from = column; headerRow > 0 && from > own; from -= 1) {
    if (!isBlank(sheet.grid, headerRow - 1, from)) return yearAt(sheet.grid, headerRow - 1, from);
  }
  return null;
}

function yearIn(heading: string): number | null {
  const match = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(heading);
  return match ? Number(match[1]) : null;
}

/** Headed columns without a gap on both sides of the months. */
function edges(
  sheet: Sheet,
  { headerRow, column, rows }: MonthDownward,
): { left: number; right: number } {
  const isPart = (at: number): boolean =>
    !isBlank(sheet.grid, headerRow, at) ||
    rows.slice(0, 3).some((row) => !isBlank(sheet.grid, row, at));
  let left = column;
  while (left > 0 && isPart(left - 1)) left -= 1;
  let right = column;
  while (right + 1 < sheet.grid.columnCount && isPart(right + 1)) right += 1;
  return { left, right };
}

/** A column's heading; over years, the words of the row above that reach over them. */
function headingOver(
  sheet: Sheet,
  { headerRow, column: own }: MonthDownward,
  column: number,
  left: number,
): string {
  const year = yearAt(sheet.grid, headerRow, column);
  if (year === null) return squeeze(textAt(sheet.grid, headerRow, column));
  for (let from = column; headerRow > 0 && from >= left; from -= 1) {
    if (from === own) break;
    if (isWords(sheet.grid, headerRow - 1, from)) {
      return `${squeeze(textAt(sheet.grid, headerRow - 1, from))} ${year}`;
    }
  }
  return String(year);
}
