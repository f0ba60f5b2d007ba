import { describe, expect, it } from "@jest/globals";
import { readText } from "../../../../../src/hosts/text/read-text";
import { openXlsx } from "../../../../../src/hosts/xlsx/host";
import { importExport } from "../../../../../src/report/import/import-export";
import {
  relationships,
  smallParts,
  withChange,
  zipParts,
  type Parts,
} from "../../../../support/small-workbook";
import { partsOf, partText } from "../../../../support/xlsx/parts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TABLE = "xl/tables/table1.xml";
const LIST = [
  ["Månad", "Hushåll"],
  ["2019-11", 98],
  ["2019-12", 99],
  ["2020-01", 100],
] as const;

/** A list of months as an Excel table, with or without a row of totals. */
function tableBook(totals: 0 | 1): Parts {
  const cells = LIST.map(([month, value], at) => {
    const second =
      typeof value === "number"
        ? `<c r="B${at + 1}"><v>${value}</v></c>`
        : `<c r="B${at + 1}" t="inlineStr"><is><t>${value}</t></is></c>`;
    return `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${month}</t></is></c>${second}</row>`;
  });
  const parts = smallParts("LinQ");
  const sheet = (parts["xl/worksheets/sheet1.xml"] ?? "").replace(
    /<sheetData>.*<\/sheetData>/,
    `<sheetData>${cells.join("")}</sheetData><tableParts count="1"><tablePart xmlns:r="${OFFICE}" r:id="rId1"/></tableParts>`,
  );
  const ref = `A1:B${LIST.length + totals}`;
  const types = withChange(
    parts,
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/${TABLE}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>`,
  );
  return {
    ...types,
    "xl/worksheets/sheet1.xml": sheet,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      `${OFFICE}/table`,
      "../tables/table1.xml",
    ]),
    [TABLE]: `<table xmlns="${SPREADSHEET}" id="1" name="T" displayName="T" ref="${ref}" totalsRowCount="${totals}"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="Månad"/><tableColumn id="2" name="Hushåll"/></tableColumns></table>`,
  };
}

const importInto = async (parts: Parts): Promise<Uint8Array> => {
  const host = await openXlsx(zipParts(parts));
  await importExport(
    host,
    readText("Månad;Hushåll\n2020-01;100\n2020-02;101\n2020-03;102", "Export"),
    { sheet: "LinQ", language: "sv", clock: () => 0 },
  );
  return host.save();
};

describe("an Excel table over the data", () => {
  it("takes the new rows in", async () => {
    const table = partText(partsOf(await importInto(tableBook(0))), TABLE);
    expect(table).toBe(tableBook(0)[TABLE]?.replaceAll("A1:B4", "A1:B6"));
  });

  it("with a row of totals stops the import", async () => {
    await expect(importInto(tableBook(1))).rejects.toMatchObject({
      reason: "data-locked",
      args: { by: "totals" },
    });
  });
});
