import { describe, expect, it } from "@jest/globals";
import { TEMPLATE_KEYS, type TemplateKey } from "../../../src/core/texts/templates";
import { textsFor, type Language } from "../../../src/core/texts/texts";
import { openXlsx } from "../../../src/hosts/xlsx/host";
import { newXlsx } from "../../../src/hosts/xlsx/new-xlsx";
import { cellText } from "../../../src/plan/ref";
import { ReportError } from "../../../src/report/errors";
import { addTemplates, planTemplates } from "../../../src/report/templates/add-templates";
import { createExcel } from "../../support/excel/create-excel";
import type { StrictExcel } from "../../support/excel/strict-excel";
import { typeIn } from "../../support/excel-host/looks";
import { AUGUST, excelWith, hostOn, refreshIn } from "../../support/excel-host/sample-excel";
import { excelSummary } from "../../support/contract/excel-summary";
import { fileSummary } from "../../support/contract/file-summary";
import { figure, fixture, OPTIONS, refreshed } from "../../support/refreshed";
import { packageFaults } from "../../support/xlsx/package-faults";
import { partsOf } from "../../support/xlsx/parts";
import { workbookFaults } from "../../support/xlsx/workbook-faults";
import { publishedInTemplates } from "./filled-templates";

const ALL = { ...OPTIONS, templates: TEMPLATE_KEYS };
const MISSING = { ...OPTIONS, templates: null };
const { sheets: WORDS } = textsFor("sv").templates;

/** A template's first cell to fill in is B5. */
const place = (at: string): string => {
  const [row = 0, column = 0] = at.split(",").map(Number);
  return cellText({ row: 4 + row, column: 1 + column });
};

async function filledExcel(language: Language): Promise<StrictExcel> {
  const excel = createExcel();
  await addTemplates(hostOn(excel), { ...ALL, language });
  const words = textsFor(language).templates.sheets;
  for (const [key, typed] of Object.entries(publishedInTemplates())) {
    const sheet = words[key as TemplateKey].name;
    const cells = [...typed].map(([at, value]) => [place(at), value] as const);
    await typeIn(excel, sheet, Object.fromEntries(cells));
  }
  return excel;
}

