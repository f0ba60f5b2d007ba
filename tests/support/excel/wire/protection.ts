import type { HostObject } from "../classes/class-model";
import type { BookState, SheetState } from "../state/book";
import { formatsIn } from "../state/format";
import { ExcelRefusal } from "./errors";
import { rangeOf } from "./range-of";

/** Members that only the protection of the workbook's structure forbids. */
const STRUCTURE = new Set([
  "WorksheetCollection.add",
  "WorksheetCollection.addFromBase64",
  "Worksheet.copy",
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
]);
/** Members of a sheet and its objects that its protection leaves free. */
const FREE = new Set([
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
  "NamedItemCollection.add",
  "NamedItem.delete",
  "NamedItem.formula",
  "NamedItem.visible",
  "NamedItem.comment",
]);
/** The option of the protection that allows a member although the sheet is protected. */
const OPTIONS: Readonly<Record<string, string>> = {
  "RangeFormat.columnWidth": "allowFormatColumns",
  "RangeFormat.rowHeight": "allowFormatRows",
  "Range.columnHidden": "allowFormatColumns",
  "Range.rowHidden": "allowFormatRows",
  "Range.numberFormat": "allowFormatCells",
  "Range.insert": "allowInsertRows",
  "Range.delete": "allowDeleteRows",
  "AutoFilter.apply": "allowAutoFilter",
  "AutoFilter.clearCriteria": "allowAutoFilter",
};
const FORMATS = new Set(["RangeFormat", "RangeFont", "RangeFill", "RangeBorder"]);
const CONTENT = new Set(["values", "formulas", "clear"]);

/** Refuses a write that a protected workbook or sheet forbids. Cells that are not locked may be filled. */
export function refuseIfProtected(
  book: BookState,
  sheet: SheetState | null,
  object: HostObject,
  member: string,
): void {
  const place = `${object.className}.${member}`;
  if (STRUCTURE.has(place)) {
    if (book.structureProtected) throw new ExcelRefusal("AccessDenied", "workbook is protected");
    return;
  }
  if (!sheet?.protection || FREE.has(place)) return;
  const option = OPTIONS[place] ?? (FORMATS.has(object.className) ? "allowFormatCells" : null);
  if (option !== null && sheet.protection.options[option] === true) return;
  if (object.className === "Range" && CONTENT.has(member) && isUnlocked(sheet, object)) return;
  throw new ExcelRefusal("AccessDenied", `sheet ${sheet.name} is protected: ${place}`);
}

function isUnlocked(sheet: SheetState, range: HostObject): boolean {
  return [...formatsIn(sheet.formats, rangeOf(range).area)].every(({ locked }) => !locked);
}
