import type { Sheet, Workbook } from "../../../ingest/grid";
import type { HostWork } from "../../host";
import { BookError } from "../errors";
import { findPart, readXmlPart, requirePart, type OpcPackage } from "../opc/package";
import { ownedKeyOf, readOwnedRanges } from "./ownership";
import { makePartProgress } from "./part-progress";
import { readSharedStrings } from "./shared-strings";
import { readGrid, type SheetSetting } from "./sheet-grid";
import { readStyleKinds } from "./styles";
import { makeTextTable } from "./text-table";
import { readWorkbookPart, workbookTarget } from "./workbook-part";

/**
 * Reads every worksheet of a book into typed cells:
 * ```
 * workbook.xml → sheets, names, date system ─┐
 * styles.xml → number, date or percent ──────┼→ each worksheet, streamed → grid
 * sharedStrings.xml → texts ─────────────────┘
 * ```
 * Throws a BookError for damaged parts, cells beyond Excel's limits and books without worksheets, and
 * WorkCancelledError when `work.signal` is aborted.
 */
export async function readWorkbook(book: OpcPackage, work: HostWork): Promise<Workbook> {
  const workbook = await readWorkbookPart(book);
  const worksheets = workbook.sheets
    .filter(({ isWorksheet }) => isWorksheet)
    .map((sheet) => ({ ...sheet, entry: requirePart(book, sheet.part) }));
  if (worksheets.length === 0) throw new BookError("no-worksheets", {});

  const stylesPart = workbookTarget(workbook, "styles");
  const sharedPart = workbookTarget(workbook, "sharedStrings");
  const sharedEntry = sharedPart === null ? undefined : findPart(book, sharedPart);
  const entries = worksheets.map(({ entry }) => entry);
  const progress = makePartProgress(
    sharedEntry === undefined ? entries : [sharedEntry, ...entries],
    work,
  );

  const texts = makeTextTable();
  if (sharedEntry !== undefined) {
    texts.texts = await readSharedStrings(sharedEntry, progress.partReader(sharedEntry, ""));
  }
  const setting: SheetSetting = {
    texts,
    styles: stylesPart === null ? [] : readStyleKinds((await readXmlPart(book, stylesPart)).root),
    sharedCount: texts.texts.length,
    dateShift: workbook.isDate1904 ? 1462 : 0,
  };
  const ownedRanges = readOwnedRanges(workbook);
  const sheets: Sheet[] = [];
  for (const { name, isVisible, entry } of worksheets) {
    const grid = await readGrid(entry, name, setting, progress.partReader(entry, name));
    sheets.push({ name, visible: isVisible, ownedKey: ownedKeyOf(name, ownedRanges), grid });
  }
  const otherSheetNames = workbook.sheets
    .filter(({ isWorksheet }) => !isWorksheet)
    .map(({ name }) => name);
  return { sheets, otherSheetNames, ownedRanges };
}