describe("template sheets", () => {
  it("give the published figures once the published numbers are typed into them", async () => {
    const outcome = await refreshIn(await filledExcel("sv"));
    const values = Object.fromEntries(
      [
        "series.households/2020-03",
        "series.temporary-housing-cost/2020-02",
        "statement.period.outcome/Ekonomiskt bistånd",
        "statement.period.deviation/Ekonomiskt bistånd",
        "statement.period.deviation/Summa nettokostnader",
        "statement.period.deviation/varav intäkter",
        "statement.forecast.deviation/Summa nettokostnader",
        "statement.forecast.previous/Nämnden",
        "volumes.forecast/Antal hushåll med försörjningsstöd i snitt per månad/2020",
        "volumes.actual/Antal hushåll med försörjningsstöd i snitt per månad/2020-08",
        "investments.deviation/Ny- och återanskaffning av inventarier/2020",
      ].map((id) => [id, figure(outcome, id)]),
    );
    expect(values).toEqual({
      "series.households/2020-03": 3239,
      "series.temporary-housing-cost/2020-02": 765_855,
      "statement.period.outcome/Ekonomiskt bistånd": 184_122,
      "statement.period.deviation/Ekonomiskt bistånd": -21_405,
      "statement.period.deviation/Summa nettokostnader": -13_345,
      "statement.period.deviation/varav intäkter": 731,
      "statement.forecast.deviation/Summa nettokostnader": -38_606,
      "statement.forecast.previous/Nämnden": 1363,
      "volumes.forecast/Antal hushåll med försörjningsstöd i snitt per månad/2020": 3825,
      "volumes.actual/Antal hushåll med försörjningsstöd i snitt per månad/2020-08": 3432,
      "investments.deviation/Ny- och återanskaffning av inventarier/2020": 200,
    });
    expect(outcome.month).toBe(2020 * 12 + 7);
  });

  it.each<Language>(["sv", "en"])("are recognised whole, in %s", async (language) => {
    const { recognised, findings } = await refreshIn(await filledExcel(language));
    expect(recognised.map(({ kind, unit }) => [kind, unit])).toEqual([
      ["monthly-series", "count"],
      ["monthly-series", "kr"],
      ["monthly-series", "kr"],
      ["monthly-series", "count"],
      ["statement", "tkr"],
      ["statement", "tkr"],
      ["vintages", "tkr"],
      ["action-plan", "mnkr"],
      ["indicators", null],
      ["goals", null],
      ["volumes", null],
      ["staffing", null],
      ["investments", "tkr"],
    ]);
    // Five areas, their sum, costs and income, each by the template's own formula.
    const conventions = recognised.flatMap(({ convention }) => convention ?? []);
    expect(conventions.slice(0, 2)).toEqual([
      { formula: { minuend: "budget", subtrahend: "actual" }, rowsProved: 8, rowsBroken: [] },
      { formula: { minuend: "budget", subtrahend: "forecast" }, rowsProved: 8, rowsBroken: [] },
    ]);
    const reading = findings.filter(({ code }) =>
      /unproved|unknown|assumed|unread|name/.test(code),
    );
    expect(reading).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each<Language>(["sv", "en"])("are the same through both hosts, in %s", async (language) => {
    const plan = planTemplates(TEMPLATE_KEYS, new Set(), { language, today: OPTIONS.today });
    const excel = createExcel();
    const applied = await hostOn(excel).apply(plan, {});
    expect(applied.flatMap(({ mismatches }) => mismatches)).toEqual([]);
    const file = await newXlsx(plan);
    expect(excelSummary(excel, plan)).toEqual(await fileSummary(file, plan));
    expect([...packageFaults(partsOf(file)), ...workbookFaults(partsOf(file))]).toEqual([]);
  });

  it.each<Language>(["sv", "en"])("in %s have names of their own", (language) => {
    const { templates } = textsFor(language);
    const names = Object.values(templates.sheets).map(({ name }) => name);
    const reports = (["sv", "en"] as const).flatMap((each) =>
      Object.values(textsFor(each).sheets.words.sheetNames),
    );
    expect(names.filter((name) => reports.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(TEMPLATE_KEYS.length);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31);
  });

  it("change nothing of a report while they are empty", async () => {
    const bytes = fixture(AUGUST);
    const host = await openXlsx(bytes);
    await addTemplates(host, ALL);
    const { outcome: before } = await refreshed(bytes);
    const { outcome: after } = await refreshed(host.save());
    expect(after.findings).toEqual(before.findings);
    expect(after.recognised).toEqual(before.recognised);
    expect(after.figures()).toEqual(before.figures());
  });

  it("alone and empty are nothing to report on", async () => {
    const excel = createExcel();
    await addTemplates(hostOn(excel), ALL);
    const before = excel.book();
    await expect(refreshIn(excel)).rejects.toThrow(ReportError);
    expect(excel.book()).toEqual(before);
  });

  it("are made only for what is missing, and only once", async () => {
    const excel = await excelWith(AUGUST, ["Drift period", "Åtgärdsplan"]);
    const { sheets } = await addTemplates(hostOn(excel), MISSING);
    const names = sheets.map(({ name }) => name);
    const present: readonly string[] = [WORDS.statement.name, WORDS.actions.name];
    const all = TEMPLATE_KEYS.map((key) => WORDS[key].name);
    expect(names).toEqual(all.filter((name) => !present.includes(name)));
    expect((await addTemplates(hostOn(excel), MISSING)).sheets).toEqual([]);
  });

  it("take another name where theirs is taken", async () => {
    const excel = createExcel({ sheets: [{ name: "underlag DRIFT", rows: [["mitt"]] }] });
    const options = { ...OPTIONS, templates: ["statement"] as const };
    const { sheets } = await addTemplates(hostOn(excel), options);
    expect(sheets).toEqual([
      { key: null, name: "Underlag drift (2)", action: "created", reason: null },
    ]);
    expect(excel.book().sheets[0]?.cells).toEqual({
      A1: expect.objectContaining({ value: "mitt" }),
    });
  });

  it("are all there or none, wherever Excel stops", async () => {
    const untouched = createExcel({ sheets: [{ name: "Mitt", rows: [[1]] }] }).book();
    const options = { ...OPTIONS, templates: ["statement", "goals"] as const };
    for (const atSync of [4, 5]) {
      for (const after of [0, 3, 40]) {
        const excel = createExcel({ sheets: [{ name: "Mitt", rows: [[1]] }] });
        excel.fail({ atSync, with: "GeneralException", after });
        await expect(addTemplates(hostOn(excel), options)).rejects.toMatchObject({
          reason: "excel-failed",
        });
        expect([atSync, after, excel.book()]).toEqual([atSync, after, untouched]);
      }
    }
  });
});
