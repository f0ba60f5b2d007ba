import type { PlannedCell, SheetPlan } from "../../../plan/model";
import { FORMATS } from "../../../plan/style";
import { columnsOf, rangeAt, rowsOf, stretches } from "../area";
import { type Operation, operation, REQUEST_BYTES } from "./operation";
import { rectangles } from "./rectangles";

/** Before contents are written: number formats. With them, texts that look like numbers stay texts. */
export function numberFormatOperations({ cells }: SheetPlan): readonly Operation[] {
  return formatOperations(
    cells.filter((cell) => cell.format !== "general" && !isTextFormula(cell)),
  );
}

/** After contents: in a cell that is text already, Excel would take a formula for a text. */
export function textFormulaOperations({ cells }: SheetPlan): readonly Operation[] {
  return formatOperations(cells.filter(isTextFormula));
}

function isTextFormula({ formula, format }: PlannedCell): boolean {
  return formula !== undefined && format === "text";
}

function formatOperations(cells: readonly PlannedCell[]): readonly Operation[] {
  const marks = cells.map(({ row, column, format }) => ({ row, column, mark: FORMATS[format] }));
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
