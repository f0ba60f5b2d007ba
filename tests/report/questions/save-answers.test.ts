import { describe, expect, it } from "@jest/globals";
import { isoMonth, month } from "../../../src/core/model/month";
import type { Answer } from "../../../src/core/model/question";
import { workbookOfRows } from "../../support/workbook-of-rows";
import { openXlsx } from "../../../src/hosts/xlsx/host";
import { inspect } from "../../../src/report/inspect";
import { saveAnswers } from "../../../src/report/questions/save-answers";
import type { Outcome } from "../../../src/report/result";
import { typeInto } from "../../support/edit-book";
import { openBook } from "../../support/open-book";
import { figure, OPTIONS, refreshed } from "../../support/refreshed";
import { rowsOfSheet } from "../../support/rows-of-sheet";

/** Pengar över = Tilldelning − Konsumerat: 100 − 90 = 10, 200 − 230 = −30, 50 − 45 = 5. */
const UNKNOWN = workbookOfRows([
  ["Nämnden, tkr"],
  ["Enhet", "Tilldelning", "Konsumerat", "Pengar över"],
  ["Norr", 100, 90, 10],
  ["Söder", 200, 230, -30],
  ["Väster", 50, 45, 5],
]);

const SETTING = "table.drift/namndens-drift/period";

async function answered(
  bytes: Uint8Array,
  answers: readonly Answer[],
): Promise<{ readonly outcome: Outcome; readonly bytes: Uint8Array }> {
  const host = await openXlsx(bytes);
  const outcome = await saveAnswers(host, answers, OPTIONS);
  return { outcome, bytes: host.save() };
}

/** What stands in the yellow column beside a key. */
async function typedAt(bytes: Uint8Array, key: string): Promise<unknown> {
  const rows = await rowsOfSheet(bytes, "Inställningar");
  return rows.find((row) => row[5] === key)?.[2];
}

const FORMULA: Answer = {
  kind: "formula",
  setting: SETTING,
  formula: { minuend: "actual", subtrahend: "budget" },
};
const UNIT: Answer = { kind: "unit", setting: SETTING, unit: "mnkr" };
const MONTH: Answer = { kind: "month", month: month(2020, 7) };

describe("answers", () => {
  it("stand in Inställningar as the user would type them, hold, and are not asked for again", async () => {
    const first = await answered(openBook(), [FORMULA, UNIT]);
    expect(await typedAt(first.bytes, SETTING)).toBe("utfall − budget, mnkr");
    expect(first.outcome.recognised).toMatchObject([
      { unit: "mnkr", convention: { formula: { minuend: "actual", subtrahend: "budget" } } },
    ]);
    expect(first.outcome.questions).toEqual([]);
    const second = await refreshed(first.bytes);
    expect(second.outcome.questions).toEqual([]);
    expect(Buffer.compare(second.bytes, first.bytes)).toBe(0);
  });

  it("leave what the row says already, unless that cannot be used", async () => {
    const { bytes } = await refreshed(openBook());
    const rows = await rowsOfSheet(bytes, "Inställningar");
    const cell = `C${String(rows.findIndex((row) => row[5] === SETTING) + 1)}`;
    const kept = await answered(typeInto(bytes, "Inställningar", { [cell]: "kostnader plus" }), [
      UNIT,
    ]);
    expect(await typedAt(kept.bytes, SETTING)).toBe("kostnader plus, mnkr");
    const wrong = await answered(typeInto(bytes, "Inställningar", { [cell]: "kanske" }), [UNIT]);
    expect(await typedAt(wrong.bytes, SETTING)).toBe("mnkr");
    expect(wrong.outcome.findings.filter(({ code }) => code === "setting-invalid")).toEqual([]);
  });

  it("give the month to a table that names none, which then is read", async () => {
    await expect(refreshed(openBook("Nämndens drift"))).rejects.toMatchObject({
      failure: "month-missing",
    });
    const { outcome, bytes } = await answered(openBook("Nämndens drift"), [MONTH, FORMULA, UNIT]);
    expect(outcome.month).toBe(month(2020, 7));
    expect(await typedAt(bytes, "report-month")).toBe("2020-07");
    // 1 200 − 1 350: what the report shows is budget − actual, however the source counts.
    expect(figure(outcome, "statement.period.deviation/Förskola")).toBe(-150);
    expect(outcome.questions).toEqual([]);
  });

  it("say what is in the columns of a book in which nothing was recognised", async () => {
    await expect(refreshed(UNKNOWN)).rejects.toMatchObject({ failure: "nothing-recognised" });
    const { questions } = await inspect(await openXlsx(UNKNOWN), OPTIONS);
    expect(questions.map((each) => (each.kind === "heading" ? each.word : each.kind))).toEqual([
      ...["Tilldelning", "Konsumerat", "Pengar över"],
      "month",
    ]);
    const { outcome, bytes } = await answered(UNKNOWN, [
      { kind: "heading", word: "Tilldelning", meaning: "budget" },
      { kind: "heading", word: "Konsumerat", meaning: "actual" },
      { kind: "heading", word: "Pengar över", meaning: "deviation" },
      MONTH,
    ]);
    const rows = await rowsOfSheet(bytes, "Inställningar");
    expect(
      rows.flatMap(([, label, value]) =>
        String(label).startsWith("Rubrik") ? [[label, value]] : [],
      ),
    ).toEqual([
      ["Rubrik: Tilldelning", "budget"],
      ["Rubrik: Konsumerat", "utfall"],
      ["Rubrik: Pengar över", "avvikelse"],
    ]);
    expect(figure(outcome, "statement.period.deviation/Söder")).toBe(-30);
    expect(outcome.questions).toEqual([]);
    const second = await refreshed(bytes);
    expect(Buffer.compare(second.bytes, bytes)).toBe(0);
  });

  it("that a column is not to be read are remembered as well", async () => {
    const book = workbookOfRows([
      ["Drift jan–aug 2020, tkr"],
      ["Verksamhet", "Budget", "Utfall", "Kvadratmeter"],
      ["A", 10, 8, 15],
      ["B", 20, 21, 33],
      ["C", 30, 27, 46],
    ]);
    expect((await refreshed(book)).outcome.questions).toMatchObject([{ word: "Kvadratmeter" }]);
    const none: Answer = { kind: "heading", word: "Kvadratmeter", meaning: "none" };
    const { outcome, bytes } = await answered(book, [none]);
    expect(outcome.questions).toEqual([]);
    const second = await refreshed(bytes);
    expect(second.outcome.questions).toEqual([]);
    expect(second.outcome.findings.filter(({ code }) => code === "setting-invalid")).toEqual([]);
  });

  it("are kept in Inställningar alone where they are not enough for a report", async () => {
    const { outcome, bytes } = await answered(openBook("Nämndens drift"), [UNIT]);
    expect(outcome.sheets.map(({ key, action }) => `${String(key)} ${action}`)).toEqual([
      "settings created",
    ]);
    expect(outcome.questions.map(({ kind }) => kind)).toEqual(["month", "convention"]);
    expect(await typedAt(bytes, SETTING)).toBe("mnkr");
    const next = await answered(bytes, [MONTH]);
    expect(next.outcome.month === null ? null : isoMonth(next.outcome.month)).toBe("2020-07");
    expect(next.outcome.recognised).toMatchObject([{ unit: "mnkr" }]);
  });
});
