import { describe, expect, it } from "@jest/globals";
import { createExcel } from "../../../support/excel/create-excel";
import { refusal } from "../../../support/excel/refusal";
import type { StrictExcel } from "../../../support/excel/strict-excel";

function filled(): StrictExcel {
  return createExcel({
    sheets: [
      {
        name: "Blad1",
        rows: [["a", 1], ["b", 2], ["c", 3], ["summa", "=SUM(B1:B3)"]], // prettier-ignore
        merges: ["D2:E2"],
        comments: [{ cell: "A3", author: "Eva", content: "Varför?" }],
      },
      { name: "Annat", rows: [["=Blad1!B4"]] },
    ],
    names: { summa: "=Blad1!$B$4" },
  });
}

async function act(
  excel: StrictExcel,
  batch: (sheet: Excel.Worksheet) => unknown,
): Promise<ReturnType<StrictExcel["book"]>> {
  await excel.Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
  });
  return excel.book();
}

describe("inserting and deleting", () => {
  it("moves contents, formulas, names, merges and comments down with whole rows", async () => {
    const { sheets, names } = await act(filled(), (sheet) => sheet.getRange("2:2").insert("Down"));
    expect(sheets[0]?.cells).toMatchObject({
      A1: { value: "a" },
      A3: { value: "b" },
      B5: { value: 6, formula: "=SUM(B1:B4)" },
    });
    expect(sheets[0]?.cells.A2).toBeUndefined();
    expect(sheets[0]?.merges).toEqual(["D3:E3"]);
    expect(sheets[0]?.comments[0]?.cell).toBe("A4");
    expect(sheets[1]?.cells.A1).toEqual({ value: 6, formula: "=Blad1!B5" });
    expect(names[0]?.formula).toBe("=Blad1!$B$5");
  });

  it("closes up and breaks references to what is gone", async () => {
    const { sheets } = await act(filled(), (sheet) => {
      sheet.getRange("2:2").delete("Up");
      sheet.getRange("3:3").delete("Up");
    });
    expect(sheets[0]?.cells).toEqual({
      A1: { value: "a" },
      B1: { value: 1 },
      A2: { value: "c" },
      B2: { value: 3 },
    });
    expect(sheets[0]?.merges).toEqual([]);
    expect(sheets[1]?.cells.A1?.formula).toBe("=Blad1!#REF!");
  });

  it("of a few columns' cells leaves the other columns alone", async () => {
    const { sheets } = await act(filled(), (sheet) => {
      sheet.getRange("A2:A3").delete("Up");
    });
    expect(sheets[0]?.cells).toMatchObject({ A2: { value: "summa" }, B2: { value: 2 } });
    expect(sheets[0]?.cells.A3).toBeUndefined();
  });

  it("moves columns with their widths and formats", async () => {
    const { sheets } = await act(filled(), (sheet) => {
      sheet.getRange("B:B").format.columnWidth = 90;
      sheet.getRange("B1").format.font.bold = true;
      sheet.getRange("B:B").insert("Right");
    });
    expect(sheets[0]?.columns).toEqual({ C: { size: 90, hidden: false } });
    expect(sheets[0]?.formats).toEqual({ C1: { bold: true } });
    expect(sheets[0]?.cells.C4?.formula).toBe("=SUM(C1:C3)");
  });

  it("moves ranges that the client library holds, and loses those that are deleted", async () => {
    const excel = filled();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const [kept, lost] = [sheet.getRange("A4"), sheet.getRange("A2")];
      kept.load("address");
      lost.load("address");
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      kept.load("address");
      await context.sync();
      expect(kept.address).toBe("Blad1!A3");
      lost.load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    });
  });

  it("refuses to tear a merged area apart", async () => {
    const { code } = await refusal(filled(), async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("D1").insert("Down");
      await context.sync();
    });
    expect(code).toBe("InsertDeleteConflict");
  });
});
