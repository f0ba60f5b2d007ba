import { describe, expect, it } from "@jest/globals";
import { createExcel } from "../../../support/excel/create-excel";
import { refusal } from "../../../support/excel/refusal";
import type { StrictExcel } from "../../../support/excel/strict-excel";

/** Writes 1, 2 and 3 to A1:A3, with one request each. */
async function threeRequests(excel: StrictExcel): Promise<void> {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    for (const [row, value] of [1, 2, 3].entries()) {
      sheet.getRange(`A${row + 1}`).values = [[value]];
      await context.sync();
    }
  });
}

function cells(excel: StrictExcel): unknown[] {
  return Object.values(excel.book().sheets[0]?.cells ?? {}).map(({ value }) => value);
}

describe("planned failures", () => {
  it.each(["AccessDenied", "GeneralException", "InvalidOperationInCellEditMode"] as const)(
    "answer the k-th request with %s, nothing of it done",
    async (code) => {
      const excel = createExcel();
      excel.fail({ atSync: 2, with: code });
      await expect(threeRequests(excel)).rejects.toMatchObject({ code });
      expect(cells(excel)).toEqual([1]);
      await threeRequests(excel);
      expect(cells(excel)).toEqual([1, 2, 3]);
    },
  );

  it.each([
    [undefined, []],
    ["all", [1]],
  ] as const)("lose the answer, with %p of the batch done", async (after, done) => {
    const excel = createExcel();
    excel.fail({ atSync: 1, with: "lost-answer", ...(after && { after }) });
    await expect(threeRequests(excel)).rejects.toMatchObject({ code: "GeneralException" });
    expect(cells(excel)).toEqual(done);
  });

  it("strike in the middle of a batch", async () => {
    const excel = createExcel();
    // Actions 1–5 find the sheet and its ranges and write A1; with the sixth comes the next range.
    excel.fail({ atSync: 1, with: "GeneralException", after: 6 });
    const { code } = await refusal(excel, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1").untrack().values = [[1]];
      sheet.getRange("A2").untrack().values = [[2]];
      await context.sync();
    });
    expect([code, cells(excel)]).toEqual(["GeneralException", [1]]);
  });

  it("can be called off", async () => {
    const excel = createExcel();
    excel.fail({ atSync: 1, with: "AccessDenied" });
    excel.clearFaults();
    await threeRequests(excel);
    expect(cells(excel)).toEqual([1, 2, 3]);
  });
});

describe("cell editing", () => {
  it("refuses requests that do not wait", async () => {
    const excel = createExcel();
    excel.beginCellEdit();
    await expect(threeRequests(excel)).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
    });
  });

  it("holds back requests that wait, until it ends", async () => {
    const excel = createExcel();
    excel.beginCellEdit();
    const done = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[1]];
      await context.sync();
    });
    await new Promise(setImmediate);
    expect(cells(excel)).toEqual([]);
    excel.endCellEdit();
    await done;
    expect(cells(excel)).toEqual([1]);
  });
});

describe("protection", () => {
  it("of a workbook for reading only refuses every write and no read", async () => {
    const excel = createExcel({ readOnly: true });
    await expect(threeRequests(excel)).rejects.toMatchObject({ code: "AccessDenied" });
    await excel.Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
  });

  it("of the structure refuses new sheets, but not new contents", async () => {
    const excel = createExcel({ structureProtected: true });
    const { code } = await refusal(excel, async (context) => {
      context.workbook.worksheets.add("Ny");
      await context.sync();
    });
    expect(code).toBe("AccessDenied");
    await threeRequests(excel);
  });

  it("of a sheet refuses contents, except in unlocked cells, until it is lifted", async () => {
    const excel = createExcel();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, "hemligt");
      sheet.getRange("A1").values = [["olåst"]];
      sheet.getRange("B1").format.font.bold = true;
      sheet.load("protection/protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    const write = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1:B1").values = [[1, 2]];
      await context.sync();
    };
    expect((await refusal(excel, write)).code).toBe("AccessDenied");
    const wrongPassword = await refusal(excel, async (context) => {
      context.workbook.worksheets.getItem("Blad1").protection.unprotect("fel");
      await context.sync();
    });
    expect(wrongPassword.code).toBe("BadPassword");
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").protection.unprotect("hemligt");
      await write(context);
    });
    expect(cells(excel)).toEqual([1, 2]);
  });
});
