import { describe, expect, it } from "@jest/globals";
import { createExcel } from "../../../support/excel/create-excel";
import { refusal } from "../../../support/excel/refusal";
import type { StrictExcel } from "../../../support/excel/strict-excel";

async function write(excel: StrictExcel, address: string, values: unknown[][]): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange(address).values = values;
    await context.sync();
  });
}

describe("writing values", () => {
  it("keeps numbers, texts and truth values, leaves null alone and empties by an empty text", async () => {
    const excel = createExcel({ sheets: [{ name: "Blad1", rows: [["kvar", "bort", 1]] }] });
    await write(excel, "A1:D1", [[null, "", "ny", true]]);
    expect(excel.book().sheets[0]?.cells).toEqual({
      A1: { value: "kvar" },
      C1: { value: "ny" },
      D1: { value: true },
    });
  });

  // Serials: 2020-08-01 is 44044 (2020-01-01 is 43831, and 213 days later), 2019-01-01 is 43466.
  it.each([
    ["12", 12, "General"],
    ["-1,5", -1.5, "General"],
    ["1 234", 1234, "General"],
    ["12 %", 0.12, "0%"],
    ["2020-08-01", 44044, "yyyy-mm-dd"],
    ["2020-08", 44044, "mmm-yy"],
    ["aug 2020", 44044, "mmm-yy"],
    ["jan-19", 43466, "mmm-yy"],
    ["06:00", 0.25, "hh:mm"],
    ["TRUE", true, "General"],
    ["#N/A", "#N/A", "General"],
  ])("reads the text %j like typing", async (text, value, numberFormat) => {
    const excel = createExcel();
    await write(excel, "A1", [[text]]);
    const [sheet] = excel.book().sheets;
    expect(sheet?.cells).toEqual({ A1: { value } });
    expect(sheet?.formats.A1?.numberFormat ?? "General").toBe(numberFormat);
  });

  it.each([
    ["'2020-08", "2020-08"],
    ["'=1+1", "=1+1"],
    ["19-8-2025", "19-8-2025"],
    ["2020-13-01", "2020-13-01"],
    ["–", "–"],
    ["-", "-"],
    ["12 st", "12 st"],
  ])("takes %j for a text", async (text, value) => {
    const excel = createExcel();
    await write(excel, "A1", [[text]]);
    expect(excel.book().sheets[0]?.cells).toEqual({ A1: { value } });
  });

  it("takes everything for a text where the number format says so", async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["=1+1", "2020-08"]];
      await context.sync();
    });
    expect(excel.book().sheets[0]?.cells).toEqual({
      A1: { value: "=1+1" },
      B1: { value: "2020-08" },
    });
  });

  it.each(["+A2", "-A2"])("turns %j into a formula", async (text) => {
    const excel = createExcel({ sheets: [{ name: "Blad1", rows: [[null], [5]] }] });
    await write(excel, "A1", [[text]]);
    const sign = text.startsWith("-") ? -1 : 1;
    expect(excel.book().sheets[0]?.cells.A1).toEqual({ value: 5 * sign, formula: `=${text}` });
  });

  it.each(["=SUMMA(A2;A3)", "=SUM(A2", '="öppen', "=Saknas!A1", "=1+", "@namn"])(
    "refuses the formula %j",
    async (text) => {
      const { code } = await refusal(createExcel(), async (context) => {
        context.workbook.worksheets.getItem("Blad1").getRange("A1").formulas = [[text]];
        await context.sync();
      });
      expect(code).toBe("InvalidArgument");
    },
  );

  it("drops what is written under a merged area's first cell", async () => {
    const excel = createExcel({ sheets: [{ name: "Blad1", merges: ["A1:B1"] }] });
    await write(excel, "A1:C1", [["a", "b", "c"]]);
    expect(excel.book().sheets[0]?.cells).toEqual({ A1: { value: "a" }, C1: { value: "c" } });
  });

  it("goes wrong where a filter hides rows, as in Excel: the first row lands in every visible one", async () => {
    const excel = createExcel({
      sheets: [{ name: "Blad1", filter: { range: "A1:A4", hiddenRows: [3] } }],
    });
    await write(excel, "A2:A4", [["två"], ["tre"], ["fyra"]]);
    expect(excel.book().sheets[0]?.cells).toEqual({ A2: { value: "två" }, A4: { value: "två" } });
  });
});

