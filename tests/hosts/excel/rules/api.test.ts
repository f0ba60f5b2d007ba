import { describe, expect, it } from "@jest/globals";
import { createExcelHost } from "../../../../src/hosts/excel/host";
import { textsFor } from "../../../../src/core/texts/texts";
import { refresh } from "../../../../src/report/refresh";
import { createExcel } from "../../../support/excel/create-excel";
import { OPTIONS } from "../../../support/refreshed";
import {
  AUGUST,
  excelWith,
  hostOn,
  refreshIn,
  STATEMENTS,
} from "../../../support/excel-host/sample-excel";

/** The options that Excel.run is called with during a refresh in an Excel of this version. */
async function runOptions(apiSet: string): Promise<readonly Excel.RunOptions[]> {
  const excel = await excelWith(AUGUST, STATEMENTS, { apiSet });
  const seen: Excel.RunOptions[] = [];
  const host = createExcelHost({
    run: (options, batch) => {
      seen.push(options);
      return excel.Excel.run(options, batch);
    },
    isSetSupported: (name, version) =>
      excel.Office.context.requirements.isSetSupported(name, version),
  });
  await refresh(host, OPTIONS);
  return seen;
}

describe("Rule 14: only members at or below ExcelApi 1.13, newer ones where they are supported", () => {
  it("refreshes a whole book in an Excel of 1.13, which refuses everything newer", async () => {
    const excel = await excelWith(AUGUST, null, { apiSet: "1.13" });
    await refreshIn(excel);
    await refreshIn(excel);
    expect(excel.notModelled).toEqual([]);
  });

  it("joins a refresh to one step of undoing only where Excel can", async () => {
    expect(await runOptions("1.13")).toEqual([
      { delayForCellEdit: true },
      { delayForCellEdit: true },
    ]);
    const joined = { delayForCellEdit: true, mergeUndoGroup: true };
    expect(await runOptions("1.20")).toEqual([joined, joined]);
  });

  it("says so in an Excel that is too old, and asks it for nothing", async () => {
    const excel = createExcel({ apiSet: "1.12" });
    const read = hostOn(excel).read({});
    await expect(read).rejects.toMatchObject({ reason: "excel-too-old" });
    expect(textsFor("sv").errors["excel-too-old"]({})).toContain("för gammal");
    expect(excel.counters.syncs).toBe(0);
  });
});
