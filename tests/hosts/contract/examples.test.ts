import { describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../../src/hosts/xlsx/host";
import { createExcel } from "../../support/excel/create-excel";
import { hostOn } from "../../support/excel-host/sample-excel";
import { excelSummary } from "../../support/contract/excel-summary";
import { fileSummary } from "../../support/contract/file-summary";
import { smallParts, zipParts } from "../../support/small-workbook";
import { examplePlan } from "../xlsx/write/example-plan";

describe("one plan through both hosts", () => {
  it("gives the same workbook for the example with every kind of thing", async () => {
    const file = await openXlsx(zipParts(smallParts()));
    await file.apply(examplePlan, {});
    const { sheets } = await file.read({});
    const own = sheets.filter(({ ownedKey }) => ownedKey === null);
    const excel = createExcel({ sheets: own.map(({ name, grid }) => ({ name, grid })) });
    await hostOn(excel).apply(examplePlan, {});
    expect(excelSummary(excel, examplePlan)).toEqual(await fileSummary(file.save(), examplePlan));
  });
});
