import { describe, expect, it } from "@jest/globals";
import { excelWith, refreshIn } from "../../support/excel-host/sample-excel";
import { fixture, refreshed } from "../../support/refreshed";

describe.each(["samples/linkoping-2020.xlsx", "samples/linkoping-2020-mars.xlsx"])("%s", (file) => {
  it("gives in Excel what the command line gives, figure by figure", async () => {
    const command = await refreshed(fixture(file));
    const excel = await excelWith(file);
    const inExcel = await refreshIn(excel);
    const figures = command.outcome.figures();
    expect(inExcel.figures()).toEqual(figures);
    expect(inExcel.findings).toEqual(command.outcome.findings);
    expect(inExcel.recognised).toEqual(command.outcome.recognised);
    expect(figures.length).toBeGreaterThan(50);
    const { sheets } = excel.book();
    for (const { id, cell, value } of figures) {
      const [, sheet = "", address = ""] = /^'?(.+?)'?!(.+)$/.exec(cell) ?? [];
      const shown = sheets.find(({ name }) => name === sheet)?.cells[address]?.value;
      const isNumber = typeof value === "number" && typeof shown === "number";
      const isClose = isNumber && Math.abs(shown - value) <= 1e-9 * Math.max(1, Math.abs(value));
      // Undefined figures show a dash or nothing.
      expect([id, isClose || value === null || shown === value]).toEqual([id, true]);
    }
  });

  it("needs one request for each chunk read and each sheet written, and two more", async () => {
    const excel = await excelWith(file);
    const { sheets } = await refreshIn(excel);
    const written = sheets.filter(({ action }) => action === "created").length;
    // All cells of the sample fit one answer.
    expect(excel.counters.syncs).toBe(1 + written + 2);
  });
});
