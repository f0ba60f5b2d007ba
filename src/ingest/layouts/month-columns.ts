import { isBlank } from "../cells/cell";
import { CellKind, kindAt, numberAt, textAt, type Sheet } from "../grid";
import type { MonthLabel } from "../cells/month";
import type { Span } from "../scan";
import { MONTH_HEADINGS } from "../synonyms/columns";
import { monthAt } from "../cells/time-cell";
import { isWord } from "../wording/words";
import { isBlankRow } from "./label-cells";

/** A column of months under a heading: `rows` name a month each, in any order and as often as they like. */
export interface MonthDownward {
  readonly headerRow: number;
  readonly column: number;
  readonly rows: readonly number[];
}

const SHORTEST_RUN = 3;
const WIDEST_BLANK = 1;

/** Every column that names at least three months downwards; the beginning of an export is no such table. */
export function findMonthColumns(sheet: Sheet, spans: readonly Span[]): readonly MonthDownward[] {
  const found: MonthDownward[] = [];
  for (const span of spans) {
    if (span.isCut) continue;
    for (let column = 0; column < sheet.grid.columnCount; column += 1) {
      for (let row = span.top; row <= span.bottom; row += 1) {
        if (!isMonth(sheet, row, column)) continue;
        const rows = monthsDown(sheet, row, column);
        if (rows.length >= SHORTEST_RUN && row > 0) {
          found.push({ headerRow: headerAbove(sheet, row, column), column, rows });
        }
        row = Math.max(row, rows.at(-1) ?? row);
      }
    }
  }
  return found;
}

function isMonth(sheet: Sheet, row: number, column: number): boolean {
  if (numberedMonthAt(sheet, row, column) !== null) return true;
  const kind = kindAt(sheet.grid, row, column);
  if (kind === CellKind.empty || kind === CellKind.percent) return false;
  return monthAt(sheet.grid, row, column) !== null;
}

/** The month at a row of a found column. */
export function monthDownAt(sheet: Sheet, row: number, column: number): MonthLabel | null {
  const number = numberedMonthAt(sheet, row, column);
  return number === null ? monthAt(sheet.grid, row, column) : { number, year: null };
}

/** Months as their numbers, 1 to 12, under a heading that says they are months. */
function numberedMonthAt(sheet: Sheet, row: number, column: number): number | null {
  const number = numberAt(sheet.grid, row, column);
  if (!Number.isInteger(number) || number < 1 || number > 12) return null;
  for (let above = row - 1; above >= Math.max(0, row - MOST_NUMBERED); above -= 1) {
    const text = textAt(sheet.grid, above, column);
    if (text !== "") return isWord(text, MONTH_HEADINGS) ? number : null;
  }
  return null;
}

/** Ten years of months under one heading. */
const MOST_NUMBERED = 120;

/** The rows from `top` on that name a month; ends at other words. */
function monthsDown(sheet: Sheet, top: number, column: number): readonly number[] {
  const rows: number[] = [];
  let blank = 0;
  for (let row = top; row < sheet.grid.rowCount && blank <= WIDEST_BLANK; row += 1) {
    if (isMonth(sheet, row, column)) {
      rows.push(row);
      blank = 0;
    } else if (isBlank(sheet.grid, row, column)) blank += 1;
    else break;
  }
  return rows;
}

/** The row right above the months, or the one above a blank row; a row that parts the headings above it is none. */
function headerAbove(sheet: Sheet, row: number, column: number): number {
  const right = sheet.grid.columnCount - 1;
  const isGap = row >= 2 && isBlankRow(sheet, row - 1, 0, right);
  return isGap && !isBlank(sheet.grid, row - 2, column) ? row - 2 : row - 1;
}
