import { parseArea } from "../parts/area";
import { rangeText } from "../../../../plan/ref";
import { type DataWrite, type HostWork, WorkCancelledError } from "../../../host";
import { BookError } from "../../errors";
import type { OpcPackage } from "../../opc/package";
import { decodeXml } from "../../xml/decode";
import type { ZipArchive } from "../../zip/entry";
import { updateContentTypes } from "../package/content-types";
import {
  editedArchive,
  type PackageEdits,
  readPartBytes,
  startEdits,
  writePart,
} from "../package/edits";
import { spliceText } from "../package/splice";
import { type EditableWorkbook, readEditableWorkbook } from "../package/workbook-part";
import { addDataSheet } from "./add-data-sheet";
import { growTables } from "./grow-tables";
import { guardSheet } from "./guards";
import { recalculationSplice } from "./recalculation";
import { attributeIn, cutSheet, withAttribute } from "./sheet-text";
import { spliceRows } from "./splice-rows";

/**
 * Writes values into a data sheet of the user's, or into a new sheet behind the last. The package given is not changed. In
 * the sheet only the cells that get a value change, with their row's list of columns and the sheet's and its tables'
 * extents; in the workbook part the wish that Excel computes everything anew, since formulas may use the values. All other
 * parts keep their packed bytes. Throws signed, structure-locked, sheet-protected, data-locked and unusual-part.
 */
export async function writeData(
  book: OpcPackage,
  data: DataWrite,
  { signal, onProgress }: HostWork,
): Promise<ZipArchive> {
  if (book.isSigned) throw new BookError("signed", {});
  const edits = startEdits(book);
  const workbook = await readEditableWorkbook(book);
  onProgress?.({ stage: "write", sheet: data.sheet, done: 0, total: 1 });
  if (data.made) await addDataSheet(edits, workbook, data, data.made);
  else await extendSheet(edits, workbook, data);
  if (signal?.aborted === true) throw new WorkCancelledError();
  await updateContentTypes(edits);
  return editedArchive(edits);
}

async function extendSheet(
  edits: PackageEdits,
  workbook: EditableWorkbook,
  data: DataWrite,
): Promise<void> {
  const part = workbook.sheets.find(({ name }) => name === data.sheet)?.part;
  if (part === undefined) throw new RangeError(`The workbook has no sheet ${data.sheet}.`);
  const cut = cutSheet(decodeXml(await readPartBytes(edits, part), part), part);
  guardSheet(cut, data);
  await growTables(edits, part, data);
  await writePart(edits, part, grownHead(cut.head, data) + spliceRows(cut, data) + cut.tail);
  const { document } = workbook;
  await writePart(edits, workbook.part, spliceText(document.text, recalculationSplice(document)));
}

/** The part before the rows, with the extent of the sheet grown around the cells. */
function grownHead(head: string, { top, left, grid }: DataWrite): string {
  return head.replace(
    /(<(?:[\w.-]+:)?dimension)(\s[^>]*?)(\/?>)/,
    (all, open: string, attributes: string, close: string) => {
      const before = parseArea(attributeIn(attributes, "ref") ?? "");
      if (!before) return all;
      const area = {
        top: Math.min(before.top, top),
        left: Math.min(before.left, left),
        bottom: Math.max(before.bottom, top + grid.rowCount - 1),
        right: Math.max(before.right, left + grid.columnCount - 1),
      };
      return open + withAttribute(attributes, "ref", rangeText(area)) + close;
    },
  );
}
