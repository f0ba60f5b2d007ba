import {
  CellKind,
  kindAt,
  numberAt,
  textAt,
  type Grid,
  type Workbook,
} from "../../../../src/ingest/grid";
import { cellText } from "../../../../src/plan/ref";

const KIND_NAMES = Object.keys(CellKind);

/** Every cell that holds something, as `B7 date 44074` or `A1 text "Månad"`, in the order of columns and rows. */
export function cellList(grid: Grid): string[] {
  return grid.kinds.flatMap((rows, column) =>
    Array.from(rows.keys()).flatMap((row) => {
      const kind = kindAt(grid, row, column);
      if (kind === CellKind.empty) return [];
      const isText = kind === CellKind.text || kind === CellKind.error;
      const number = numberAt(grid, row, column);
      const value = isText ? JSON.stringify(textAt(grid, row, column)) : numberName(number);
      return [`${cellText({ row, column })} ${KIND_NAMES[kind] ?? "?"} ${value}`.trim()];
    }),
  );
}

function numberName(value: number): string {
  if (Number.isNaN(value)) return "";
  return Object.is(value, -0) ? "-0" : String(value);
}

/** The cells of the first sheet. */
export function firstCells(workbook: Workbook): string[] {
  const [sheet] = workbook.sheets;
  return sheet === undefined ? [] : cellList(sheet.grid);
}
