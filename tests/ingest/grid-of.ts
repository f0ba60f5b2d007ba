import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CellKind, type Grid, type Sheet, type Workbook } from "../../src/ingest/grid";

/** A cell as tests write it: null is empty, a number a number, a string text, or a cell of another kind. */
export type TestCell =
  | null
  | number
  | string
  | { readonly date: number }
  | { readonly percent: number }
  | { readonly error: string }
  | { readonly uncalculated: true };

/** A grid of the given rows; rows may have different lengths. */
export function gridOf(rows: readonly (readonly TestCell[])[]): Grid {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const kinds = Array.from({ length: columnCount }, () => new Uint8Array(rows.length));
  const values = Array.from({ length: columnCount }, () => new Float64Array(rows.length));
  const texts: string[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const [kind, value] = stored(cell, texts);
      kinds[column]?.fill(kind, row, row + 1);
      values[column]?.fill(value, row, row + 1);
    }
  }
  return { rowCount: rows.length, columnCount, kinds, values, texts };
}

function stored(cell: TestCell, texts: string[]): [CellKind, number] {
  if (cell === null) return [CellKind.empty, 0];
  if (typeof cell === "number") return [CellKind.number, cell];
  if (typeof cell === "string") return [CellKind.text, texts.push(cell) - 1];
  if ("date" in cell) return [CellKind.date, cell.date];
  if ("percent" in cell) return [CellKind.percent, cell.percent];
  if ("error" in cell) return [CellKind.error, texts.push(cell.error) - 1];
  return [CellKind.uncalculated, 0];
}

export function sheetOf(rows: readonly (readonly TestCell[])[], name = "Blad1"): Sheet {
  return { name, visible: true, ownedKey: null, grid: gridOf(rows) };
}

export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { sheets, otherSheetNames: [], ownedRanges: [] };
}

/**
 * The rows of a table in tests/fixtures/tables. With "typed", plain whole and decimal numbers become number cells as in
 * a worksheet; with "text", every cell stays text, as in a paste from a document.
 */
export function tableOf(name: string, cells: "typed" | "text" = "typed"): TestCell[][] {
  const path = join(__dirname, "..", "fixtures", "tables", `${name}.tsv`);
  const lines = readFileSync(path, "utf8").replace(/\n$/, "").split("\n");
  return lines.map((line) => line.split("\t").map((text) => cellOf(text, cells)));
}

function cellOf(text: string, cells: "typed" | "text"): TestCell {
  if (text === "") return null;
  const isNumber = cells === "typed" && /^-?\d+(?:[.,]\d+)?$/.test(text);
  return isNumber ? Number(text.replace(",", ".")) : text;
}
