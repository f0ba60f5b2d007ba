import { describe, expect, it } from "@jest/globals";
import { createExcel } from "../../../support/excel/create-excel";
import { refusal } from "../../../support/excel/refusal";

describe("conditional formats", () => {
  it("compare, calculate and draw bars; the newest comes first", async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const sign = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
      sign.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      sign.cellValue.format.font.color = "#c00000";
      const custom = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$A1>1";
      custom.custom.format.fill.color = "#ffffff";
      const bar = sheet.getRange("B1:B9").conditionalFormats.add("DataBar");
      bar.dataBar.upperBoundRule = { type: "Number", formula: "100" };
      bar.dataBar.positiveFormat.gradientFill = false;
      await context.sync();
    });
    expect(excel.book().sheets[0]?.conditionalFormats).toMatchObject([
      { range: "B1:B9", type: "DataBar", look: { upperBoundRule: { type: "Number", formula: "100" }, positiveFormat: { gradientFill: false } } }, // prettier-ignore
      { range: "A1:A9", type: "Custom", look: { rule: { formula: "=$A1>1" }, format: { fill: { color: "#FFFFFF" } } } }, // prettier-ignore
      { range: "A1:A9", type: "CellValue", look: { rule: { formula1: "=0", operator: "LessThan" }, format: { font: { color: "#C00000" } } } }, // prettier-ignore
    ]);
  });

  it("are cleared for the cells of a range only", async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
      sheet.getRange("A4:C5").conditionalFormats.clearAll();
      const count = sheet.getRange("A1:A3").conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
    const ranges = excel.book().sheets[0]?.conditionalFormats.map(({ range }) => range);
    expect(ranges).toEqual(["A1:A3", "A6:A9"]);
  });

  it.each(["=SUMMA(A1;A2)", "A1>0"])("refuse the formula %j", async (formula) => {
    const { code } = await refusal(createExcel(), async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      range.conditionalFormats.add("Custom").custom.rule.formula = formula;
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("refuse an operator that the enumeration lacks", async () => {
    const { code } = await refusal(createExcel(), async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      const rule = { formula1: "=0", operator: "Under" };
      Object.assign(range.conditionalFormats.add("CellValue").cellValue, { rule });
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("data validation", () => {
  it("belongs to the range it was last given for", async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:A3").dataValidation.rule = {
        list: { inCellDropDown: true, source: "Ja,Nej" },
      };
      sheet.getRange("A2").dataValidation.clear();
      const first = sheet.getRange("A1").load("dataValidation/type");
      const second = sheet.getRange("A2").load("dataValidation/type");
      await context.sync();
      expect([first.dataValidation.type, second.dataValidation.type]).toEqual(["List", "None"]);
    });
    expect(excel.book().sheets[0]?.validations.map(({ range }) => range)).toEqual(["A1", "A3"]);
  });
});

describe("comments", () => {
  it("of other people are there with their replies, and new ones can be added", async () => {
    const comment = {
      cell: "B2",
      author: "Eva",
      content: "Stämmer det?",
      replies: [{ author: "Ali", content: "Ja." }],
    };
    const excel = createExcel({ sheets: [{ name: "Blad1", comments: [comment] }] });
    await excel.Excel.run(async (context) => {
      const { comments } = context.workbook.worksheets.getItem("Blad1");
      comments.load("items/content,items/authorName,items/replies/items/content");
      const place = comments.getItemByCell("Blad1!B2").getLocation().load("address");
      await context.sync();
      const [first] = comments.items;
      expect([first?.authorName, first?.content]).toEqual(["Eva", "Stämmer det?"]);
      expect(first?.replies.items.map(({ content }) => content)).toEqual(["Ja."]);
      expect(place.address).toBe("Blad1!B2");
      comments.add("Blad1!C3", "Ny");
      await context.sync();
    });
    expect(excel.book().sheets[0]?.comments.map(({ cell }) => cell)).toEqual(["B2", "C3"]);
  });
});

describe("page layout", () => {
  it("breaks pages above rows, and the breaks move along", async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.horizontalPageBreaks.add("A9");
      sheet.horizontalPageBreaks.add("A5");
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(excel.book().sheets[0]?.page.breaks).toEqual([6, 10]);
  });

  it("holds orientation, paper, fit, area, title rows, margins and footers", async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Blad1");
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      await context.sync();
      expect(area.address).toBe("Blad1!A1:H40");
    });
    expect(excel.book().sheets[0]?.page).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      printArea: "A1:H40",
      titleRows: "1:3",
      topMargin: 72,
      headersFooters: { defaultForAllPages: { centerFooter: "&P" } },
    });
  });
});
