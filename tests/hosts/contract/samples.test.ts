import { describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../../src/hosts/xlsx/host";
import { SHEET_KEYS } from "../../../src/plan/model";
import { prepare } from "../../../src/report/refresh";
import { excelSummary } from "../../support/contract/excel-summary";
import { fileSummary } from "../../support/contract/file-summary";
import { excelWith, hostOn } from "../../support/excel-host/sample-excel";
import { createExcel } from "../../support/excel/create-excel";
import { FULL_VERSION, fullBook } from "../../support/full-book";
import { fixture, OPTIONS, refreshed } from "../../support/refreshed";

describe("a refresh through both hosts", () => {
  it.each(["samples/linkoping-2020.xlsx", "samples/linkoping-2020-mars.xlsx"])(
    "plans and writes the same for %s",
    async (sample) => {
      const file = await openXlsx(fixture(sample));
      const { plan } = await prepare(file, OPTIONS);
      const excel = await excelWith(sample);
      const host = hostOn(excel);
      const { plan: same } = await prepare(host, OPTIONS);
      expect(same).toEqual(plan);
      await file.apply(plan, OPTIONS);
      await host.apply(plan, OPTIONS);
      const written = excelSummary(excel, plan);
      expect(written).toEqual(await fileSummary(file.save(), plan));
      expect(written.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(3);
    },
  );

  it("plans and writes the same for a workbook with a source for every sheet", async () => {
    const bytes = (await refreshed(await fullBook())).bytes;
    const file = await openXlsx(bytes);
    const { plan } = await prepare(file, OPTIONS);
    const { sheets } = await file.read({});
    const own = sheets.filter(({ ownedKey }) => ownedKey === null);
    const excel = createExcel({ sheets: own.map(({ name, grid }) => ({ name, grid })) });
    await hostOn(excel).apply(plan, OPTIONS);
    await file.apply(plan, OPTIONS);
    expect(plan.sheets.map(({ key }) => key)).toEqual(SHEET_KEYS);
    expect(excelSummary(excel, plan)).toEqual(await fileSummary(file.save(), plan));
    // Excel keeps the version, chooses it and refreshes to the same.
    const { plan: again, outcome } = await prepare(hostOn(excel), OPTIONS);
    expect(outcome.versions?.map(({ name }) => name)).toEqual([FULL_VERSION]);
    expect(again.sheets.find(({ key }) => key === "versions")).toEqual(
      plan.sheets.find(({ key }) => key === "versions"),
    );
  });
});
