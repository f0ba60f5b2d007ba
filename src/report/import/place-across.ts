import { monthNumber, yearOf } from "../../core/model/month";
import type { Series } from "../../core/model/series";
import { isBlank, isWords } from "../../ingest/cells/cell";
import { textAt, type Grid } from "../../ingest/grid";
import { yearAt } from "../../ingest/cells/time-cell";
import type { MonthValue } from "./compare";
import type { Edit } from "./edits";
import { columnsAcross } from "./place-columns";
import type { OpenValues } from "./open-values";
import { cellsOf, isFree, lastCell } from "./table-shape";
import { tryEdits, type Trial } from "./trial";

/**
 * New rows for the years of a table with its months across, each in the first way that is read back as meant: under the
 * series' last row, or at the end of the sheet with the title above it. Null when no way is.
 */
export function rowsAcross(start: Trial, open: readonly OpenValues[]): Trial | null {
  let trial: Trial | null = start;
  for (const one of open) {
    trial = columnsAcross(trial, one) ?? yearRows(trial, one);
    if (!trial) return null;
  }
  return trial;
}

function yearRows(start: Trial, { change, values }: OpenValues): Trial | null {
  let trial: Trial = start;
  const years = new Set(values.map(({ month }) => yearOf(month)));
  for (const year of [...years].sort()) {
    const ofYear = values.filter(({ month }) => yearOf(month) === year);
    const placed = yearRow(trial, change.title, change.known ?? change.given, ofYear, year);
    if (!placed) return null;
    trial = placed;
  }
  return trial;
}

function yearRow(
  trial: Trial,
  title: string,
  wanted: Series,
  values: readonly MonthValue[],
  year: number,
): Trial | null {
  const { grid } = trial.sheet;
  const known = trial.series.find((series) => series.id === wanted.id && series.title === title);
  const like = known ?? trial.series.at(-1);
  if (!like) return null;
  const columns = monthColumns(like);
  if (values.some(({ month }) => !columns.has(monthNumber(month)))) return null;
  const last = lastCell(like).row;
  const left = labelsLeft(grid, last, Math.min(...columns.values()));
  const table = Array.from(
    { length: Math.max(...columns.values()) - left + 1 },
    (_, at) => left + at,
  );
  const end = endOfSheet(grid, table);
  const amounts = (row: number): readonly Edit[] =>
    values.map(({ month, value }) => {
      return { row, column: columns.get(monthNumber(month)) ?? left, input: value };
    });
  const expected = [{ series: wanted, values }];
  for (const row of new Set([last + 1, end + 1])) {
    const labels = labelsLike(
      grid,
      last,
      left,
      Math.min(...columns.values()),
      year,
      known ? null : title,
    );
    if (labels && isFree(grid, row, table)) {
      const edits = [...labels.map((edit) => ({ ...edit, row })), ...amounts(row)];
      const placed = tryEdits(trial, edits, expected);
      if (placed) return placed;
    }
  }
  const titled = [
    { row: end + 1, column: left, input: title },
    { row: end + 2, column: left, input: year },
    ...amounts(end + 2),
  ];
  return tryEdits(trial, titled, expected);
}

/** The column of each month, 1 to 12. */
function monthColumns(series: Series): ReadonlyMap<number, number> {
  return new Map(cellsOf(series).map(({ month, column }) => [monthNumber(month), column]));
}

/** The first column with a label before the months. */
function labelsLeft(grid: Grid, row: number, firstMonth: number): number {
  let left = firstMonth;
  for (let column = firstMonth - 1; column >= 0; column -= 1) {
    if (!isBlank(grid, row, column) || !isBlank(grid, row - 1, column)) left = column;
  }
  return left;
}

/** The labels of a row with another year, and another title where one is given; null when it names no year. */
function labelsLike(
  grid: Grid,
  row: number,
  left: number,
  firstMonth: number,
  year: number,
  title: string | null,
): readonly Edit[] | null {
  const edits: Edit[] = [];
  let hasYear = false;
  let isTitled = title === null;
  for (let column = left; column < firstMonth; column += 1) {
    if (yearAt(grid, row, column) !== null) {
      edits.push({ row, column, input: year });
      hasYear = true;
    } else if (isWords(grid, row, column)) {
      const text = textAt(grid, row, column);
      edits.push({
        row,
        column,
        input: isTitled ? text.replace(/(?:19|20)\d{2}/, String(year)) : (title ?? ""),
      });
      hasYear ||= /(?:19|20)\d{2}/.test(text) && isTitled;
      isTitled = true;
    }
  }
  return hasYear && isTitled ? edits : null;
}

/** The last row with anything in the columns. */
function endOfSheet(grid: Grid, columns: readonly number[]): number {
  let row = grid.rowCount - 1;
  while (row >= 0 && isFree(grid, row, columns)) row -= 1;
  return row;
}
