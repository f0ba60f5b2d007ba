import { describe, expect, it } from "@jest/globals";
import { createExcel } from "../../../support/excel/create-excel";
import type { StrictExcel } from "../../../support/excel/strict-excel";
import { typeIn } from "../../../support/excel-host/looks";
import { emptySheet, planOf } from "../../../support/excel-host/plans";
import {
  AUGUST,
  excelWith,
  hostOn,
  refreshIn,
  sampleSheets,
  STATEMENTS,
} from "../../../support/excel-host/sample-excel";

const OWN = "Mina siffror";
const PLAN = planOf(
  emptySheet("summary", "Sammanfattning"),
  emptySheet("checks", "Kontroller"),
  emptySheet("settings", "Inställningar"),
);
const OURS = PLAN.sheets.map(({ name }) => name);
/** Applying looks first; its second request adds the sheets. */
const ADDING = 2;

async function failed(after: number): Promise<StrictExcel> {
  const excel = createExcel({ sheets: [{ name: OWN, rows: [[1]] }] });
  excel.fail({ atSync: ADDING, with: "GeneralException", after });
  await expect(hostOn(excel).apply(PLAN, {})).rejects.toMatchObject({ reason: "excel-failed" });
  return excel;
}

/** The sheets that no mark points at. */
function unmarked(excel: StrictExcel): readonly string[] {
  const { sheets, names } = excel.book();
  return sheets
    .map(({ name }) => name)
    .filter((name) => !names.some(({ formula }) => formula.startsWith(`='${name}'!`)));
}

/** The same after a refresh that fails between adding the first sheet and marking it. */
async function failedRefresh(): Promise<StrictExcel> {
  // Of the fourth request the first actions put the marks; the user has two sheets.
  for (let after = 12; after < 100; after += 1) {
    const excel = await excelWith(AUGUST, STATEMENTS);
    excel.fail({ atSync: 4, with: "GeneralException", after });
    await expect(refreshIn(excel)).rejects.toMatchObject({ reason: "excel-failed" });
    if (unmarked(excel).length > STATEMENTS.length) return excel;
  }
  throw new Error("no action adds a sheet");
}

describe("Rule 17: a failure between adding a sheet and marking it", () => {
  it("leaves sheets that are known as ours and written by the next refresh", async () => {
    const undisturbed = createExcel({ sheets: [{ name: OWN, rows: [[1]] }] });
    await hostOn(undisturbed).apply(PLAN, {});
    await hostOn(undisturbed).apply(PLAN, {});
    let withoutMark = 0;
    let isAllAdded = false;
    for (let after = 0; !isAllAdded; after += 1) {
      const excel = await failed(after);
      withoutMark += unmarked(excel).length > 1 ? 1 : 0;
      const { sheets } = await hostOn(excel).read({});
      const foreign = sheets.filter(({ ownedKey }) => ownedKey === null);
      expect([after, foreign.map(({ name }) => name)]).toEqual([after, [OWN]]);
      isAllAdded = sheets.length === 1 + OURS.length && unmarked(excel).length === 1;
      await hostOn(excel).apply(PLAN, {});
      await hostOn(excel).apply(PLAN, {});
      expect(excel.book()).toEqual(undisturbed.book());
    }
    // One for each sheet at least: else the sweep has missed the gap and proves nothing.
    expect(withoutMark).toBeGreaterThanOrEqual(OURS.length);
  });

  it("keeps the name of the sheet for the report", async () => {
    const excel = await failedRefresh();
    const { sheets } = await refreshIn(excel);
    expect(sheets.filter(({ name }) => name.includes("(Tertial)"))).toEqual([]);
    expect(unmarked(excel)).toEqual(STATEMENTS);
  });

  it("does not claim a sheet that the user has filled since", async () => {
    const excel = await failedRefresh();
    const [name = ""] = unmarked(excel).filter((each) => !STATEMENTS.includes(each));
    await typeIn(excel, name, { B2: "Mina egna anteckningar" });
    const { sheets } = await refreshIn(excel);
    expect(sheets.map((sheet) => sheet.name)).toContain(`${name} (Tertial)`);
    const own = excel.book().sheets.find((sheet) => sheet.name === name);
    expect(Object.keys(own?.cells ?? {})).toEqual(["B2"]);
  });

  it("leaves an empty sheet of the user's alone that no mark speaks of", async () => {
    const empty = { name: "Sammanfattning", rows: [] };
    const excel = createExcel({ sheets: [...(await sampleSheets(AUGUST, STATEMENTS)), empty] });
    const { sheets: written } = await refreshIn(excel);
    expect(written.map(({ name }) => name)).toContain("Sammanfattning (Tertial)");
  });
});
