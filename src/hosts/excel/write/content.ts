import { groupBy } from "../../../core/model/group-by";
import { formulaText } from "../../../plan/formula";
import type { PlannedCell, SheetPlan } from "../../../plan/model";
import { type Area, columnsOf, rangeAt } from "../area";
import { type Operation, operation, REQUEST_BYTES } from "./operation";
import { typedText } from "./typed-text";

type Input = string | number | boolean;

/** Fills the area of a plan, all cells between the planned ones with nothing; long sheets in several stretches. */
export function contentOperations(plan: SheetPlan, area: Area): readonly Operation[] {
  const byRow = groupBy(plan.cells, ({ row }) => row);
  const operations: Operation[] = [];
  let top = area.top;
  let rows: Input[][] = [];
  let bytes = 0;
  const close = (bottom: number): void => {
    const [part, written, size] = [{ ...area, top, bottom }, rows, bytes];
    operations.push(
      operation(({ sheet }) => {
        rangeAt(sheet, part).formulas = written;
      }, size),
    );
    [top, rows, bytes] = [bottom + 1, [], 0];
  };
  for (let row = area.top; row <= area.bottom; row += 1) {
    const inputs = rowInputs(plan.name, byRow.get(row) ?? [], area);
    rows.push(inputs);
    bytes += JSON.stringify(inputs).length + ROW_BYTES;
    if (bytes > STRETCH_BYTES) close(row);
  }
  if (rows.length > 0) close(area.bottom);
  return operations;
}

/** The client library sends long writes row by row within a request. */
const ROW_BYTES = 400;
const STRETCH_BYTES = REQUEST_BYTES / 2;

function rowInputs(home: string, cells: readonly PlannedCell[], area: Area): Input[] {
  const inputs = new Array<Input>(columnsOf(area)).fill("");
  for (const cell of cells) inputs[cell.column - area.left] = input(home, cell);
  return inputs;
}

function input(home: string, { value, formula, format }: PlannedCell): Input {
  if (formula !== undefined) return `=${formulaText(formula, home, "api")}`;
  if (value === null) return "";
  if (typeof value === "string") return typedText(storable(value), format === "text");
  if (typeof value === "object") return value.error;
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`A workbook cannot store ${String(value)}.`);
  }
  return value;
}

const MAX_TEXT = 32_767;

function storable(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  throw new RangeError(`A workbook cannot store ${text.length} characters in a cell.`);
}
