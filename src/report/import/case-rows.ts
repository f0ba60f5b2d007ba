import type { Month } from "../../core/model/month";
import { caseMonth, caseMonthLabel, caseYear } from "../../ingest/cases/case-month";
import { findCaseTable, type CaseTable } from "../../ingest/cases/case-table";
import { kindAt, numberAt, textAt, type Grid, type Sheet, CellKind } from "../../ingest/grid";
import { spansToScan } from "../../ingest/scan";
import { fold } from "../../ingest/cells/text";

/** The rows of an export of single cases, by month. */
export interface CaseMonths {
  readonly table: CaseTable;
  /** Row numbers by month, in the order of the sheet; rows that name no month are under null. */
  readonly rows: ReadonlyMap<Month | null, readonly number[]>;
}

/** The export of single cases on a sheet, with the month of each row; null when there is none. */
export function caseMonthsOf(sheet: Sheet): CaseMonths | null {
  const table = findCaseTable(sheet, spansToScan(sheet.grid));
  if (!table) return null;
  const rows = new Map<Month | null, number[]>();
  for (let row = table.top; row <= table.bottom; row += 1) {
    const month = monthOf(table, row);
    const known = rows.get(month);
    if (known) known.push(row);
    else rows.set(month, [row]);
  }
  return { table, rows };
}

function monthOf({ sheet: { grid }, month, columns }: CaseTable, row: number): Month | null {
  const stored = (column: number): Parameters<typeof caseMonthLabel>[1] => {
    return { kind: kindAt(grid, row, column), value: grid.values[column]?.[row] ?? 0 };
  };
  const beside = columns.year ? caseYear(grid, stored(columns.year.column)) : null;
  return caseMonth(caseMonthLabel(grid, stored(month.column)), beside);
}

/** Where each column of an export stands on a sheet, by their headings; the first heading without a place otherwise. */
export function matchColumns(
  from: CaseTable,
  to: CaseTable,
): ReadonlyMap<number, number> | { readonly unknown: string } {
  const places = new Map<string, number>();
  for (let column = to.left; column <= to.right; column += 1) {
    const heading = headingAt(to, column);
    if (heading !== "" && !places.has(heading)) places.set(heading, column);
  }
  const matched = new Map<number, number>();
  for (let column = from.left; column <= from.right; column += 1) {
    const heading = headingAt(from, column);
    const place = places.get(heading);
    if (heading === "") continue;
    if (place === undefined) return { unknown: textAt(from.sheet.grid, from.headingRow, column) };
    matched.set(column, place);
  }
  return matched;
}

function headingAt({ sheet, headingRow }: CaseTable, column: number): string {
  return fold(textAt(sheet.grid, headingRow, column));
}

/** Whether two cells say the same. */
export function isSameCell(
  a: Grid,
  [row, column]: Cell,
  b: Grid,
  [otherRow, other]: Cell,
): boolean {
  const kind = kindAt(a, row, column);
  if (kind !== kindAt(b, otherRow, other)) return false;
  if (kind === CellKind.empty) return true;
  if (kind === CellKind.text) return textAt(a, row, column) === textAt(b, otherRow, other);
  return Object.is(numberAt(a, row, column), numberAt(b, otherRow, other));
}

type Cell = readonly [row: number, column: number];
