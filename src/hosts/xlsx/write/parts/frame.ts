import { columnIndex } from "../../../../plan/range-name";
import { decodeXml } from "../../xml/decode";
import { parseXmlText, type XmlElement } from "../../xml/tree";
import { type PackageEdits, readPartBytes } from "../package/edits";
import { type Area, contains } from "./area";

/**
 * The root of a worksheet of ours in which only cells outside `area` are left, side by side and without their rows: the
 * many cells that a refresh rewrites are dropped from the text before a tree is built.
 */
export async function readFrame(
  edits: PackageEdits,
  part: string,
  area: Area,
): Promise<XmlElement> {
  const text = decodeXml(await readPartBytes(edits, part), part);
  const data = SHEET_DATA.exec(text);
  const [rows = "", start = "", inner = "", end = ""] = data ?? [];
  if (data === null) return parseXmlText(text, part).root;
  const kept = outsideRows(inner, area) + outsideCells(inner, area);
  const after = text.slice(data.index + rows.length);
  return parseXmlText(text.slice(0, data.index) + start + kept + end + after, part).root;
}

const SHEET_DATA = /(<(?:[\w.-]+:)?sheetData\b[^>]*>)([^]*)(<\/(?:[\w.-]+:)?sheetData\s*>)/;
const CELL = /<((?:[\w.-]+:)?)c\s[^>]*?\br="([A-Z]+)(\d+)"[^>]*?(?:\/>|>[^]*?<\/\1c\s*>)/g;
const ROW = /<(?:[\w.-]+:)?row\s[^>]*?\br="(\d+)"[^>]*>/g;

function outsideCells(rows: string, area: Area): string {
  let kept = "";
  for (const [cell, , letters = "", digits = ""] of rows.matchAll(CELL)) {
    if (!contains(area, Number(digits) - 1, columnIndex(letters))) kept += cell;
  }
  return kept;
}

/** Start tags of the rows above and below the area, made empty elements: their heights are the user's. */
function outsideRows(rows: string, area: Area): string {
  let kept = "";
  for (const [row, digits = ""] of rows.matchAll(ROW)) {
    const index = Number(digits) - 1;
    if (index < area.top || index > area.bottom) kept += row.replace(/\/?>$/, "/>");
  }
  return kept;
}
