import { expect, it } from "@jest/globals";
import type { Answer } from "../../../src/core/model/question";
import { openXlsx } from "../../../src/hosts/xlsx/host";
import { inspect } from "../../../src/report/inspect";
import { saveAnswers } from "../../../src/report/questions/save-answers";
import { createExcel } from "../../support/excel/create-excel";
import type { StrictExcel } from "../../support/excel/strict-excel";
import { hostOn } from "../../support/excel-host/sample-excel";
import { openBook } from "../../support/open-book";
import { OPTIONS } from "../../support/refreshed";

const SETTING = "table.drift/namndens-drift/period";
const ANSWERS: readonly Answer[] = [
  { kind: "formula", setting: SETTING, formula: { minuend: "budget", subtrahend: "actual" } },
  { kind: "unit", setting: SETTING, unit: "kr" },
];

async function excelWith(bytes: Uint8Array): Promise<StrictExcel> {
  const { sheets } = await (await openXlsx(bytes)).read({});
  return createExcel({ sheets: sheets.map(({ name, grid }) => ({ name, grid })) });
}

it("in Excel answers are remembered by the workbook, also before it can be reported on", async () => {
  const host = hostOn(await excelWith(openBook("Nämndens drift")));
  const kinds = async (): Promise<readonly string[]> =>
    (await inspect(host, OPTIONS)).questions.map(({ kind }) => kind);
  expect(await kinds()).toEqual(["month", "convention", "unit"]);

  const alone = await saveAnswers(host, ANSWERS, OPTIONS);
  expect(alone.sheets.map(({ name }) => name)).toEqual(["Inställningar"]);
  expect(await kinds()).toEqual(["month"]);

  const month = alone.questions.flatMap((each) => (each.kind === "month" ? each.months : []))[0];
  if (month === undefined) throw new Error("no month is offered");
  const all = await saveAnswers(host, [{ kind: "month", month }], OPTIONS);
  expect(all.recognised).toMatchObject([
    { unit: "kr", convention: { formula: { minuend: "budget", subtrahend: "actual" } } },
  ]);
  expect(all.sheets.filter(({ action }) => action === "created").length).toBeGreaterThan(1);
  expect(await kinds()).toEqual([]);
});
