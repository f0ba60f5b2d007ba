import { describe, expect, it } from "@jest/globals";
import { createExcel } from "../../../support/excel/create-excel";
import { refusal } from "../../../support/excel/refusal";

async function onSheet(
  act: (sheet: Excel.Worksheet) => void,
): Promise<ReturnType<typeof createExcel>> {
  const excel = createExcel();
  await excel.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
  });
  return excel;
}

describe("cell formats", () => {
  it("hold fonts, fills, alignment and number formats", async () => {
    const excel = await onSheet((sheet) => {
      const { format } = sheet.getRange("B2");
      format.set({
        wrapText: true,
        indentLevel: 1,
        horizontalAlignment: "Right",
        verticalAlignment: "Top",
        font: {
          name: "Arial",
          size: 9,
          bold: true,
          italic: true,
          underline: "Single",
          color: "red",
        },
      });
      format.fill.color = "#d9e1f2";
      sheet.getRange("B2").numberFormat = [["#,##0"]];
    });
    expect(excel.book().sheets[0]?.formats).toEqual({
      B2: {
        numberFormat: "#,##0",
        fontName: "Arial",
        fontSize: 9,
        fontColor: "#FF0000",
        bold: true,
        italic: true,
        underline: "Single",
        fill: "#D9E1F2",
        horizontalAlignment: "Right",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 1,
      },
    });
  });

  it("are null for a range whose cells differ", async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1").format.font.bold = true;
      const mixed = sheet.getRange("A1:B1").load("format/font/bold,format/font/size");
      await context.sync();
      expect(mixed.format.font.bold).toBeNull();
      expect(mixed.format.font.size).toBe(11);
    });
  });

  it("put borders on the side of the cells that they belong to", async () => {
    const excel = await onSheet((sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.getItem("EdgeTop").style = "Double";
      borders.getItem("InsideHorizontal").color = "#808080";
      borders.getItem("EdgeRight").weight = "Medium";
    });
    const formats = excel.book().sheets[0]?.formats;
    expect(formats?.A1?.borders).toMatchObject({
      top: { style: "Double" },
      bottom: { style: "Continuous", color: "#808080" },
    });
    expect(formats?.B2?.borders).toMatchObject({ right: { weight: "Medium" } });
    expect(formats?.A2).toBeUndefined();
  });

  it("of whole columns count for their cells, under those of the cells themselves", async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("B5").format.font.italic = true;
      sheet.getRange("B:B").format.font.bold = true;
      const cells = [sheet.getRange("B5"), sheet.getRange("B6"), sheet.getRange("C6")];
      for (const cell of cells) cell.load("format/font/bold,format/font/italic");
      await context.sync();
      expect(cells.map(({ format: { font } }) => [font.bold, font.italic])).toEqual([
        [true, true],
        [true, false],
        [false, false],
      ]);
    });
  });

  it("include sizes in points and what is hidden", async () => {
    const excel = await onSheet((sheet) => {
      sheet.getRange("A:B").format.columnWidth = 80;
      sheet.getRange("2:2").format.rowHeight = 30;
      sheet.getRange("C:C").columnHidden = true;
    });
    const [sheet] = excel.book().sheets;
    expect(sheet?.columns).toEqual({
      A: { size: 80, hidden: false },
      B: { size: 80, hidden: false },
      C: { hidden: true },
    });
    expect(sheet?.rows).toEqual({ 2: { size: 30, hidden: false } });
  });

  it("tell hidden rows, also those that a filter hides", async () => {
    const excel = createExcel({
      sheets: [{ name: "Blad1", filter: { range: "A1:A9", hiddenRows: [3] } }],
    });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const ranges = ["A1:A9", "A3", "A4"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("rowHidden");
      await context.sync();
      expect(ranges.map(({ rowHidden }) => rowHidden)).toEqual([null, true, false]);
    });
  });

  it.each([
    ["a font of 0 points", (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.font.size = 0)],
    ["a row of 500 points", (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.rowHeight = 500)], // prettier-ignore
  ])("refuse %s", async (_, act) => {
    const { code } = await refusal(createExcel(), async (context) => {
      act(context.workbook.worksheets.getItem("Blad1"));
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("clearing", () => {
  it.each([
    ["Contents", { cells: {}, formats: 1, merges: 1, links: 1, comments: 1 }],
    ["Formats", { cells: { A1: { value: "x" } }, formats: 0, merges: 0, links: 1, comments: 1 }],
    ["All", { cells: {}, formats: 0, merges: 0, links: 0, comments: 0 }],
  ] as const)("%s leaves the rest", async (applyTo, left) => {
    const excel = createExcel({
      sheets: [
        {
          name: "Blad1",
          merges: ["A1:B1"],
          comments: [{ cell: "A1", author: "Eva", content: "Hej" }],
        },
      ],
    });
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      range.hyperlink = { documentReference: "Blad1!C1", textToDisplay: "x" };
      range.format.font.bold = true;
      range.clear(applyTo);
      await context.sync();
    });
    const [sheet] = excel.book().sheets;
    expect({
      cells: sheet?.cells,
      formats: Object.keys(sheet?.formats ?? {}).length,
      merges: sheet?.merges.length,
      links: Object.keys(sheet?.hyperlinks ?? {}).length,
      comments: sheet?.comments.length,
    }).toEqual(left);
  });

  it("merging keeps the first cell only and is found again", async () => {
    const excel = createExcel({ sheets: [{ name: "Blad1", rows: [["a", "b"]] }] });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:B1").merge();
      const merged = sheet.getRange("A1:D9").getMergedAreasOrNullObject();
      merged.load("address,areaCount");
      const none = sheet.getRange("C1:D9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect([merged.address, merged.areaCount, none.isNullObject]).toEqual(["Blad1!A1:B1", 1, true]); // prettier-ignore
      sheet.getRange("A1").unmerge();
      await context.sync();
    });
    expect(excel.book().sheets[0]).toMatchObject({ merges: [], cells: { A1: { value: "a" } } });
  });
});
