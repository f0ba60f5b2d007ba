import { rangeText } from "../../../plan/ref";
import { type Area, around, contains } from "../area";
import { ExcelError } from "../errors";
import type { SheetTarget, WorkbookState } from "./target";

/** Throws read-only, structure-locked or foreign-sheet when the workbook cannot take the planned sheets. */
export function refuseWorkbook(
  { isReadOnly, isStructureLocked, sheetIds }: WorkbookState,
  targets: readonly SheetTarget[],
): void {
  if (isReadOnly) throw new ExcelError("read-only", {});
  for (const { plan, before, isBegun } of targets) {
    const namesake = sheetIds.get(plan.name);
    if (namesake !== undefined && namesake !== before?.id && !isBegun) {
      throw new ExcelError("foreign-sheet", { sheet: plan.name });
    }
    if (before !== null && namesake === undefined) {
      throw new RangeError(
        `The plan calls the sheet ${String(plan.key)} by a name it does not have.`,
      );
    }
  }
  const isGrowing = targets.some(({ before }) => before === null);
  if (isGrowing && isStructureLocked) throw new ExcelError("structure-locked", {});
}

/** Throws when a sheet is protected, or when what the user put on it reaches into the cells that are rewritten. */
export function refuseObstacles({ plan, area, before, tables }: SheetTarget): void {
  if (before === null) return;
  const sheet = plan.name;
  if (before.isProtected) throw new ExcelError("sheet-protected", { sheet });
  if (before.hasSpill) throw new ExcelError("spill-in-the-way", { sheet });
  const rewritten = around(area, before.area);
  const merge = before.merges.find((one) => !contains(rewritten, one));
  if (merge) throw new ExcelError("merge-in-the-way", { sheet, cells: rangeText(merge) });
  const own = new Set(tables.map((table) => table.before?.id));
  // Within our mark everything is ours: a table that the user made of our cells becomes cells again.
  const contained = new Set(before.containedTables.map(({ id }) => id));
  const table = before.touchingTables.find(({ id }) => !own.has(id) && !contained.has(id));
  if (table) throw new ExcelError("table-in-the-way", { sheet, table: table.name });
}

/** Throws when cells outside our mark, where the report needs room, are filled. */
export function refuseCells(sheet: string, filled: Area | null): void {
  if (filled !== null) {
    throw new ExcelError("cells-in-the-way", { sheet, cells: rangeText(filled) });
  }
}
