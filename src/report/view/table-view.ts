import { groupBy } from "../../core/model/group-by";
import type { RangePlace } from "../../core/model/place";
import type { StyleName } from "../../plan/style";
import type { CellView, TableItem, TableRow } from "./model";
import { isShown } from "./sheet-cells";

const HEADS: ReadonlySet<StyleName> = new Set([
  "columnHead",
  "columnHeadLeft",
  "inputHead",
  "wordHead",
  "monthHead",
]);

/** A block of cells as a table, without the columns that hold nothing to read. Null when nothing is left. */
export function tableView(
  cells: readonly CellView[],
  merges: readonly RangePlace[],
): TableItem | null {
  const columns = readableColumns(cells);
  if (columns.length === 0) return null;
  const rows = [...groupBy(cells, ({ row }) => row).values()].filter((row) => row.some(isShown));
  const headRows = rows.findIndex(
    (row) => !row.filter(isShown).every(({ style }) => HEADS.has(style)),
  );
  const laid = rows.map((row) => tableRow(row, columns, merges));
  const count = headRows === -1 ? laid.length : headRows;
  return { kind: "table", head: laid.slice(0, count), body: laid.slice(count) };
}

function readableColumns(cells: readonly CellView[]): readonly number[] {
  const shown = cells.filter(isShown);
  return [...new Set(shown.map(({ column }) => column))].toSorted((a, b) => a - b);
}

function tableRow(
  cells: readonly CellView[],
  columns: readonly number[],
  merges: readonly RangePlace[],
): TableRow {
  const row = cells[0]?.row ?? 0;
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const laid: CellView[] = [];
  let covered = -1;
  for (const column of columns) {
    if (column <= covered) continue;
    const cell = byColumn.get(column) ?? { row, column, text: "", style: "body" as const };
    const merge = merges.find(
      ({ top, left, bottom, right }) =>
        top <= row && bottom >= row && left <= column && right > column,
    );
    covered = merge?.right ?? column;
    const span = columns.filter((each) => each >= column && each <= covered).length;
    laid.push(span > 1 ? { ...cell, span } : cell);
  }
  return laid;
}
