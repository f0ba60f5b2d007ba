import { CellKind, kindAt, numberAt, textAt, type Grid } from "../grid";
import { isYear, parseMonth, parseYear, type MonthLabel } from "./month";

/** What a text says about time, kept per distinct text of a sheet: exports repeat the same month ten thousand times. */
const monthsOfTexts = new WeakMap<readonly string[], Map<string, MonthLabel | null>>();

/** The month a cell names, as text, as a number like 202008, or as a date on the first or last day of a month. */
export function monthAt(grid: Grid, row: number, column: number): MonthLabel | null {
  switch (kindAt(grid, row, column)) {
    case CellKind.text:
      return monthOfText(grid, textAt(grid, row, column));
    case CellKind.number:
      return parseMonth(String(numberAt(grid, row, column)));
    case CellKind.date:
      return monthOfSerial(numberAt(grid, row, column));
    case CellKind.empty:
    case CellKind.boolean:
    case CellKind.error:
    case CellKind.percent:
    case CellKind.uncalculated:
      return null;
  }
}

/** Every way to write a month has one of these in it: a quick look that spares parsing for the texts of long lists. */
const MONTH_HINT =
  /jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|^\s*\d{4}[-/.\s]?m?\d\d|^\s*\d\d?[-/]\d{4}/i;

function monthOfText(grid: Grid, text: string): MonthLabel | null {
  // Longer than "per den 30 september 2020": no month, and not worth keeping.
  if (text.length > 30 || !MONTH_HINT.test(text)) return null;
  let known = monthsOfTexts.get(grid.texts);
  if (!known) monthsOfTexts.set(grid.texts, (known = new Map<string, MonthLabel | null>()));
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = parseMonth(text);
  known.set(text, found);
  return found;
}

/** The year a cell names as number or text, else null. */
export function yearAt(grid: Grid, row: number, column: number): number | null {
  const kind = kindAt(grid, row, column);
  if (kind === CellKind.text) return parseYear(textAt(grid, row, column));
  const value = kind === CellKind.number ? numberAt(grid, row, column) : Number.NaN;
  return isYear(value) ? value : null;
}

/** Days from 1 January 1970 to Excel's day 0 (30 December 1899, valid from 1 March 1900 on). */
const EXCEL_EPOCH = -25_569;

function monthOfSerial(serial: number): MonthLabel | null {
  const { year, month, day } = civilDate(Math.floor(serial) + EXCEL_EPOCH);
  const next = civilDate(Math.floor(serial) + EXCEL_EPOCH + 1);
  return (day === 1 || next.day === 1) && isYear(year) ? { number: month, year } : null;
}

/** Year, month and day of a day number, 0 = 1 January 1970 (Howard Hinnant's days-to-civil algorithm). */
function civilDate(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** `2020-08-31` for a date cell's serial. */
export function isoDateOfSerial(serial: number): string {
  const { year, month, day } = civilDate(Math.floor(serial) + EXCEL_EPOCH);
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
