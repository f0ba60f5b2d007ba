import { yearOf, type Month } from "../../core/model/month";
import type { Series } from "../../core/model/series";
import { isWords } from "../../ingest/cells/cell";
import { textAt, type Grid } from "../../ingest/grid";
import { monthAt } from "../../ingest/cells/time-cell";
import type { Edit } from "./edits";
import { monthLike } from "./month-label";
import type { OpenValues } from "./open-values";
import {
  around,
  isDown,
  isFree,
  isMonthCell,
  lastCell,
  monthColumnOf,
  titleColumn,
  yearColumnOf,
  type Cell,
} from "./table-shape";
import { tryEdits, type Trial } from "./trial";

/**
 * New rows at the end of a table with its months downwards: a row for each month, or for each series and month, filled as
 * the series' last row. Null when the table is of another kind or has no room.
 */
export function rowsDown(trial: Trial, open: readonly OpenValues[]): Trial | null {
  const [anchor] = trial.series.filter(isDown);
  if (!anchor || open.some(({ change }) => change.known && !isDown(change.known))) return null;
  const groups = new Map<string, RowGroup>();
  for (const { change, values } of open) {
    const { grid } = trial.sheet;
    const like = change.known ?? anchor;
    const last = lastCell(like);
    // Series that share their last row share every row; a new one has rows of its own.
    const key = change.known ? String(last.row) : change.title;
    const title = change.known ? null : { from: like.title, to: change.title };
    const group = groups.get(key) ?? { like, last, title, months: new Map<Month, Edit[]>() };
    groups.set(key, group);
    for (const { month, value } of values) {
      const cells = group.months.get(month) ?? [];
      group.months.set(month, cells);
      cells.push({ row: 0, column: last.column, input: value });
    }
    if (monthColumnOf(grid, last) === null) return null;
  }
  const edits = newRows(trial.sheet.grid, [...groups.values()]);
  const expected = open.map(({ change, values }) => {
    return { series: change.known ?? change.given, values };
  });
  return edits && tryEdits(trial, edits, expected);
}

interface RowGroup {
  readonly like: Series;
  readonly last: Cell & { readonly month: Month };
  /** For a new series: the words of its label instead of those of the row that is copied. */
  readonly title: { readonly from: string; readonly to: string } | null;
  /** Values by month, each at the column it stands in. */
  readonly months: Map<Month, Edit[]>;
}

function newRows(grid: Grid, groups: readonly RowGroup[]): readonly Edit[] | null {
  const edits: Edit[] = [];
  const ends = groups.map(({ last }) =>
    endOfMonths(grid, last.row, monthColumnOf(grid, last) ?? 0),
  );
  let row = Math.max(...ends) + 1;
  for (const { last, title, months } of groups) {
    const columns = around(grid, last.row, last.column);
    const monthColumn = monthColumnOf(grid, last) ?? -1;
    const isDated = monthAt(grid, last.row, monthColumn)?.year != null;
    const yearColumn = isDated ? null : yearColumnOf(grid, last);
    const renamed = title && titleColumn(grid, last.row, columns, title.from);
    if (title && renamed === null) return null;
    for (const [month, values] of [...months].sort(([a], [b]) => a - b)) {
      if (!isFree(grid, row, columns)) return null;
      for (const column of columns) {
        if (column === monthColumn)
          edits.push({ row, column, input: monthLike(grid, last.row, column, month) });
        else if (column === yearColumn) edits.push({ row, column, input: yearOf(month) });
        else if (column === renamed) edits.push({ row, column, input: title?.to ?? "" });
        else if (isSteadyLabel(grid, last.row, column))
          edits.push({ row, column, input: textAt(grid, last.row, column) });
      }
      edits.push(...values.map((value) => ({ ...value, row })));
      row += 1;
    }
  }
  return edits;
}

/** The last row of the run of months that a row is in. */
function endOfMonths(grid: Grid, from: number, column: number): number {
  let row = from;
  while (isMonthCell(grid, row + 1, column)) row += 1;
  return row;
}

/** Words that the row above has too, as the name of a measure or a unit; remarks are about one row. */
function isSteadyLabel(grid: Grid, row: number, column: number): boolean {
  if (!isWords(grid, row, column)) return false;
  const above = textAt(grid, row - 1, column);
  return above === textAt(grid, row, column) || !isWords(grid, row - 2, column);
}
