import { isoMonth } from "../../core/model/month";
import type { Datum } from "../../core/model/datum";
import type { SeriesChange, MonthValue } from "./compare";
import type { Edit } from "./edits";
import { ImportError } from "./errors";
import { rowsAcross } from "./place-across";
import { rowsDown } from "./place-down";
import { tryEdits, type Trial } from "./trial";

/**
 * Finds the cells that changes go to: the ones that are there for their months, else new rows or columns at the table's
 * end, filled like the ones before. Throws no-room when the sheet's table cannot take them.
 */
export function placeChanges(start: Trial, changes: readonly SeriesChange[]): Trial {
  const filled = fillCells(start, changes);
  const open = changes.flatMap((change) => {
    const values = change.added.filter(({ month }) => !change.known?.points.has(month));
    return values.length > 0 ? { change, values } : [];
  });
  if (open.length === 0) return filled;
  const placed = rowsDown(filled, open) ?? rowsAcross(filled, open);
  if (placed) return placed;
  const [first] = open;
  throw noRoom(start, first?.change, first?.values[0]);
}

function fillCells(start: Trial, changes: readonly SeriesChange[]): Trial {
  const expected = changes.flatMap(({ known, added, revised }) => {
    const values = [...revised, ...added.filter(({ month }) => known?.points.has(month))];
    return known && values.length > 0 ? { series: known, values } : [];
  });
  const edits = expected.flatMap(({ series, values }) =>
    values.flatMap(({ month, value }) => editAt(series.points.get(month), value)),
  );
  if (edits.length === 0) return start;
  const filled = tryEdits(start, edits, expected);
  if (filled) return filled;
  const first = changes.find(({ revised, added }) => revised.length + added.length > 0);
  throw noRoom(start, first, first?.revised[0] ?? first?.added[0]);
}

function editAt(datum: Datum | undefined, input: number): readonly Edit[] {
  return datum ? [{ row: datum.source.row, column: datum.source.column, input }] : [];
}

function noRoom(
  { sheet }: Trial,
  change: SeriesChange | undefined,
  at: MonthValue | undefined,
): ImportError {
  return new ImportError("no-room", {
    sheet: sheet.name,
    series: change?.title ?? "",
    month: at ? isoMonth(at.month) : "",
  });
}
