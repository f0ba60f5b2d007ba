import { describe, expect, it } from "@jest/globals";
import { createExcel } from "../../../support/excel/create-excel";
import { refusal } from "../../../support/excel/refusal";

const ROWS = [["Månad", 2020, ""], ["jan", 1, 2], ["feb", 3, 4]]; // prettier-ignore

describe("tables", () => {
  it("have headings that are texts, none empty, all different", async () => {
    const excel = createExcel({ sheets: [{ name: "Blad1", rows: ROWS }] });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const table = sheet.tables.add("A1:C3", true);
      table.name = "Historik";
      table.style = "TableStyleLight1";
      table.showFilterButton = false;
      table.columns.load("items/name");
      const body = table.getDataBodyRange().load("address,values");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Månad", "2020", "Column3"]);
      expect([body.address, body.values]).toEqual(["Blad1!A2:C3", [["jan", 1, 2], ["feb", 3, 4]]]); // prettier-ignore
      sheet.getRange("C1").values = [["Månad"]];
      await context.sync();
    });
    expect(excel.book().sheets[0]?.tables).toEqual([
      {
        name: "Historik",
        range: "A1:C3",
        columns: ["Månad", "2020", "Månad2"],
        look: {
          highlightFirstColumn: false,
          highlightLastColumn: false,
          showBandedColumns: false,
          showBandedRows: true,
          showFilterButton: false,
          style: "TableStyleLight1",
          showHeaders: true,
          showTotals: false,
        },
      },
    ]);
  });

  it("are found by name in the workbook, by touching cells, and can grow", async () => {
    const excel = createExcel({ sheets: [{ name: "Blad1", rows: ROWS }] });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.tables.add(sheet.getRange("A1:C3"), true).name = "Historik";
      const table = context.workbook.tables.getItemOrNullObject("historik");
      table.resize("A1:C9");
      const range = table.getRange().load("address");
      const touched = sheet.getRange("B9:F20").getTables(false).load("items/name");
      const apart = sheet.getRange("D1:F20").getTables(false).load("items/name");
      await context.sync();
      expect(range.address).toBe("Blad1!A1:C9");
      expect([touched.items.length, apart.items.length]).toEqual([1, 0]);
    });
  });

  it.each(["B3:D9", "A1"])("cannot overlap: %s", async (address) => {
    const excel = createExcel({ sheets: [{ name: "Blad1", rows: ROWS }] });
    const { code } = await refusal(excel, async (context) => {
      const { tables } = context.workbook.worksheets.getItem("Blad1");
      tables.add("A1:C3", true);
      tables.add(address, true);
      await context.sync();
    });
    expect(code).toBe("MergedRangeConflict");
  });

  it("hide the rows that their filter leaves out", async () => {
    const excel = createExcel({ sheets: [{ name: "Blad1", rows: ROWS }] });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const table = sheet.tables.add("A1:C3", true);
      const criteria = { filterOn: "Values", values: ["feb"] } as const;
      table.autoFilter.apply("A1:C3", 0, { ...criteria, values: [...criteria.values] });
      table.load("autoFilter/isDataFiltered");
      const hidden = sheet.getRange("2:2").load("rowHidden");
      await context.sync();
      expect([table.autoFilter.isDataFiltered, hidden.rowHidden]).toEqual([true, true]);
      table.clearFilters();
      hidden.load("rowHidden");
      await context.sync();
      expect(hidden.rowHidden).toBe(false);
    });
  });
});
