import { rangeText } from "../../../../plan/ref";
import type { DataWrite, NewDataSheet } from "../../../host";
import { BookError } from "../../errors";
import { folderOf } from "../locate";
import { element, XML_DECLARATION } from "../markup";
import { type PackageEdits, reservePart, writePart } from "../package/edits";
import { editRelationships, freeIds, type NewRelationship } from "../package/relationships";
import { sheetListSplices } from "../package/sheet-list";
import { spliceText } from "../package/splice";
import { type EditableWorkbook, sheetIdOf } from "../package/workbook-part";
import { openStylesPart, type StylesPart, writeStylesPart } from "../parts/styles-part";
import { CONTENT_TYPE, NAMESPACE, RELATIONSHIP } from "../vocabulary";
import { cellElement, dataRows, type DataCell } from "./data-cells";

/** Adds a sheet of the user's behind the last one: headings that stay in view, numbers and texts as they are. */
export async function addDataSheet(
  edits: PackageEdits,
  workbook: EditableWorkbook,
  data: DataWrite,
  made: NewDataSheet,
): Promise<void> {
  if (workbook.isStructureLocked) throw new BookError("structure-locked", {});
  const { relationships, sheets } = workbook;
  const folder = folderOf(workbook.part);
  const part = reservePart(edits, `${folder}worksheets/`, "sheet");
  const styles = await openStylesPart(edits, relationships, folder);
  edits.contentTypes.set(part, CONTENT_TYPE.worksheet);
  await writePart(edits, part, sheetXml(data, made, styles));
  await writeStylesPart(edits, styles);
  const [sheetRelationship = "", stylesRelationship = ""] = freeIds(relationships, 2);
  const added = {
    name: data.sheet,
    index: sheets.length,
    sheetId: Math.max(0, ...sheets.map(sheetIdOf)) + 1,
    relationship: sheetRelationship,
  };
  const list = sheetListSplices(workbook, [added]);
  await writePart(edits, workbook.part, spliceText(workbook.document.text, list));
  const pointers: readonly NewRelationship[] = [
    { id: sheetRelationship, type: RELATIONSHIP.worksheet, target: part },
    ...(styles.isNew
      ? [{ id: stylesRelationship, type: RELATIONSHIP.styles, target: styles.part }]
      : []),
  ];
  await editRelationships(edits, workbook.part, pointers, []);
}

function sheetXml(
  data: DataWrite,
  { headRows, columnWidths }: NewDataSheet,
  styles: StylesPart,
): string {
  const { top, left, grid } = data;
  const area = {
    top,
    left,
    bottom: top + grid.rowCount - 1,
    right: left + grid.columnCount - 1,
  };
  const date = styles.book.cellStyle({ style: "body", format: "date" });
  const head = styles.book.cellStyle({ style: "columnHeadLeft", format: "general" });
  const rows: string[] = [];
  for (const { row, cells } of dataRows(data)) {
    const styleOf = ({ isDate }: DataCell): string =>
      row < headRows ? ` s="${head}"` : isDate ? ` s="${date}"` : "";
    const inner = cells.map((cell) => cellElement("", row, cell, styleOf(cell))).join("");
    rows.push(`<row r="${row + 1}">${inner}</row>`);
  }
  const pane = element("pane", {
    ySplit: headRows,
    topLeftCell: `A${headRows + 1}`,
    activePane: "bottomLeft",
    state: "frozen",
  });
  const columns = columnWidths.map((width, at) =>
    element("col", { min: at + 1, max: at + 1, width, customWidth: true }),
  );
  return (
    XML_DECLARATION +
    element(
      "worksheet",
      { xmlns: NAMESPACE.sheet, "xmlns:r": NAMESPACE.relationship },
      element("dimension", { ref: rangeText(area) }),
      element("sheetViews", {}, element("sheetView", { workbookViewId: 0 }, pane)),
      element("cols", {}, ...columns),
      element("sheetData", {}, rows.join("")),
    )
  );
}
