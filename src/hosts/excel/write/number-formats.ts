import type { SheetPlan } from "../../../plan/model";
import { FORMATS } from "../../../plan/style";
import { columnsOf, rangeAt, rowsOf, stretches } from "../area";
import { type Operation, operation, REQUEST_BYTES } from "./operation";
import { rectangles } from "./rectangles";

/** Gives the cells of a plan their number formats; those that show numbers as they are have none. */
export function numberFormatOperations({ cells }: SheetPlan): readonly Operation[] {
  const marks = cells
    .filter(({ format }) => format !== "general")
    .map(({ row, column, format }) => ({ row, column, mark: FORMATS[format] }));
  return rectangles(marks).flatMap(({ area, mark }) => {
    const rowBytes = columnsOf(area) * (JSON.stringify(mark).length + 1) + ROW_BYTES;
    const rows = Math.max(1, Math.floor(REQUEST_BYTES / 2 / rowBytes));
    return stretches(area, rows).map((part) =>
      operation(
        ({ sheet }) => {
          rangeAt(sheet, part).numberFormat = Array.from({ length: rowsOf(part) }, () =>
            new Array<string>(columnsOf(part)).fill(mark),
          );
        },
        rowsOf(part) * rowBytes,
      ),
    );
  });
}

/** The client library sends long writes row by row within a request. */
const ROW_BYTES = 400;
