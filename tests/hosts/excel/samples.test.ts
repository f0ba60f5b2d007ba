import { describe, expect, it } from "@jest/globals";
import { textsFor } from "../../../src/core/texts/texts";
import { resultJson, type Outcome, type ResultJson } from "../../../src/report/result";
import { excelWith, refreshIn } from "../../support/excel-host/sample-excel";
import { fixture, refreshed } from "../../support/refreshed";

/** What `--json` prints, but for the time it took. */
function asJson(outcome: Outcome): ResultJson {
  const timings = { read: 0, ingest: 0, calc: 0, plan: 0, write: 0 };
  return { ...resultJson(outcome, textsFor("sv")), timings };
}

describe.each(["samples/linkoping-2020.xlsx", "samples/linkoping-2020-mars.xlsx"])("%s", (file) => {
  it("gives in Excel what the command line gives, figure by figure", async () => {
    const command = await refreshed(fixture(file));
    const excel = await excelWith(file);
    const inExcel = await refreshIn(excel);
    expect(asJson(inExcel)).toEqual(asJson(command.outcome));
    const { figures } = asJson(command.outcome);
    expect(figures.length).toBeGreaterThan(50);
    const { sheets } = excel.book();
    for (const { id, cell, value } of figures) {
      const [, sheet = "", address = ""] = /^'?(.+?)'?!(.+)$/.exec(cell) ?? [];
      const shown = sheets.find(({ name }) => name === sheet)?.cells[address]?.value;
      const isNumber = typeof value === "number" && typeof shown === "number";
      const isClose = isNumber && Math.abs(shown - value) <= 1e-9 * Math.max(1, Math.abs(value));
      // Undefined figures show a dash or nothing.
      const isSame = value === null ? typeof shown !== "number" : isClose || shown === value;
      expect([id, isSame]).toEqual([id, true]);
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
