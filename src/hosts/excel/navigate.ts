import type { CellPlace, RangePlace } from "../../core/model/place";
import { rangeText } from "../../plan/ref";
import { SETTINGS_NAME } from "../../plan/sheets/settings/sheet";
import type { ExcelAccess } from "./access";
import { askOverview } from "./read/overview";
import { withExcel, type Session } from "./session";

/** Selects cells of the open workbook so that the user sees them. False: their sheet is hidden or gone. */
export function showCells(access: ExcelAccess, place: CellPlace | RangePlace): Promise<boolean> {
  return withExcel(access, (session) => select(session, place));
}

/**
 * Selects the value of a setting in the sheet of settings, or its first value when it has no row with the key. False:
 * there is no such sheet yet.
 */
export function showSetting(access: ExcelAccess, key: string | null): Promise<boolean> {
  return withExcel(access, async (session) => {
    const { ownedRanges } = (await session.step(askOverview))();
    const table = ownedRanges.find(({ name }) => name === SETTINGS_NAME);
    if (table === undefined) return false;
    const { sheet, top, bottom, left, right } = table;
    const keys = await session.step(({ workbook }) => {
      const column = { top, bottom, left: right, right };
      return workbook.worksheets.getItem(sheet).getRange(rangeText(column)).load("values");
    });
    const found = keys.values.findIndex(([cell]) => cell === key);
    // The first row of the table has its heads.
    return select(session, { sheet, row: top + Math.max(found, 1), column: left + 1 });
  });
}

/** The name of the open workbook's file. */
export function readBookName(access: ExcelAccess): Promise<string> {
  return withExcel(access, async (session) => {
    const workbook = await session.step((context) => context.workbook.load("name"));
    return workbook.name;
  });
}

async function select(session: Session, place: CellPlace | RangePlace): Promise<boolean> {
  const sheet = await session.step(({ workbook }) =>
    workbook.worksheets.getItemOrNullObject(place.sheet).load("visibility"),
  );
  if (sheet.isNullObject || sheet.visibility !== "Visible") return false;
  await session.step(({ workbook }) => {
    const shown = workbook.worksheets.getItem(place.sheet);
    shown.activate();
    shown.getRange(rangeText(edges(place))).select();
  });
  return true;
}

function edges(place: CellPlace | RangePlace): Omit<RangePlace, "sheet"> {
  if ("top" in place) return place;
  const { row, column } = place;
  return { top: row, left: column, bottom: row, right: column };
}
