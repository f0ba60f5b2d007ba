import type { DataWrite, Host } from "../../../src/hosts/host";
import {
  CellKind,
  kindAt,
  numberAt,
  textAt,
  type Sheet,
  type Workbook,
} from "../../../src/ingest/grid";
import { gridOf, sheetOf, workbookOf, type TestCell } from "../../ingest/grid-of";

/** A place with one data sheet that remembers what was written to it. */
export interface MemoryHost extends Host {
  readonly writes: DataWrite[];
  /** The sheet's rows as they stand. */
  readonly rows: () => readonly (readonly TestCell[])[];
}

export function memoryHost(
  rows: readonly (readonly TestCell[])[] | null,
  name = "Data",
): MemoryHost {
  const writes: DataWrite[] = [];
  let sheet: Sheet | null = rows && sheetOf(rows, name);
  const workbook = (): Workbook =>
    workbookOf(sheetOf([["Annat"]], "Annat"), ...(sheet ? [sheet] : []));
  return {
    writes,
    rows: () => (sheet ? rowsOf(sheet) : []),
    read: () => Promise.resolve(workbook()),
    apply: () => Promise.reject(new Error("an import applies no plan")),
    write: (data) => {
      writes.push(data);
      sheet = {
        ...sheetOf([], data.sheet),
        grid: gridOf(written(sheet ? rowsOf(sheet) : [], data)),
      };
      return Promise.resolve();
    },
  };
}

function written(
  rows: readonly (readonly TestCell[])[],
  { top, left, grid }: DataWrite,
): TestCell[][] {
  const cells = rows.map((row) => [...row]);
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      if (kindAt(grid, row, column) === CellKind.empty) continue;
      while (cells.length <= top + row) cells.push([]);
      const line = cells[top + row] ?? [];
      while (line.length <= left + column) line.push(null);
      line[left + column] = cellOf(grid, row, column);
    }
  }
  return cells;
}

function rowsOf({ grid }: Sheet): TestCell[][] {
  return Array.from({ length: grid.rowCount }, (_, row) => {
    const cells = Array.from({ length: grid.columnCount }, (__, column) =>
      cellOf(grid, row, column),
    );
    return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
  });
}

function cellOf(grid: Sheet["grid"], row: number, column: number): TestCell {
  const kind = kindAt(grid, row, column);
  if (kind === CellKind.empty) return null;
  if (kind === CellKind.text) return textAt(grid, row, column);
  if (kind === CellKind.date) return { date: numberAt(grid, row, column) };
  return numberAt(grid, row, column);
}
