import { beforeAll, describe, expect, it } from "@jest/globals";
import type { ExcelAccess } from "../../../src/hosts/excel/access";
import { readBookName, showCells, showSetting } from "../../../src/hosts/excel/navigate";
import { AUGUST, excelWith, refreshIn, STATEMENTS } from "../../support/excel-host/sample-excel";
import type { StrictExcel } from "../../support/excel/strict-excel";

let excel: StrictExcel;
let access: ExcelAccess;

beforeAll(async () => {
  excel = await excelWith(AUGUST, [...STATEMENTS, "Månadsutfall"]);
  access = { run: excel.Excel.run, isSetSupported: () => true };
});

/** The active sheet with its selection. */
function shown(): readonly [sheet: string, selection: string | undefined] {
  const { activeSheet, sheets } = excel.book();
  return [activeSheet, sheets.find(({ name }) => name === activeSheet)?.selection];
}

describe("showCells", () => {
  it("selects a cell on its sheet", async () => {
    expect(await showCells(access, { sheet: "Prognos helår", row: 4, column: 2 })).toBe(true);
    expect(shown()).toEqual(["Prognos helår", "C5"]);
  });

  it("selects a range on its sheet", async () => {
    const range = { sheet: "Drift period", top: 1, left: 0, bottom: 3, right: 2 };
    expect(await showCells(access, range)).toBe(true);
    expect(shown()).toEqual(["Drift period", "A2:C4"]);
  });

  it("leaves the selection when the sheet is gone or hidden", async () => {
    await showCells(access, { sheet: "Drift period", row: 0, column: 0 });
    expect(await showCells(access, { sheet: "Borttaget", row: 0, column: 0 })).toBe(false);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Prognos helår").visibility = "Hidden";
      await context.sync();
    });
    expect(await showCells(access, { sheet: "Prognos helår", row: 0, column: 0 })).toBe(false);
    expect(shown()).toEqual(["Drift period", "A1"]);
  });
});

describe("showSetting", () => {
  it("says that there is no sheet of settings before the first refresh", async () => {
    expect(await showSetting(access, "report-month")).toBe(false);
  });

  it("selects the value of the setting, also after rows were inserted above", async () => {
    await refreshIn(excel);
    expect(await showSetting(access, "report-month")).toBe(true);
    expect(shown()).toEqual(["Inställningar", "C7"]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Inställningar").getRange("2:3").insert("Down");
      await context.sync();
    });
    expect(await showSetting(access, "report-month")).toBe(true);
    expect(shown()).toEqual(["Inställningar", "C9"]);
  });

  it("selects the first setting for a key without a row", async () => {
    expect(await showSetting(access, null)).toBe(true);
    expect(shown()).toEqual(["Inställningar", "C8"]);
  });
});

it("tells the name of the workbook", async () => {
  expect(await readBookName(access)).toBe("Test.xlsx");
});
