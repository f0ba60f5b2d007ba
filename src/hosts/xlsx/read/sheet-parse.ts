import type { SaxesTagNS } from "saxes";
import { CellKind } from "../../../ingest/grid";
import { columnIndex } from "../../../plan/range-name";
import { MAX_COLUMNS, MAX_ROWS } from "../../../plan/ref";
import { BookError } from "../errors";
import { SPREADSHEET_URI } from "../opc/namespaces";
import { makeXmlParser } from "../xml/parser";
import { putCell } from "./grid-builder";
import {
  CELL_TYPES,
  CellType,
  isNoValue,
  putValue,
  type CellScan,
  type SheetCells,
} from "./sheet-cells";
import { makeTextRuns } from "./text-runs";
import { unescapeExcel } from "./xml-text";

/** Takes the XML of a worksheet piece by piece. */
export interface SheetParser {
  readonly write: (xml: string) => void;
  readonly close: () => void;
}

interface CellParse extends CellScan {
  rowOfTag: number;
  hasFormula: boolean;
  hasInline: boolean;
  value: string | null;
}

/** Reads a worksheet of any spelling through the XML parser, with the same result as `scanRows` for plain ones. */
export function makeSheetParser(cells: SheetCells): SheetParser {
  const parser = makeXmlParser(cells.part);
  const cell: CellParse = {
    cells,
    row: -1,
    rowOfTag: -1,
    column: -1,
    type: CellType.number,
    style: 0,
    hasFormula: false,
    hasInline: false,
    value: null,
  };
  const runs = makeTextRuns();
  const path: string[] = [];
  const addText = (text: string): void => {
    if (path.length < 5) return;
    const parent = path[path.length - 1];
    if (path.length === 5 && parent === "v") cell.value = (cell.value ?? "") + text;
    else if (parent === "t") runs.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", (tag) => {
    path.push(tag.uri === SPREADSHEET_URI ? tag.local : "");
    if (path[0] !== "worksheet") throw new BookError("corrupt-part", { part: cells.part });
    if (!isInSheetData(path)) return;
    if (path.length === 3) openRow(cell, tag);
    else if (path.length === 4) openCell(cell, tag);
    else if (path.length === 5) {
      if (path[4] === "f") cell.hasFormula = true;
      else if (path[4] === "v") cell.value ??= "";
      else if (path[4] === "is") {
        cell.hasInline = true;
        runs.clear();
      }
    } else runs.open(path, 5, tag);
  });
  parser.on("closetag", () => {
    if (isInSheetData(path)) {
      if (path.length === 4) closeCell(cell, runs.joined);
      else if (path.length > 5) runs.close(path, 5);
    }
    path.pop();
  });
  return {
    write: (xml) => parser.write(xml),
    close: () => parser.close(),
  };
}

/** Whether every step of the path is one that cells stand on: nothing inside foreign elements counts. */
function isInSheetData(path: readonly string[]): boolean {
  const [root, data, row, cell] = path;
  return (
    root === "worksheet" &&
    data === "sheetData" &&
    row === "row" &&
    (path.length === 3 || cell === "c")
  );
}

function openRow(cell: CellParse, tag: SaxesTagNS): void {
  const row = tag.attributes.r?.value.trim();
  cell.rowOfTag = row === undefined ? cell.rowOfTag + 1 : Number(row) - 1;
  cell.column = -1;
  const isRow = Number.isInteger(cell.rowOfTag) && cell.rowOfTag >= 0 && cell.rowOfTag < MAX_ROWS;
  if (!isRow) refuse(cell, row ?? String(cell.rowOfTag + 1));
}

function openCell(cell: CellParse, tag: SaxesTagNS): void {
  cell.column++;
  cell.row = cell.rowOfTag;
  const reference = tag.attributes.r?.value.trim();
  if (reference !== undefined) {
    const [, letters, digits] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
    if (letters === undefined) refuse(cell, reference);
    cell.column = columnIndex(letters.toUpperCase());
    // A cell that contradicts its row stands where it says itself.
    cell.row = Number(digits) - 1;
  }
  if (cell.column >= MAX_COLUMNS || cell.row < 0 || cell.row >= MAX_ROWS)
    refuse(cell, reference ?? "");
  cell.type = CELL_TYPES.get(tag.attributes.t?.value ?? "n") ?? CellType.formulaText;
  cell.style = Number(tag.attributes.s?.value ?? 0);
  cell.hasFormula = false;
  cell.hasInline = false;
  cell.value = null;
}

function refuse(cell: CellParse, place: string): never {
  throw new BookError("beyond-limits", { sheet: cell.cells.grid.sheet, cell: place });
}

function closeCell(cell: CellParse, inline: string): void {
  const { cells, row, column, type, style } = cell;
  const isInline = type === CellType.inlineText;
  const raw = isInline ? (cell.hasInline ? inline : null) : cell.value;
  if (raw !== null && !isNoValue(type, raw)) {
    const text = isInline ? raw : unescapeExcel(raw);
    putValue(cells, row, column, type, style, text);
  } else if (cell.hasFormula) putCell(cells.grid, row, column, CellKind.uncalculated, 0);
}
