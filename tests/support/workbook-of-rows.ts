import { smallParts, zipParts } from "./small-workbook";

/** A workbook file of one sheet with the given cells; rows may have different lengths. */
export function workbookOfRows(
  rows: readonly (readonly (string | number | null)[])[],
  sheetName = "Blad1",
): Uint8Array {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => cellXml(row, column, cell));
    return `<row r="${row + 1}">${written.join("")}</row>`;
  });
  const parts = smallParts(sheetName);
  const sheet = "xl/worksheets/sheet1.xml";
  const [head = ""] = /^[\s\S]*<sheetData>/.exec(parts[sheet] ?? "") ?? [];
  return zipParts({ ...parts, [sheet]: `${head}${lines.join("")}</sheetData></worksheet>` });
}

function cellXml(row: number, column: number, cell: string | number | null): string {
  if (cell === null) return "";
  const name = `${String.fromCodePoint(65 + column)}${row + 1}`;
  if (typeof cell === "number") return `<c r="${name}"><v>${cell}</v></c>`;
  const text = cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
