import { describe, expect, it } from "@jest/globals";
import { createExcel } from "../../../support/excel/create-excel";
import { refusal } from "../../../support/excel/refusal";

describe("worksheets", () => {
  it("are added at the end, listed in order, found by name in any case and by id", async () => {
    const excel = createExcel({ sheets: [{ name: "Budget" }, { name: "Dold", visibility: "Hidden" }] }); // prettier-ignore
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Sammanfattning");
      added.load("id,position");
      worksheets.load("items/name,items/visibility");
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Budget", "Visible"],
        ["Dold", "Hidden"],
        ["Sammanfattning", "Visible"],
      ]);
      expect([added.position, visible.value]).toEqual([2, 2]);
      const found = [worksheets.getItem(added.id), worksheets.getItem("SAMMANFATTNING")];
      for (const sheet of found) sheet.load("name");
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(["Sammanfattning", "Sammanfattning"]);
    });
  });

  it("keep formulas and names right when they are renamed, and break them when deleted", async () => {
    const excel = createExcel({
      sheets: [
        { name: "In", rows: [[5]] },
        { name: "Ut", rows: [["=In!A1", '="In!A1"']] },
      ],
      names: { källa: "=In!$A$1" },
    });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("In").name = "Data 2020";
      await context.sync();
    });
    expect(excel.book().sheets[1]?.cells).toEqual({
      A1: { value: 5, formula: "='Data 2020'!A1" },
      B1: { value: "In!A1", formula: '="In!A1"' },
    });
    expect(excel.book().names[0]?.formula).toBe("='Data 2020'!$A$1");
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data 2020").delete();
      await context.sync();
    });
    expect(excel.book().sheets[0]?.cells.A1).toEqual({ value: "#REF!", formula: "=#REF!A1" });
    expect(excel.book().names[0]?.formula).toBe("=#REF!$A$1");
  });

  it("keep position, tab colour, gridlines, panes, and which one is seen with what selected", async () => {
    const excel = createExcel({ sheets: [{ name: "A" }, { name: "B" }] });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("B");
      sheet.position = 0;
      sheet.tabColor = "#1f4e79";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.getRange("C4").select();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      expect(selected.address).toBe("B!C4");
    });
    const { sheets, activeSheet } = excel.book();
    expect([activeSheet, sheets.map(({ name }) => name)]).toEqual(["B", ["B", "A"]]);
    expect(sheets[0]).toMatchObject({
      tabColor: "#1F4E79",
      showGridlines: false,
      freeze: { rows: 3, columns: 2 },
      selection: "C4",
    });
  });

  it("cannot all be hidden or deleted", async () => {
    const { code } = await refusal(createExcel(), async (context) => {
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    expect(code).toBe("InvalidOperation");
  });

  it("know their used range, blank or not, with formats or only with values", async () => {
    const excel = createExcel({ sheets: [{ name: "A", rows: [[null, null], [null, 1]] }, { name: "Tom" }] }); // prettier-ignore
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("A");
      sheet.getRange("D5").format.font.bold = true;
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      const blank = worksheets.getItem("Tom").getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect([all.address, values.address]).toEqual(["A!B2:D5", "A!B2"]);
      expect(blank.isNullObject).toBe(true);
    });
  });
});

describe("loading a collection", () => {
  it("brings its items, or only its own properties when only those are named", async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      const { charts, tables } = context.workbook.worksheets.getItem("Blad1");
      charts.load("count");
      tables.load("items/name");
      await context.sync();
      expect([charts.count, tables.items]).toEqual([0, []]);
      expect(() => charts.items).toThrow("not available");
    });
  });
});

describe("names", () => {
  it("stand for cells of the workbook or of one sheet, seen or hidden", async () => {
    const excel = createExcel({ sheets: [{ name: "Mina siffror", rows: [[1, 2]] }] });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mina siffror");
      const mark = context.workbook.names.add("_Tertial.summary", sheet.getRange("A1:B1"));
      mark.visible = false;
      sheet.names.add("lokalt", "=1+1");
      const found = context.workbook.names.getItemOrNullObject("_TERTIAL.SUMMARY");
      const range = found.getRange();
      range.load("address");
      found.load("visible,scope,type,formula");
      const none = context.workbook.names.getItemOrNullObject("lokalt").load("name");
      await context.sync();
      expect(range.address).toBe("'Mina siffror'!A1:B1");
      expect(found.toJSON()).toMatchObject({
        visible: false,
        scope: "Workbook",
        type: "Range",
        formula: "='Mina siffror'!$A$1:$B$1",
      });
      expect(none.isNullObject).toBe(true);
      found.delete();
      await context.sync();
    });
    const { names, sheets } = excel.book();
    expect([names, sheets[0]?.names.map(({ name }) => name)]).toEqual([[], ["lokalt"]]);
  });

  it.each(["A1", "med mellanslag", "R1C1", "1a"])("cannot be called %j", async (name) => {
    const { code } = await refusal(createExcel(), async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("workbook properties and settings", () => {
  it("are kept", async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      context.workbook.properties.title = "Uppföljning";
      context.workbook.settings.add("tertial", { version: 1 });
      await context.sync();
      const setting = context.workbook.settings.getItem("tertial");
      setting.load("value");
      await context.sync();
      expect(setting.value).toEqual({ version: 1 });
    });
    expect(excel.book().properties).toMatchObject({ title: "Uppföljning" });
    expect(excel.book().settings).toEqual({ tertial: { version: 1 } });
  });
});
