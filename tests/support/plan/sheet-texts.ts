import type { SheetPlan } from "../../../src/plan/model";

/** Every text on the sheet, in reading order. */
export function sheetTexts(sheet: SheetPlan): readonly string[] {
  return sheet.cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}
