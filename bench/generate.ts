import { strToU8, Zip, ZipDeflate } from "fflate";
import { closeSync, openSync, writeSync } from "node:fs";
import { caseSheet } from "./book/cases";
import { packageParts, sharedStringsXml } from "./book/package-parts";
import { seeded } from "./book/random";
import {
  budgetRows,
  indicatorRows,
  planRows,
  seriesRows,
  statementRows,
  type Rows,
} from "./book/small-sheets";
import { cellXml, letter, rowOpen, sheetOpen, STYLE, type SharedStrings } from "./book/xml";

const SEED = 20200831;
const PACKED = new Date(2020, 8, 1);

/**
 * Writes a workbook with `rows` rows of cases, as Excel saves it; the same bytes for the same number. Sheets: an overview
 * with a native chart, LinQ (rows × 10), Budget (200 × 16), action plan, indicators, monthly series and an operating
 * statement. Nothing in it is real.
 */
export function writeBenchBook(path: string, rows: number): void {
  const strings: SharedStrings = { numbers: new Map(), uses: 0 };
  // The small sheets have their own numbers, so that they do not depend on the number of cases.
  const small = seeded(SEED + 1);
  const sheets: readonly (readonly [name: string, parts: Iterable<string>])[] = [
    ["Översikt", [smallSheet(OVERVIEW, strings, '<drawing r:id="rId1"/>')]],
    ["LinQ", caseSheet(rows, seeded(SEED), strings)],
    ["Budget", [smallSheet(budgetRows(small), strings)]],
    ["Åtgärdsplan", [smallSheet(planRows(small), strings)]],
    ["Indikatorer", [smallSheet(indicatorRows(small), strings)]],
    ["LinQ månad", [smallSheet(seriesRows(small), strings)]],
    ["Drift period", [smallSheet(statementRows(small), strings)]],
  ];
  const file = openSync(path, "w");
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(file, chunk);
  });
  for (const [name, text] of Object.entries(packageParts(sheets.map(([sheet]) => sheet)))) {
    addPart(zip, name, [text]);
  }
  for (const [at, [, parts]] of sheets.entries()) {
    addPart(zip, `xl/worksheets/sheet${at + 1}.xml`, parts);
  }
  addPart(zip, "xl/sharedStrings.xml", [sharedStringsXml(strings)]);
  zip.end();
  closeSync(file);
}

const OVERVIEW: Rows = [["Översikt ekonomiskt bistånd"], ["Kommentar: fylls i av ekonom"]];

function smallSheet(rows: Rows, strings: SharedStrings, tail = ""): string {
  const width = Math.max(...rows.map((row) => row.length));
  const body = rows.map((row, at) => {
    const cells = row.map((value, column) => {
      const money = typeof value === "number" && !Number.isInteger(value);
      const style = at === 0 ? STYLE.heading : money ? STYLE.money : STYLE.plain;
      return cellXml(`${letter(column)}${at + 1}`, value, style, strings);
    });
    return `${rowOpen(at + 1, width)}${cells.join("")}</row>`;
  });
  const ref = `A1:${letter(width - 1)}${rows.length}`;
  return `${sheetOpen(ref)}${body.join("")}</sheetData>${tail}</worksheet>`;
}

function addPart(zip: Zip, name: string, pieces: Iterable<string>): void {
  const part = new ZipDeflate(name, { level: 6 });
  part.mtime = PACKED;
  zip.add(part);
  for (const piece of pieces) part.push(strToU8(piece));
  part.push(new Uint8Array(), true);
}
