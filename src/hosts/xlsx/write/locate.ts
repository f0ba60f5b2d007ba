import type { ReportPlan, SheetPlan } from "../../../plan/model";
import { BookError } from "../errors";
import { type PackageEdits, reservePart } from "./package/edits";
import { freeIds } from "./package/relationships";
import type { NewSheet } from "./package/sheet-list";
import { type EditableWorkbook, sheetIdOf } from "./package/workbook-part";
import { NEW_SHEET, readSheetBefore } from "./parts/kept";
import type { SheetTarget } from "./parts/sheet-parts";

/** Where a planned sheet goes: over the sheet that carries its mark, or behind the last sheet as a new one. */
export interface LocatedSheet extends SheetTarget {
  readonly sheetId: number;
  readonly added: NewSheet | null;
}

/**
 * Finds the place of every planned sheet. Throws foreign-sheet when the name belongs to a sheet without our mark,
 * structure-locked when a sheet must be added to a workbook that allows none, and cells-, merge- or table-in-the-way when
 * the user has put something where the sheet grows.
 */
export async function locateSheets(
  edits: PackageEdits,
  workbook: EditableWorkbook,
  plan: ReportPlan,
): Promise<readonly LocatedSheet[]> {
  const indexes = plan.sheets.map((sheet) => requireOwnIndex(workbook, sheet));
  const addNext = sheetAdder(workbook, indexes.filter((index) => index < 0).length);
  const located: LocatedSheet[] = [];
  for (const [position, sheet] of plan.sheets.entries()) {
    const index = indexes[position] ?? -1;
    const old = workbook.sheets[index];
    if (old === undefined || sheet.key === null) {
      const part = reservePart(edits, `${folderOf(workbook.part)}worksheets/`, "sheet");
      const added = addNext(sheet.name);
      const { sheetId } = added;
      located.push({ plan: sheet, part, before: NEW_SHEET, added, index: added.index, sheetId });
    } else {
      const { part } = old;
      const area = workbook.ownedArea(sheet.key);
      const before = await readSheetBefore(edits, part, sheet, area);
      located.push({ plan: sheet, part, before, added: null, index, sheetId: sheetIdOf(old) });
    }
  }
  return located;
}

/** `xl/` for `xl/workbook.xml`. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** Gives each new sheet the numbers after the last ones in use. */
function sheetAdder(workbook: EditableWorkbook, count: number): (name: string) => NewSheet {
  if (count > 0 && workbook.isStructureLocked) throw new BookError("structure-locked", {});
  const ids = freeIds(workbook.relationships, count);
  const lastId = Math.max(0, ...workbook.sheets.map(sheetIdOf));
  let next = 0;
  return (name) => {
    const relationship = ids[next] ?? "";
    const index = workbook.sheets.length + next++;
    return { name, index, relationship, sheetId: lastId + next };
  };
}

/** The position of the sheet with our mark, −1 when there is none; never that of a user's sheet. */
function requireOwnIndex(workbook: EditableWorkbook, plan: SheetPlan): number {
  const owned = plan.key === null ? -1 : workbook.ownedIndex(plan.key);
  // Excel compares sheet names without regard to case.
  const name = plan.name.toLowerCase();
  const named = workbook.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name);
  if (named >= 0 && named !== owned) throw new BookError("foreign-sheet", { sheet: plan.name });
  if (owned >= 0 && named < 0) {
    throw new RangeError(
      `The plan calls the sheet ${String(plan.key)} by a name it does not have.`,
    );
  }
  return owned;
}
