import { formulaText } from "../../../src/plan/formula";
import type { PlannedCell, SheetPlan } from "../../../src/plan/model";

/** The cell that shows a figure. Throws when the sheet has none of that id. */
export function figureCell(sheet: SheetPlan, id: string): PlannedCell {
  const found = sheet.cells.find(({ figure }) => figure?.id === id);
  if (!found) throw new Error(`no figure ${id} on ${sheet.name}`);
  return found;
}

/** The formula of a cell as Excel shows it in the sheet. */
export function formulaOf(sheet: SheetPlan, cell: PlannedCell): string {
  if (!cell.formula) throw new Error(`no formula at ${String(cell.row)},${String(cell.column)}`);
  return formulaText(cell.formula, sheet.name, "api");
}

/** Every text on the sheet, in reading order. */
export function textsOf(sheet: SheetPlan): readonly string[] {
  return sheet.cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}
