import { describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../../src/hosts/xlsx/host";
import { prepare } from "../../../src/report/refresh";
import { excelSummary } from "../../support/contract/excel-summary";
import { fileSummary } from "../../support/contract/file-summary";
import { excelWith, hostOn } from "../../support/excel-host/sample-excel";
import { fixture, OPTIONS } from "../../support/refreshed";

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
});
