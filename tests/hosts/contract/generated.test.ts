import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { openXlsx } from "../../../src/hosts/xlsx/host";
import type { ReportPlan } from "../../../src/plan/model";
import { arbitraryPlan } from "../../support/contract/arbitrary-plan";
import { SOURCE, SOURCE_VALUE } from "../../support/contract/arbitrary-formula";
import { excelSummary } from "../../support/contract/excel-summary";
import { fileSummary } from "../../support/contract/file-summary";
import { createExcel } from "../../support/excel/create-excel";
import type { StrictExcel } from "../../support/excel/strict-excel";
import { hostOn } from "../../support/excel-host/sample-excel";
import { smallParts, withChange, zipParts } from "../../support/small-workbook";

/** A file with one sheet of the user's, which holds one number. */
function userBook(): Uint8Array {
  const parts = smallParts(SOURCE.sheet);
  const [sheet = ""] = Object.keys(parts).filter((name) => name.endsWith("sheet1.xml"));
  const rows = /<sheetData>.*<\/sheetData>/s.exec(parts[sheet] ?? "")?.[0] ?? "";
  const cell = `<sheetData><row r="1"><c r="A1"><v>${SOURCE_VALUE}</v></c></row></sheetData>`;
  return zipParts(withChange(parts, sheet, rows, cell));
}

async function inFile(...plans: readonly ReportPlan[]): Promise<Uint8Array> {
  const file = await openXlsx(userBook());
  for (const plan of plans) await file.apply(plan, {});
  return file.save();
}

async function inExcel(...plans: readonly ReportPlan[]): Promise<StrictExcel> {
  const excel = createExcel({ sheets: [{ name: SOURCE.sheet, rows: [[SOURCE_VALUE]] }] });
  for (const plan of plans) await hostOn(excel).apply(plan, {});
  return excel;
}

describe("any plan through both hosts", () => {
  it("gives the same workbook, and Excel computes what the plan expects", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (plan) => {
        const excel = await inExcel(plan);
        expect(excelSummary(excel, plan)).toEqual(await fileSummary(await inFile(plan), plan));
        const applied = await hostOn(excel).apply(plan, {});
        expect(applied.flatMap(({ mismatches }) => mismatches)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("gives in Excel what a first writing gives, whatever stood there before", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, arbitraryPlan, async (before, plan) => {
        const [changed, fresh] = [await inExcel(before, plan), await inExcel(plan)];
        expect(excelSummary(changed, plan)).toEqual(excelSummary(fresh, plan));
      }),
      { numRuns: 15 },
    );
  });
});