describe("reading", () => {
  it("shows values, formulas, types, formats and texts", async () => {
    const excel = createExcel({
      sheets: [{ name: "Blad1", rows: [["Konto", 1234.5], ["Summa", "=B1*2"], [true, "=1/0"]] }], // prettier-ignore
    });
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B4");
      range.getCell(0, 1).numberFormat = [["#,##0.0"]];
      range.load("values,formulas,valueTypes,numberFormat,text,address,cellCount");
      await context.sync();
      expect(range.values).toEqual([["Konto", 1234.5], ["Summa", 2469], [true, "#DIV/0!"], ["", ""]]); // prettier-ignore
      expect(range.formulas.map(([, second]: unknown[]) => second)).toEqual([1234.5, "=B1*2", "=1/0", ""]); // prettier-ignore
      expect(range.valueTypes).toEqual([["String", "Double"], ["String", "Double"], ["Boolean", "Error"], ["Empty", "Empty"]]); // prettier-ignore
      expect(range.numberFormat[0]).toEqual(["General", "#,##0.0"]);
      expect(range.text.slice(0, 3)).toEqual([["Konto", "1,234.5"], ["Summa", "2469"], ["TRUE", "#DIV/0!"]]); // prettier-ignore
      expect([range.address, range.cellCount]).toEqual(["Blad1!A1:B4", 8]);
    });
  });

  it("sees its own batch's writes, unless calculation is suspended until the next sync", async () => {
    const excel = createExcel({ sheets: [{ name: "Blad1", rows: [[1, "=A1*10"]] }] });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const result = sheet.getRange("B1");
      result.load("values");
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[2]];
      result.load("values");
      await context.sync();
      expect(result.values).toEqual([[10]]);
      result.load("values");
      await context.sync();
      expect(result.values).toEqual([[20]]);
    });
  });

  it("calculates with names of ranges; formulas that use other names show #NAME?", () => {
    const excel = createExcel({
      sheets: [
        {
          name: "Mina siffror",
          rows: [
            [2, 3],
            ["=SUM(rad)", "=moms*2", "=SUM(borta)"],
          ],
        },
      ],
      names: { rad: "='Mina siffror'!$1:$1", moms: "=0.25", borta: "=#REF!$A$1" },
    });
    const { A2, B2, C2 } = excel.book().sheets[0]?.cells ?? {};
    expect([A2?.value, B2?.value, C2?.value]).toEqual([5, "#NAME?", "#NAME?"]);
  });

  it("knows what a formula spills over", async () => {
    const excel = createExcel({ sheets: [{ name: "Blad1", rows: [["=SEQUENCE(2,2)"]] }] });
    await excel.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      const spill = first.getSpillingToRangeOrNullObject();
      first.load("hasSpill");
      spill.load("address,values,hasSpill");
      const more = first.getResizedRange(5, 5).load("hasSpill");
      const apart = first.getOffsetRange(5, 5).load("hasSpill");
      await context.sync();
      expect([first.hasSpill, spill.address]).toEqual([true, "Blad1!A1:B2"]);
      expect([spill.hasSpill, more.hasSpill, apart.hasSpill]).toEqual([true, null, false]);
      expect(spill.values).toEqual([[1, 2], [3, 4]]); // prettier-ignore
    });
  });

  it("leaves formulas alone in manual mode until it is told to calculate", async () => {
    const excel = createExcel({ sheets: [{ name: "Blad1", rows: [[1, "=A1*10"]] }] });
    expect(excel.book().sheets[0]?.cells.B1?.value).toBe(10);
    await excel.Excel.run(async (context) => {
      context.application.calculationMode = "Manual";
      context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[2]];
      await context.sync();
      expect(excel.book().sheets[0]?.cells.B1?.value).toBe(10);
      context.application.calculate("Recalculate");
      await context.sync();
    });
    expect(excel.book().sheets[0]?.cells.B1?.value).toBe(20);
  });
});
