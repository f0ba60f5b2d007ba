import type { RangePlace } from "../../../core/model/place";
import type { Month } from "../../../core/model/month";
import type { ColumnRole } from "../../../core/model/statement";
import { isBlank, isWords } from "../../cells/cell";
import { findPeriod } from "../../cells/period";
import { textAt, type Sheet } from "../../grid";
import type { Span } from "../../scan";
import type { AskTable } from "../../table-settings";
import { namesRole, readHeading } from "../../wording/headings";
import { hasValues } from "../label-cells";
import { overlaps } from "../table-context";
import { findStatementHeaders } from "./header";
import { LONGEST_HEADING } from "./heading";
import { readStatements, type ReadStatements } from "./statement";
import { turned } from "./turned-sheet";

export interface TurnedContext {
  readonly reportMonth: Month | null;
  readonly askTable: AskTable;
  /** What other tables hold. */
  readonly taken: readonly RangePlace[];
}

/**
 * Statements with budget, outcome and deviation down the rows and their areas across the columns:
 *
 *     tkr        Barn och unga   Vuxna   Totalt
 *     Budget             2 000   1 500    3 500
 *     Utfall             2 100   1 450    3 550
 *     Avvikelse           −100      50      −50
 *
 * They are turned and read as any other. A table whose numbers prove neither its deviations nor a sum is none.
 */
export function turnedStatements(
  sheet: Sheet,
  spans: readonly Span[],
  { reportMonth, askTable, taken }: TurnedContext,
): readonly ReadStatements[] {
  return findTurned(sheet, spans).flatMap((range): readonly ReadStatements[] => {
    if (taken.some((other) => overlaps(other, range))) return [];
    const part = turned(sheet, range);
    const end = part.sheet.grid.rowCount - 1;
    const [header] = findStatementHeaders(part.sheet, [
      { top: part.top, bottom: end, isCut: false },
    ]);
    if (!header) return [];
    const read = (ask: AskTable): ReadStatements =>
      readStatements(part.sheet, header, end, {
        reportMonth,
        months: [],
        sheetLines: [],
        askTable: ask,
      });
    return isBelievable(read(UNASKED)) ? [part.back(read(askTable))] : [];
  });
}

/** Settings are asked once for each table, and only for one that is read. */
const UNASKED: AskTable = () => ({ key: "", correction: {} });

function isBelievable({ statements }: ReadStatements): boolean {
  return statements.some(
    ({ convention, rows }) =>
      (convention.formula !== null && convention.rowsProved >= 2) ||
      rows.some(({ parts }) => parts.length >= 2),
  );
}

/** Rows that may stand between two that name a role: a section's title, a share. */
const WIDEST_GAP = 3;

function findTurned(sheet: Sheet, spans: readonly Span[]): readonly RangePlace[] {
  const isRole = roleReader(sheet);
  const found: RangePlace[] = [];
  for (const { top, bottom, isCut } of spans) {
    if (isCut) continue;
    for (let column = 0; column < sheet.grid.columnCount - 2; column += 1) {
      let run: number[] = [];
      for (let row = top; row <= bottom + 1; row += 1) {
        const isNamed = row <= bottom && isRole(row, column);
        const isEnd = row > bottom || row - (run.at(-1) ?? row) > WIDEST_GAP;
        if (isEnd) {
          found.push(...rangeOf(sheet, column, run, isRole));
          run = [];
        }
        if (isNamed) run.push(row);
      }
    }
  }
  return found;
}

/** Whether a cell names a role; texts are read once however often they occur. */
function roleReader(sheet: Sheet): (row: number, column: number) => boolean {
  const known = new Map<string, boolean>();
  return (row, column) => {
    const text = textAt(sheet.grid, row, column);
    if (text === "" || text.length > LONGEST_HEADING) return false;
    let isRole = known.get(text);
    if (isRole === undefined) known.set(text, (isRole = namesRole(text)));
    return isRole;
  };
}

/** The table that the rows are of: labels of several roles, alone in their rows, with areas over the numbers beside them. */
function rangeOf(
  sheet: Sheet,
  column: number,
  rows: readonly number[],
  isRole: (row: number, column: number) => boolean,
): readonly RangePlace[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const roles = new Set<ColumnRole | null>(
    rows.map((row) => readHeading(textAt(sheet.grid, row, column)).role),
  );
  // Forecasts of several months above the accounts are no statement.
  if (roles.size < 2 || !(roles.has("budget") || roles.has("deviation"))) return [];
  const top = headingRow(sheet, first, column);
  if (top === null) return [];
  let right = lastArea(sheet, top, column);
  // The total may stand without a heading.
  if (rows.every((row) => hasValues(sheet, row, [right + 1]))) right += 1;
  const areas = Array.from({ length: right - column }, (_, at) => column + 1 + at);
  const isAlone = [top, ...rows].every((row) => areas.every((area) => !isRole(row, area)));
  const isFilled = rows.every((row) => hasValues(sheet, row, areas));
  if (!isAlone || !isFilled) return [];
  let left = column;
  while (left > 0 && rows.some((row) => isWords(sheet.grid, row, left - 1))) left -= 1;
  return [{ sheet: sheet.name, top, left, bottom: last, right }];
}

/** The row above with the areas: words over two columns or more, that are no months or years. */
function headingRow(sheet: Sheet, first: number, column: number): number | null {
  for (let row = first - 1; row >= Math.max(0, first - WIDEST_GAP); row -= 1) {
    let areas = 0;
    for (let at = column + 1; at <= lastArea(sheet, row, column); at += 1) {
      if (!isWords(sheet.grid, row, at)) continue;
      if (findPeriod(textAt(sheet.grid, row, at)) !== null) return null;
      areas += 1;
    }
    if (areas >= 2) return row;
  }
  return null;
}

/** Areas go on to the right while headings do, over single blank columns. */
function lastArea({ grid }: Sheet, row: number, column: number): number {
  let right = column;
  for (let at = column + 1; at < grid.columnCount && at - right <= 2; at += 1) {
    if (!isBlank(grid, row, at)) right = at;
  }
  return right;
}
