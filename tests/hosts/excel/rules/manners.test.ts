import { describe, expect, it } from "@jest/globals";
import { createExcel } from "../../../support/excel/create-excel";
import { exportGrid } from "../../../support/excel-host/export-grid";
import { AUGUST, excelWith, hostOn, refreshIn } from "../../../support/excel-host/sample-excel";

describe("Rule 20: Excel is left as the user had it", () => {
  it("keeps the active sheet, the selection and the calculation mode", async () => {
    const excel = await excelWith(AUGUST);
    await excel.Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      context.workbook.worksheets.getItem("Anteckningar").getRange("B3:C4").select();
      await context.sync();
    });
    await refreshIn(excel);
    await refreshIn(excel);
    const { activeSheet, calculationMode, sheets } = excel.book();
    expect([activeSheet, calculationMode]).toEqual(["Anteckningar", "Manual"]);
    expect(sheets.find(({ name }) => name === activeSheet)?.selection).toBe("B3:C4");
    expect(excel.counters.actions["Application.calculationMode"]).toBe(1);
  });

  it.each(["suspendApiCalculationUntilNextSync", "suspendScreenUpdatingUntilNextSync"] as const)(
    "calls %s at most once per request",
    async (member) => {
      const excel = await excelWith(AUGUST);
      const { prototype } = excel.Excel.Application;
      const suspend = Object.getOwnPropertyDescriptor(prototype, member);
      const requests: number[] = [];
      Object.defineProperty(prototype, member, {
        value: function (this: Excel.Application) {
          requests.push(excel.counters.syncs);
          Reflect.apply(suspend?.value as () => void, this, []); // a method, as its name says
        },
      });
      await refreshIn(excel);
      expect(requests.length).toBeGreaterThan(0);
      expect(new Set(requests).size).toBe(requests.length);
    },
  );

  it("holds on to the ranges of one chunk at a time, and to none once it is done", async () => {
    const excel = createExcel({ sheets: [{ name: "LinQ", grid: exportGrid(60_000) }] });
    const held: number[] = [];
    await hostOn(excel).read({ onProgress: () => held.push(excel.state.references.size) });
    expect(held.length).toBeGreaterThan(6);
    expect(Math.max(...held)).toBeLessThan(held.length);
    expect(excel.state.references.size).toBe(0);
  });
});
