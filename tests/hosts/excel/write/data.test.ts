import { describe, expect, it } from "@jest/globals";
import { decodeText } from "../../../../src/hosts/text/decode";
import { readText } from "../../../../src/hosts/text/read-text";
import { importExport } from "../../../../src/report/import/import-export";
import type { ImportOutcome } from "../../../../src/report/import/outcome";
import { createExcel } from "../../../support/excel/create-excel";
import type { ExcelSetup, StrictExcel } from "../../../support/excel/strict-excel";
import { sheetOf } from "../../../support/excel-host/looks";
import { hostOn } from "../../../support/excel-host/sample-excel";
import { sheetOf as sheetOfRows, workbookOf } from "../../../ingest/grid-of";
import { fixture } from "../../../support/refreshed";

const LIST = [
  ["Mått", "Månad", "Värde"],
  ["Hushåll", "2019-11", 98],
  ["Hushåll", "2019-12", 99],
  ["Hushåll", "2020-01", 100],
];
const EXPORT = "Mått;Månad;Värde\nHushåll;2020-01;101\nHushåll;2020-02;102\nHushåll;2020-03;103";

function open(
  rows: NonNullable<ExcelSetup["sheets"]>[number]["rows"] = LIST,
  changes = {},
): StrictExcel {
  return createExcel({
    sheets: [
      { name: "LinQ", rows, ...changes },
      { name: "Annat", rows: [["=LinQ!C4"]] },
    ],
  });
}

function paste(excel: StrictExcel, text = EXPORT, sheet = "LinQ"): Promise<ImportOutcome> {
  return importExport(hostOn(excel), readText(text, "Export"), {
    sheet,
    language: "sv",
    clock: () => 0,
  });
}

describe("a paste into Excel", () => {
  it("replaces and appends values, and formulas of other sheets follow", async () => {
    const excel = open();
    await paste(excel);
    const { cells } = sheetOf(excel, "LinQ");
    expect([cells.C4?.value, cells.A6?.value, cells.B6?.value, cells.C6?.value]).toEqual([
      101,
      "Hushåll",
      "2020-03",
      103,
    ]);
    expect(sheetOf(excel, "Annat").cells.A1?.value).toBe(101);
  });

  it("gives new rows the look of the last one, and leaves all other looks", async () => {
    const excel = open();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("LinQ").getRange("C4");
      range.numberFormat = [["#,##0"]];
      range.format.fill.color = "#FFFF00";
      await context.sync();
    });
    await paste(excel);
    const { formats } = sheetOf(excel, "LinQ");
    const look = { numberFormat: "#,##0", fill: "#FFFF00" };
    expect(formats).toEqual({ C4: look, C5: look, C6: look });
  });

  it("makes a sheet with headings that stay in view", async () => {
    const excel = open();
    const text = decodeText(fixture("tests/fixtures/pastes/linkoping-2020-01.txt"));
    const { imported } = await paste(excel, text, "Manad");
    expect(imported.series.map(({ added }) => added.length)).toEqual([25, 25, 12]);
    expect(excel.book().sheets.map(({ name }) => name)).toEqual(["LinQ", "Annat", "Manad"]);
    expect(sheetOf(excel, "Manad").cells.C2?.value).toBe(3011);
  });

  it("makes a sheet of cases whose dates look like dates", async () => {
    const excel = open();
    // 43 831 is 1 January 2020.
    const rows = [1, 2, 3].map((one) => [{ date: 43_831 }, `H${one}`, "Ensam", 4000 + one]);
    const source = workbookOf(sheetOfRows([["Månad", "Hushåll", "Typ", "Belopp"], ...rows]));
    await importExport(hostOn(excel), source, { sheet: "Fall", language: "sv", clock: () => 0 });
    const { cells, formats } = sheetOf(excel, "Fall");
    expect([cells.A2?.value, cells.D4?.value]).toEqual([43_831, 4003]);
    expect([formats.A2, formats.A4, formats.D4]).toEqual([
      { numberFormat: "yyyy-mm-dd" },
      { numberFormat: "yyyy-mm-dd" },
      undefined,
    ]);
  });

  it("lets the table over the data take the new rows in", async () => {
    const excel = open();
    await excel.Excel.run(async (context) => {
      context.workbook.tables.add("LinQ!A1:C4", true);
      await context.sync();
    });
    await paste(excel);
    expect(excel.state.sheets[0]?.tables[0]?.area).toMatchObject({ top: 0, rows: 6, columns: 3 });
  });

  it("needs few requests: one for what is there, one to write", async () => {
    const excel = open();
    const before = excel.counters.syncs;
    await hostOn(excel).read({});
    const reading = excel.counters.syncs - before;
    await paste(excel);
    expect(excel.counters.syncs - before - 2 * reading).toBeLessThanOrEqual(4);
  });
});

describe("nothing is written", () => {
  it.each([
    [
      "over a formula",
      open([...LIST.slice(0, 3), ["Hushåll", "2020-01", "=50+50"]]),
      { reason: "data-locked", args: { sheet: "LinQ", cell: "C4", by: "formula" } },
    ],
    [
      "into a merged cell",
      open(LIST, { merges: ["B5:C6"] }),
      { reason: "data-locked", args: { sheet: "LinQ", cell: "B5", by: "merge" } },
    ],
    ["on a protected sheet", open(LIST, { protected: true }), { reason: "sheet-protected" }],
  ])("%s", async (_, excel, error) => {
    const before = excel.book();
    await expect(paste(excel)).rejects.toMatchObject(error);
    expect(excel.book()).toEqual(before);
  });

  it("into a workbook that is read-only", async () => {
    const excel = createExcel({ sheets: [{ name: "LinQ", rows: LIST }], readOnly: true });
    await expect(paste(excel)).rejects.toMatchObject({ name: "ExcelError" });
  });

  it("when the request to write fails", async () => {
    const excel = open();
    const before = excel.book().sheets;
    const probe = open();
    await paste(probe);
    excel.fail({ atSync: probe.counters.syncs, with: "GeneralException" });
    await expect(paste(excel)).rejects.toMatchObject({ reason: "excel-failed" });
    expect(excel.book().sheets).toEqual(before);
  });
});
