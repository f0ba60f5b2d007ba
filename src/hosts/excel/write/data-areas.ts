import { CellKind, kindAt, type Grid } from "../../../ingest/grid";
import type { DataWrite } from "../../host";
import type { Area } from "../area";
import { type CellMark, rectangles } from "./rectangles";

/** The cells to write as few rectangles, in reading order. */
export function dataAreas({
  top,
  left,
  grid,
}: Pick<DataWrite, "top" | "left" | "grid">): readonly Area[] {
  return rectangles(filled(grid)).map(({ area }) => {
    return {
      top: area.top + top,
      left: area.left + left,
      bottom: area.bottom + top,
      right: area.right + left,
    };
  });
}

function* filled(grid: Grid): Generator<CellMark<true>> {
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      if (kindAt(grid, row, column) !== CellKind.empty) yield { row, column, mark: true };
    }
  }
}
