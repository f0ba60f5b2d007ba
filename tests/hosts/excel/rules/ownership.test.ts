import { describe, expect, it } from "@jest/globals";
import { ExcelError } from "../../../../src/hosts/excel/errors";
import { ownedKey } from "../../../../src/plan/model";
import { createExcel } from "../../../support/excel/create-excel";
import { sheetOf, typeIn } from "../../../support/excel-host/looks";
import {
  AUGUST,
  excelWith,
  hostOn,
  refreshIn,
  sampleSheets,
  STATEMENTS,
} from "../../../support/excel-host/sample-excel";
import { emptySheet, planOf } from "../../../support/excel-host/plans";

describe("Rule 1: write only to sheets that carry our mark", () => {
  it("leaves a sheet of the same name without the mark alone and takes another name", async () => {
    const own = { name: "Sammanfattning", rows: [["Mina egna anteckningar"]] };
    const excel = createExcel({ sheets: [...(await sampleSheets(AUGUST, STATEMENTS)), own] });
    const before = sheetOf(excel, "Sammanfattning");
    const { sheets, findings } = await refreshIn(excel);
    expect(sheetOf(excel, "Sammanfattning")).toEqual(before);
    expect(excel.counters.writes.Sammanfattning).toBeUndefined();
    expect(sheets.map(({ name }) => name)).toContain("Sammanfattning (Tertial)");
    expect(findings.map(({ code }) => code)).toContain("name-taken");
  });

  it("stops and asks when a plan names such a sheet nevertheless", async () => {
    const excel = createExcel({ sheets: [{ name: "Kontroller", rows: [["Min lista"]] }] });
    const before = excel.book();
    const applied = hostOn(excel).apply(planOf(emptySheet("checks", "kontroller")), {});
    await expect(applied).rejects.toMatchObject({
      reason: "foreign-sheet",
      args: { sheet: "kontroller" },
    });
    await expect(applied).rejects.toBeInstanceOf(ExcelError);
    expect(excel.book()).toEqual(before);
  });

  it("marks every sheet of ours by a hidden name over all its cells", async () => {
    const excel = await excelWith(AUGUST, STATEMENTS);
    const { sheets } = await refreshIn(excel);
    const marks = excel.book().names.filter(({ name }) => ownedKey(name) !== null);
    expect(marks.every(({ visible }) => !visible)).toBe(true);
    const marked = marks.map(({ formula }) => /^='(.+)'!\$A\$1:/.exec(formula)?.[1]);
    const written = sheets.filter(({ action }) => action === "created").map(({ name }) => name);
    expect(marked.toSorted()).toEqual(written.toSorted());
  });
});

describe("Rule 2: sheets are rewritten in place", () => {
  it("never deletes or recreates a sheet, also when it was renamed and moved", async () => {
    const excel = await excelWith(AUGUST, STATEMENTS);
    await refreshIn(excel);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Driftsammandrag");
      sheet.name = "Drift till nämnden";
      sheet.position = 0;
      await context.sync();
    });
    const ids = excel.state.sheets.map(({ id }) => id);
    await refreshIn(excel);
    expect(excel.state.sheets.map(({ id }) => id)).toEqual(ids);
    expect(excel.counters.actions["Worksheet.delete"]).toBeUndefined();
    expect(excel.book().sheets[0]?.name).toBe("Drift till nämnden");
  });

  it("clears only cells that our mark covers", async () => {
    const excel = await excelWith(AUGUST, STATEMENTS);
    await refreshIn(excel);
    const notes = { AB3: "Ring Anna", AB4: 17 };
    await typeIn(excel, "Driftsammandrag", notes);
    await refreshIn(excel);
    const { cells } = sheetOf(excel, "Driftsammandrag");
    expect([cells.AB3?.value, cells.AB4?.value]).toEqual(["Ring Anna", 17]);
  });
});
