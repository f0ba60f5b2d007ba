import { widthPoints } from "../../../plan/size";
import { around, rangeAt } from "../area";
import { type Operation, operation } from "./operation";
import { rectangles } from "./rectangles";
import type { SheetTarget } from "./target";

/**
 * Sets column widths and row heights; rows without a height of their own take the height of their text, columns without
 * a width the usual one, on a new sheet too, so that a second refresh finds nothing to say.
 */
export function sizeOperations(target: SheetTarget): readonly Operation[] {
  const { plan, area, before } = target;
  const written = before === null ? area : around(area, before.area);
  const columnCount = Math.max(plan.columnWidths.length, written.right + 1);
  const columns = Array.from({ length: columnCount }, (_, column) => {
    return { row: 0, column, mark: widthPoints(plan.columnWidths[column]) };
  });
  const lastRow = Math.max(area.bottom, before?.area.bottom ?? 0, ...plan.rowHeights.keys());
  const rows = Array.from({ length: lastRow + 1 }, (_, row) => {
    return { row, column: 0, mark: plan.rowHeights.get(row) ?? null };
  });
  return [
    ...rectangles(columns).map(({ area: run, mark }) =>
      operation(({ sheet }) => {
        rangeAt(sheet, run).format.columnWidth = mark;
      }),
    ),
    ...rectangles(rows).map(({ area: run, mark }) =>
      operation(({ sheet }) => {
        const { format } = rangeAt(sheet, run);
        if (mark === null) format.autofitRows();
        else format.rowHeight = mark;
      }),
    ),
  ];
}
