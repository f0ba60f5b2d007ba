import { describe, expect, it } from "@jest/globals";
import { textsFor } from "../../../../src/core/texts/texts";
import { ExcelError } from "../../../../src/hosts/excel/errors";
import { createExcel } from "../../../support/excel/create-excel";
import type { StrictExcel } from "../../../support/excel/strict-excel";
import { sheetOf } from "../../../support/excel-host/looks";
import { emptySheet, plainCell, planOf } from "../../../support/excel-host/plans";
import { hostOn } from "../../../support/excel-host/sample-excel";

const NAME = "Kontroller";

/** Rows of three columns. */
function listOf(rows: number): ReturnType<typeof planOf> {
  const cells = Array.from({ length: rows }, (_, row) =>
    [0, 1, 2].map((column) => plainCell(row, column, `${"abc"[column] ?? ""} rad ${row}`)),
  ).flat();
  return planOf(emptySheet("checks", NAME, { cells }));
}

/** An Excel where a list of ten rows was written, and then changed by the user. */
async function changed(
  change: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
): Promise<StrictExcel> {
  const excel = createExcel();
  await hostOn(excel).apply(listOf(10), {});
  await excel.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(NAME), context.workbook);
    await context.sync();
  });
  return excel;
}

describe("Rule 15: what stands in the way is found before the first write", () => {
  const OBSTACLES: readonly [reason: string, change: Parameters<typeof changed>[0]][] = [
    ["sheet-protected", (sheet) => { sheet.protection.protect(); }], // prettier-ignore
    ["table-in-the-way", (sheet) => { sheet.tables.add("B9:D12", true); }], // prettier-ignore
    ["merge-in-the-way", (sheet) => { sheet.getRange("C10:E10").merge(); }], // prettier-ignore
    ["cells-in-the-way", (sheet) => { sheet.getRange("A11:B11").values = [["Min", "notis"]]; }], // prettier-ignore
    ["cells-in-the-way", (sheet) => { sheet.getRange("D20").values = [[1]]; sheet.getRange("B12").values = [["Notis"]]; }], // prettier-ignore
  ];

  it.each(OBSTACLES)("%s", async (reason, change) => {
    const excel = await changed(change);
    const before = excel.book();
    const applied = hostOn(excel).apply(listOf(12), {});
    await expect(applied).rejects.toMatchObject({ reason });
    const error: unknown = await applied.catch((caught: unknown) => caught);
    const sentence = error instanceof ExcelError ? error.sentence(textsFor("sv").errors) : "";
    expect(sentence).toContain(`”${NAME}”`);
    expect(excel.book()).toEqual(before);
  });

  it("spill-in-the-way", async () => {
    const excel = createExcel();
    // Our sheet, two columns wide; beside it a user's formula that fills three cells downwards.
    await hostOn(excel).apply(planOf(emptySheet("checks", NAME)), {});
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(NAME);
      sheet.getRange("F1:F3").values = [[1], [2], [3]];
      sheet.getRange("B1").formulas = [["=F1:F3"]];
      await context.sync();
    });
    const before = excel.book();
    const cells = [plainCell(0, 0, "Rubrik"), plainCell(2, 1, "Här")];
    const plan = planOf(emptySheet("checks", NAME, { cells }));
    const applied = hostOn(excel).apply(plan, {});
    await expect(applied).rejects.toMatchObject({ reason: "spill-in-the-way" });
    expect(excel.book()).toEqual(before);
  });

  it("a workbook whose structure is protected", async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const applied = hostOn(excel).apply(listOf(3), {});
    await expect(applied).rejects.toMatchObject({ reason: "structure-locked" });
    expect(excel.book().sheets).toHaveLength(1);
  });

  it("a protected structure is no obstacle once the sheets are there", async () => {
    const excel = await changed((_, workbook) => {
      workbook.protection.protect();
    });
    await hostOn(excel).apply(listOf(4), {});
    expect(Object.keys(sheetOf(excel, NAME).cells)).toHaveLength(12);
  });

  it("a workbook that is open for reading only", async () => {
    const excel = createExcel({ readOnly: true });
    const applied = hostOn(excel).apply(listOf(3), {});
    await expect(applied).rejects.toMatchObject({ reason: "read-only" });
  });

  it("tables and merged cells within our cells are ours to undo", async () => {
    const excel = await changed((sheet) => {
      sheet.tables.add("A1:C10", true);
      sheet.getRange("A12:B12").merge();
    });
    await hostOn(excel).apply(listOf(10), {});
    const sheet = sheetOf(excel, NAME);
    expect([sheet.tables, sheet.merges]).toEqual([[], ["A12:B12"]]);
  });
});

describe("Rule 18: filters on our sheets are lifted before writing", () => {
  it("writes every row to its place, also those that a filter hides", async () => {
    const excel = await changed((sheet) => {
      const values = ["a rad 3", "a rad 7"];
      sheet.autoFilter.apply(sheet.getRange("A1:C10"), 0, { filterOn: "Values", values });
    });
    const grown = listOf(12);
    await hostOn(excel).apply(grown, {});
    const values = Object.values(sheetOf(excel, NAME).cells).map(({ value }) => value);
    expect(values.toSorted()).toEqual(grown.sheets[0]?.cells.map(({ value }) => value).toSorted());
  });

  it("lifts the filter of a table of ours", async () => {
    const excel = createExcel();
    const table = (name: string): ReturnType<typeof planOf> => {
      const rows = ["Nyckel", "a", "b", "c"].map((text, row) =>
        plainCell(row, 0, `${text}${name}`),
      );
      const range = { sheet: "Historia", top: 0, left: 0, bottom: 3, right: 0 };
      const tables = [{ name: "TertialHistorik", range, columns: [`Nyckel${name}`] }];
      return planOf(emptySheet("history", "Historia", { cells: rows, tables }));
    };
    await hostOn(excel).apply(table("1"), {});
    await excel.Excel.run(async (context) => {
      const { autoFilter } = context.workbook.tables.getItem("TertialHistorik");
      autoFilter.apply("A1:A4", 0, { filterOn: "Values", values: ["b1"] });
      await context.sync();
    });
    await hostOn(excel).apply(table("2"), {});
    const values = Object.values(sheetOf(excel, "Historia").cells).map(({ value }) => value);
    expect(values).toEqual(["Nyckel2", "a2", "b2", "c2"]);
    expect(sheetOf(excel, "Historia").tables).toHaveLength(1);
  });
});
