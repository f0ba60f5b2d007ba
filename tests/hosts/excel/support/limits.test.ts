import { describe, expect, it } from "@jest/globals";
import { createExcel } from "../../../support/excel/create-excel";
import { refusal } from "../../../support/excel/refusal";

const MEBIBYTE = 1024 * 1024;

function texts(rows: number, columns: number): string[][] {
  const text = "x".repeat(100);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => text));
}

describe("limits of a request", () => {
  it("refuses more than 5 MB in one request and does none of it", async () => {
    // 6 000 × 10 texts of 100 characters: about 6 MB.
    const excel = createExcel();
    const { code } = await refusal(excel, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:J6000").values = texts(6000, 10);
      await context.sync();
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.counters.largestRequest).toBeGreaterThan(5 * MEBIBYTE);
    expect(excel.book().sheets[0]?.cells).toEqual({});
  });

  it("refuses to answer with more than 5 MB", async () => {
    const excel = createExcel({ sheets: [{ name: "Blad1", rows: texts(6000, 10) }] });
    const { code } = await refusal(excel, async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1:J6000").load("values");
      await context.sync();
    });
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it.each(["A:A", "1:2", "A1:F1000000"])("gives null for the values of %s", async (address) => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange(address);
      range.load("values,formulas");
      await context.sync();
      expect([range.values, range.formulas]).toEqual([null, null]);
    });
  });

  it("counts requests, bytes and writes by sheet and member", async () => {
    const excel = createExcel({ sheets: [{ name: "In", rows: [[1]] }, { name: "Ut" }] });
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const read = worksheets.getItem("In").getRange("A1").load("values");
      await context.sync();
      const written = worksheets.getItem("Ut").getRange("A1");
      written.values = read.values;
      written.format.font.bold = true;
      worksheets.getItem("Ut").activate();
      await context.sync();
    });
    expect(excel.counters).toMatchObject({
      syncs: 2,
      writes: { Ut: 2 },
      actions: { "Range.values": 1, "RangeFont.bold": 1 },
    });
    expect(excel.counters.requestBytes).toBeGreaterThan(excel.counters.largestRequest);
    expect(excel.counters.responseBytes).toBeGreaterThan(0);
  });

  it("knows which ranges the client library still holds", async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1").load("address");
      sheet.getRange("B1").untrack().load("address");
      await context.sync();
      expect(excel.state.references.size).toBe(1);
    });
    await new Promise(setImmediate);
    expect(excel.state.references.size).toBe(0);
    expect(excel.counters.cleanups).toBe(1);
  });
});
