import { numberOf } from "../../core/model/datum";
import type { UnreadHeading } from "../../core/model/question";
import { isWords, parseCell } from "../cells/cell";
import { CellKind, kindAt, textAt, type Sheet } from "../grid";
import type { Numbers } from "../proof/convention";
import { spansToScan } from "../scan";
import { readHeading } from "../wording/headings";
import { titleAbove } from "./label-cells";
import { LONGEST_HEADING } from "./statement/heading";
import { unreadHeadings, type AskedColumn } from "./unread-headings";

/** A block of cells that looks like a table of amounts: words over columns of numbers, and words before their rows. */
interface LikelyTable {
  readonly sheet: Sheet;
  readonly top: number;
  readonly columns: readonly { readonly column: number; readonly values: Numbers }[];
  /** How many numbers it has. */
  readonly size: number;
}

/** Longer lists are postings or cases, not a statement. */
const MOST_ROWS = 200;
/** More questions than these nobody goes through. */
const MOST_ASKED = 6;

/**
 * The headings of the block that looks most like a statement, in sheets of which nothing was recognised. None where knowing
 * them would not make it one: a statement has at least two columns of a role.
 */
export function likelyHeadings(sheets: readonly Sheet[]): readonly UnreadHeading[] {
  const [first, ...rest] = sheets.flatMap(likelyTables);
  if (first === undefined) return [];
  const { sheet, top, columns } = rest.reduce((best, each) => {
    return each.size > best.size ? each : best;
  }, first);
  const asked = columns.map(({ column, values }): AskedColumn => {
    const text = textAt(sheet.grid, top, column);
    const place = { sheet: sheet.name, row: top, column };
    return { texts: [text], place, values, isPlaced: false };
  });
  const roles = asked.flatMap(({ texts: [text = ""] }) => readHeading(text).role ?? []);
  const title = titleAbove(sheet, top, 0, columns.at(-1)?.column ?? 0) ?? sheet.name;
  const unread = unreadHeadings(title, asked, new Set(roles));
  return unread.length + roles.length < 2 ? [] : unread.slice(0, MOST_ASKED);
}

function likelyTables(sheet: Sheet): readonly LikelyTable[] {
  const tables: LikelyTable[] = [];
  for (const { top, bottom, isCut } of spansToScan(sheet.grid)) {
    if (isCut) continue;
    for (let row = top; row < bottom; row += 1) {
      const table = tableUnder(sheet, row, bottom);
      if (table) tables.push(table);
    }
  }
  return tables;
}

function tableUnder(sheet: Sheet, top: number, bottom: number): LikelyTable | null {
  const headed = Array.from({ length: sheet.grid.columnCount }, (_, column) => column).filter(
    (column) => isHeading(sheet, top, column) && isNumber(sheet, top + 1, column),
  );
  const [first] = headed;
  if (first === undefined || headed.length < 2) return null;
  let end = top + 1;
  while (end < bottom && headed.some((column) => isNumber(sheet, end + 1, column))) end += 1;
  const rows = Array.from({ length: end - top }, (_, at) => top + 1 + at);
  const isLabelled = Array.from({ length: first }, (_, column) => column).some(
    (column) => rows.filter((row) => isWords(sheet.grid, row, column)).length >= 2,
  );
  if (!isLabelled || rows.length > MOST_ROWS) return null;
  const columns = headed.map((column) => ({
    column,
    values: rows.map((row) => numberOf(parseCell(sheet, row, column))),
  }));
  return { sheet, top, columns, size: columns.length * rows.length };
}

function isHeading({ grid }: Sheet, row: number, column: number): boolean {
  return isWords(grid, row, column) && textAt(grid, row, column).length <= LONGEST_HEADING;
}

function isNumber(sheet: Sheet, row: number, column: number): boolean {
  const kind = kindAt(sheet.grid, row, column);
  if (kind === CellKind.number) return true;
  return kind === CellKind.text && numberOf(parseCell(sheet, row, column)) !== null;
}
