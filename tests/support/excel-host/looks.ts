import type { StrictExcel } from "../excel/strict-excel";
import type { SheetSnapshot } from "../excel/snapshot/book-snapshot";

/** A sheet as it stands; fails when there is none, so that a missing sheet cannot pass as an empty one. */
export function sheetOf(excel: StrictExcel, name: string): SheetSnapshot {
  const found = excel.book().sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The address of the first cell that says this, in reading order of its column. */
export function cellSaying(sheet: SheetSnapshot, text: string): string {
  const hit = Object.entries(sheet.cells).find(([, { value }]) => value === text);
  if (!hit) throw new Error(`nothing on ${sheet.name} says ${text}`);
  return hit[0];
}

/** The cell where a user comments the row that says `label`. */
export function commentCell(sheet: SheetSnapshot, label: string): string {
  const column = cellSaying(sheet, "Kommentar").replace(/\d+/, "");
  return column + cellSaying(sheet, label).replace(/\D+/, "");
}

/** What the user types into a cell of the open workbook. */
export async function typeIn(
  excel: StrictExcel,
  sheet: string,
  cells: Readonly<Record<string, string | number>>,
): Promise<void> {
  await excel.Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    for (const [address, value] of Object.entries(cells))
      target.getRange(address).values = [[value]];
    await context.sync();
  });
}
