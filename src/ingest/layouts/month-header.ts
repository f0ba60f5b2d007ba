import { numberAt, textAt, type Sheet } from "../grid";
import { namesRole, readHeading } from "../wording/headings";
import { parseMonth } from "../cells/month";
import type { Span } from "../scan";
import { MONTH_NAMES } from "../synonyms/time";
import { squeeze } from "../cells/text";
import { monthAt, yearAt } from "../cells/time-cell";
import type { HeadedColumn } from "./statement/header";

export interface MonthColumn {
  readonly column: number;
  /** 1–12. */
  readonly number: number;
  /** Given by the heading itself or by a year above it; null when the rows tell. */
  readonly year: number | null;
}

/** A row of month names over a table, with the columns that may hold labels and years to its left. */
export interface MonthHeader {
  readonly row: number;
  readonly left: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly columns: readonly MonthColumn[];
}

const SHORTEST_RUN = 3;
/** Columns of sums per quarter or blank ones that may stand between two months. */
const WIDEST_GAP = 3;

/** Every row that names at least three months in order, left to right; one header per table on that row. */
export function findMonthHeaders(sheet: Sheet, spans: readonly Span[]): readonly MonthHeader[] {
  const headers: MonthHeader[] = [];
  for (const { top, bottom } of spans) {
    for (let row = top; row <= bottom; row += 1) headers.push(...headersOf(sheet, row));
  }
  return headers;
}

/** The months as headings of columns, with the year that stands above them. */
export function headedMonths(
  { grid }: Sheet,
  { row, columns }: MonthHeader,
): readonly HeadedColumn[] {
  return columns.map(({ column, number, year }) => {
    const text = squeeze(textAt(grid, row, column));
    const isComplete = text !== "" && (year === null || parseMonth(text)?.year === year);
    const name = isComplete ? text : `${MONTH_NAMES[number - 1]?.[0] ?? ""} ${year ?? ""}`;
    return { column, heading: readHeading(name) };
  });
}

function headersOf(sheet: Sheet, row: number): readonly MonthHeader[] {
  const headers: MonthHeader[] = [];
  let left = 0;
  for (const run of runsOf(monthsOf(sheet, row))) {
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last) continue;
    const columns = overActuals(sheet, row, withYears(sheet, row, run, left));
    const before = headers.at(-1);
    const continues = before && first.column - before.lastMonth === 1 && columns[0]?.year != null;
    if (continues) {
      headers[headers.length - 1] = {
        ...before,
        lastMonth: last.column,
        columns: [...before.columns, ...columns],
      };
    } else {
      headers.push({ row, left, firstMonth: first.column, lastMonth: last.column, columns });
    }
    left = last.column + 1;
  }
  return headers;
}

function monthsOf(sheet: Sheet, row: number): readonly MonthColumn[] {
  const months: MonthColumn[] = [];
  for (let column = 0; column < sheet.grid.columnCount; column += 1) {
    const month = monthAt(sheet.grid, row, column);
    if (month) months.push({ column, ...month });
  }
  return months.length > 0 ? months : numberedMonths(sheet, row);
}

/** Months as their numbers: 1 to 12 in columns beside each other, all of them. */
function numberedMonths({ grid }: Sheet, row: number): readonly MonthColumn[] {
  const isMonth = (column: number, number: number): boolean => {
    const text = textAt(grid, row, column).trim();
    return (
      numberAt(grid, row, column) === number || Number(text === "" ? Number.NaN : text) === number
    );
  };
  const all = Array.from({ length: 12 }, (_, at) => at + 1);
  for (let first = 0; first + 12 <= grid.columnCount; first += 1) {
    if (all.every((number) => isMonth(first + number - 1, number))) {
      return all.map((number) => ({ column: first + number - 1, number, year: null }));
    }
  }
  return [];
}

function runsOf(months: readonly MonthColumn[]): readonly (readonly MonthColumn[])[] {
  const runs: MonthColumn[][] = [];
  const isOnce = months.filter((month, at) => isAgain(months[at - 1], month)).length === 1;
  for (const month of months) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && (follows(before, month) || (isOnce && isAgain(before, month))))
      run.push(month);
    else runs.push([month]);
  }
  return runs.filter((run) => run.length >= SHORTEST_RUN);
}

function follows(before: MonthColumn, month: MonthColumn): boolean {
  if (month.column - before.column > WIDEST_GAP + 1) return false;
  if (before.year === null || month.year === null) return month.number === before.number + 1;
  return (month.year - before.year) * 12 + month.number - before.number === 1;
}

/** The same month in the next column: pasted twice where it is so once, a month's budget and actual where it is the rule. */
function isAgain(before: MonthColumn | undefined, month: MonthColumn): boolean {
  return (
    month.column - 1 === before?.column &&
    month.number === before.number &&
    month.year === before.year
  );
}

/** Where each month is divided into budget and actual by the row below, the columns of the actuals. */
function overActuals(
  { grid }: Sheet,
  row: number,
  run: readonly MonthColumn[],
): readonly MonthColumn[] {
  const width = (run[1]?.column ?? 0) - (run[0]?.column ?? 0);
  const actuals = run.flatMap((month): readonly MonthColumn[] => {
    for (let column = month.column; column < month.column + width; column += 1) {
      const below = textAt(grid, row + 1, column);
      if (namesRole(below) && readHeading(below).role === "actual") return [{ ...month, column }];
    }
    return [];
  });
  return width > 1 && actuals.length === run.length ? actuals : run;
}

/** The year that stands in the row above the run, over any of its columns. */
function withYears(
  sheet: Sheet,
  row: number,
  run: readonly MonthColumn[],
  left: number,
): readonly MonthColumn[] {
  if (row === 0 || run.some(({ year }) => year !== null)) return run;
  const from = Math.max(left, (run[0]?.column ?? 0) - 1);
  const to = run.at(-1)?.column ?? 0;
  for (let column = from; column <= to; column += 1) {
    const year = yearAt(sheet.grid, row - 1, column);
    if (year !== null) return run.map((month) => ({ ...month, year }));
  }
  return run;
}
