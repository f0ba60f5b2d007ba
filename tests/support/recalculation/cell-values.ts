import { openXlsx } from "../../../src/hosts/xlsx/host";
import { CellKind, type Grid, kindAt, numberAt, textAt } from "../../../src/ingest/grid";
import type { CellValue } from "../../../src/plan/model";
import { cellText } from "../../../src/plan/ref";

/** Values by place, `Blad1!B7`. */
export type CellValues = ReadonlyMap<string, CellValue>;

export function placeName(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellText({ row, column })}`;
}

/** Every value of a workbook file, results of formulas as they are stored. */
export async function cellValues(book: Uint8Array): Promise<CellValues> {
  const { sheets } = await (await openXlsx(book)).read({});
  const values = new Map<string, CellValue>();
  for (const { name, grid } of sheets) {
    for (let row = 0; row < grid.rowCount; row++) {
      for (let column = 0; column < grid.columnCount; column++) {
        const value = valueAt(grid, row, column);
        if (value !== null) values.set(placeName(name, row, column), value);
      }
    }
  }
  return values;
}

export function valueAt(grid: Grid, row: number, column: number): CellValue {
  switch (kindAt(grid, row, column)) {
    case CellKind.empty:
    case CellKind.uncalculated:
      return null;
    case CellKind.text:
      return textAt(grid, row, column);
    case CellKind.error:
      return { error: textAt(grid, row, column) };
    case CellKind.boolean:
      return numberAt(grid, row, column) === 1;
    case CellKind.number:
    case CellKind.date:
    case CellKind.percent:
      return numberAt(grid, row, column);
  }
}
