import { month, type Month } from "../../core/model/month";
import { monthAt } from "../../ingest/cells/time-cell";
import type { Grid } from "../../ingest/grid";
import type { Edit } from "./edits";
import { monthLike } from "./month-label";
import type { OpenValues } from "./open-values";
import { cellsOf, isFree } from "./table-shape";
import { tryEdits, type Trial } from "./trial";

/**
 * New columns behind the last month of a table whose heads name months with their years: "2020-01 2020-02 …". Null for
 * other tables, and where the columns are not free.
 */
export function columnsAcross(trial: Trial, { change, values }: OpenValues): Trial | null {
  const { grid } = trial.sheet;
  const series = change.known && trial.series.find(({ id }) => id === change.known?.id);
  if (!series) return null;
  const last = cellsOf(series).reduce((a, b) => (b.column > a.column ? b : a));
  const head = headRow(grid, last.row, last.column);
  if (head === null || monthAt(grid, head, last.column)?.year == null) return null;
  const columns = new Map<Month, number>();
  for (let column = last.column + 1; column < grid.columnCount; column += 1) {
    const label = monthAt(grid, head, column);
    if (label?.year == null) break;
    columns.set(month(label.year, label.number), column);
  }
  const edits: Edit[] = [];
  let next = last.column + columns.size + 1;
  for (const { month: at, value } of [...values].sort((a, b) => a.month - b.month)) {
    let column = columns.get(at);
    if (column === undefined) {
      column = next;
      next += 1;
      if (!isFree(grid, head, [column])) return null;
      edits.push({ row: head, column, input: monthLike(grid, head, last.column, at) });
    }
    if (!isFree(grid, last.row, [column])) return null;
    edits.push({ row: last.row, column, input: value });
  }
  return tryEdits(trial, edits, [{ series, values }]);
}

/** The row above that heads a column with a month; null when there is none. */
function headRow(grid: Grid, row: number, column: number): number | null {
  for (let above = row - 1; above >= 0; above -= 1) {
    if (monthAt(grid, above, column)) return above;
  }
  return null;
}
