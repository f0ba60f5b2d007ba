import { CellKind, type Grid, kindAt, numberAt, textAt, type Workbook } from "../../../ingest/grid";
import type { CellValue, SheetPlan } from "../../../plan/model";
import { ownedArea } from "../../../plan/owned-area";
import { isSameNumber } from "./same-number";

/** Whether a sheet, as it was read before a refresh, shows exactly the values that its plan has. */
export function showsSame(plan: SheetPlan, workbook: Workbook): boolean {
  const sheet = workbook.sheets.find(({ name }) => name === plan.name);
  if (sheet === undefined) return false;
  const { grid } = sheet;
  const shown = plan.cells.filter(({ value }) => value !== null && value !== "");
  return (
    shown.every(({ row, column, value }) => shows(grid, row, column, value)) &&
    filledCells(grid, plan) === shown.length
  );
}

function shows(grid: Grid, row: number, column: number, value: CellValue): boolean {
  const kind = kindAt(grid, row, column);
  if (typeof value === "number") return isSameNumber(value, numberAt(grid, row, column));
  if (typeof value === "string") return textAt(grid, row, column) === value;
  if (typeof value === "boolean") {
    return kind === CellKind.boolean && numberAt(grid, row, column) === Number(value);
  }
  return kind === CellKind.error;
}

function filledCells(grid: Grid, plan: SheetPlan): number {
  const { bottom, right } = ownedArea(plan);
  let count = 0;
  for (const kinds of grid.kinds.slice(0, right + 1)) {
    for (const kind of kinds.subarray(0, bottom + 1)) if (kind !== CellKind.empty) count += 1;
  }
  return count;
}
