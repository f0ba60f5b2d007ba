import { describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../../src/hosts/xlsx/host";
import type { Outcome } from "../../../src/report/result";
import { CASE_BOOKS, caseBook, type CaseBook } from "../../support/case-books";
import { createExcel } from "../../support/excel/create-excel";
import { refreshIn } from "../../support/excel-host/sample-excel";
import { refreshed } from "../../support/refreshed";

describe("an export of single cases in Excel", () => {
  it.each(CASE_BOOKS)("gives the figures of the file host (%s.xlsx)", async (name) => {
    const inExcel = await refreshedInExcel(name);
    const { outcome } = await refreshed(caseBook(name));
    expect(inExcel.recognised).toEqual(outcome.recognised);
    expect(inExcel.figures()).toEqual(outcome.figures());
    expect(inExcel.figures().length).toBeGreaterThan(50);
  });

  // The calculator of the Excel for tests does not know FREQUENCY, which b.xlsx, a row per household and month, can do without.
  it("is added up by the formulas to what the core made of it", async () => {
    const { findings } = await refreshedInExcel("b");
    expect(findings.filter(({ code }) => code === "recalculated-differs")).toEqual([]);
  });
});

async function refreshedInExcel(name: CaseBook): Promise<Outcome> {
  const { sheets } = await (await openXlsx(caseBook(name))).read({});
  return refreshIn(createExcel({ sheets: sheets.map(({ name, grid }) => ({ name, grid })) }));
}
