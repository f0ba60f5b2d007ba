import { describe, expect, it } from "@jest/globals";
import { commentCell, sheetOf, typeIn } from "../../../support/excel-host/looks";
import { AUGUST, excelWith, refreshIn, STATEMENTS } from "../../../support/excel-host/sample-excel";

describe("Rule 3: a second refresh on the same input leaves an identical workbook", () => {
  it.each([AUGUST, "samples/linkoping-2020-mars.xlsx"])("holds for %s", async (file) => {
    const excel = await excelWith(file);
    await refreshIn(excel);
    const once = excel.book();
    const { sheets } = await refreshIn(excel);
    expect(excel.book()).toEqual(once);
    const written = sheets.filter(({ action }) => action !== "skipped");
    expect(new Set(written.map(({ action }) => action))).toEqual(new Set(["unchanged"]));
    expect(excel.notModelled).toEqual([]);
  });

  it("holds with comments, and heals what the user broke in our cells", async () => {
    const excel = await excelWith(AUGUST, STATEMENTS);
    await refreshIn(excel);
    const drift = sheetOf(excel, "Driftsammandrag");
    await typeIn(excel, "Driftsammandrag", { [commentCell(drift, "Nämnden")]: "Färre möten" });
    await refreshIn(excel);
    const once = excel.book();
    const [formula] = Object.entries(drift.cells).filter(([, cell]) => cell.formula !== undefined);
    await typeIn(excel, "Driftsammandrag", { [formula?.[0] ?? ""]: 4711 });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Driftsammandrag");
      sheet.getRange("B1:E9").format.fill.color = "#FF0000";
      sheet.getRange("B3:D4").merge(false);
      sheet.showGridlines = true;
      await context.sync();
    });
    const { sheets } = await refreshIn(excel);
    expect(excel.book()).toEqual(once);
    const { action } = sheets.find(({ name }) => name === "Driftsammandrag") ?? {};
    expect(action).toBe("updated");
  });
});
