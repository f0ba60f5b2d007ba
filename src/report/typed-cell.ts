import { CellKind, kindAt, numberAt, textAt, type Grid } from "../ingest/grid";
import { isoDateOfSerial } from "../ingest/cells/time-cell";

/** What a user typed into a cell of ours: a number, or text (dates as 2020-08-31); null for an empty cell. */
export function typedValue(grid: Grid, row: number, column: number): string | number | null {
  switch (kindAt(grid, row, column)) {
    case CellKind.empty:
    case CellKind.uncalculated:
      return null;
    case CellKind.number:
    case CellKind.percent:
    case CellKind.boolean:
      return numberAt(grid, row, column);
    case CellKind.date:
      return isoDateOfSerial(numberAt(grid, row, column));
    case CellKind.text:
    case CellKind.error: {
      const text = textAt(grid, row, column);
      return text.trim() === "" ? null : text;
    }
  }
}

/** The same as text; empty for an empty cell. */
export function typedText(grid: Grid, row: number, column: number): string {
  return String(typedValue(grid, row, column) ?? "");
}
