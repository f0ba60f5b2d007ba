import { describe, expect, it } from "@jest/globals";
import { CellKind, kindAt, textAt } from "../../../../src/ingest/grid";
import { ownershipName } from "../../../../src/plan/model";
import { createExcel } from "../../../support/excel/create-excel";
import { emptySheet, planOf } from "../../../support/excel-host/plans";
import { hostOn } from "../../../support/excel-host/sample-excel";

/** A column of one number and a thousand texts: beyond what the first request reads. */
const LONG = Array.from({ length: 4000 }, (_, row) => [row === 3999 ? 44_074 : `rad ${row}`]);

describe("kinds of cells", () => {
  it("tells errors from texts that look like them", async () => {
    const rows = [["=1/0", "#DIV/0!", "#1 i listan", true, null, "Utfall"]];
    const excel = createExcel({ sheets: [{ name: "Drift", rows }] });
    const [sheet] = (await hostOn(excel).read({})).sheets;
    if (!sheet) throw new Error("no sheet");
    const { error, text, boolean, empty } = CellKind;
    expect([0, 1, 2, 3, 4, 5].map((column) => kindAt(sheet.grid, 0, column))).toEqual([
      error,
      text,
      text,
      boolean,
      empty,
      text,
    ]);
    expect(textAt(sheet.grid, 0, 0)).toBe("#DIV/0!");
  });

  it("finds dates and errors far down, where only columns that need it are looked at again", async () => {
    const wide = LONG.map(([value], row) => [
      value ?? null,
      row === 3998 ? "=1/0" : "x".repeat(40),
    ]);
    const excel = createExcel({
      sheets: [{ name: "LinQ", rows: wide.concat(wide, wide, wide, wide) }],
    });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("LinQ");
      sheet.getRange("A20000").numberFormat = [["d mmm yyyy"]];
      await context.sync();
    });
    const [sheet] = (await hostOn(excel).read({})).sheets;
    expect(sheet && kindAt(sheet.grid, 19_999, 0)).toBe(CellKind.date);
    expect(sheet && kindAt(sheet.grid, 15_999, 0)).toBe(CellKind.number);
    expect(sheet && kindAt(sheet.grid, 19_998, 1)).toBe(CellKind.error);
  });

  it("knows hidden sheets and sheets of ours, also when they are renamed", async () => {
    const excel = createExcel({
      sheets: [{ name: "Drift", visibility: "Hidden" }, { name: "Eget" }],
    });
    await hostOn(excel).apply(planOf(emptySheet("checks", "Kontroller")), {});
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kontroller").name = "Mina kontroller";
      await context.sync();
    });
    const { sheets, ownedRanges } = await hostOn(excel).read({});
    expect(sheets.map(({ name, visible, ownedKey }) => [name, visible, ownedKey])).toEqual([
      ["Drift", false, null],
      ["Eget", true, null],
      ["Mina kontroller", true, "checks"],
    ]);
    expect(ownedRanges).toEqual([
      {
        name: ownershipName("checks"),
        sheet: "Mina kontroller",
        top: 0,
        left: 0,
        bottom: 0,
        right: 0,
      },
    ]);
  });
});
