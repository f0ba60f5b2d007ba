import type { SheetPlan } from "../../../plan/model";
import { columnPoints } from "../../../plan/size";
import { type Area, rangeAt } from "../area";
import { type Operation, operation } from "./operation";
import { rectangles } from "./rectangles";

/** Sets column widths and row heights; rows without a height of their own take the height of their text. */
export function sizeOperations(plan: SheetPlan, area: Area): readonly Operation[] {
  const columns = plan.columnWidths.map((mark, column) => ({ row: 0, column, mark }));
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, down) => {
    const row = area.top + down;
    return { row, column: 0, mark: plan.rowHeights.get(row) ?? null };
  });
  return [
    ...rectangles(columns).map(({ area: run, mark }) =>
      operation(({ sheet }) => {
        rangeAt(sheet, run).format.columnWidth = columnPoints(mark);
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
