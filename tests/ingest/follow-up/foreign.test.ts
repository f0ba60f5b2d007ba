import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../../src/core/model/datum";
import type { FollowUp } from "../../../src/core/model/follow-up";
import { month } from "../../../src/core/model/month";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../grid-of";

function followUpOf(rows: readonly (readonly TestCell[])[], name = "Blad1"): FollowUp {
  return readFacts(workbookOf(sheetOf(rows, name)), { reportMonth: month(2023, 9) }).followUp;
}

describe("tables of other municipalities", () => {
  it("an action plan with owner first, expected and realised effect, start, ramp and status", () => {
    const { actionPlans } = followUpOf([
      ["Handlingsplan för ekonomi i balans, tkr"],
      [],
      [
        "Ansvarig",
        "Aktivitet",
        "Start",
        "Infasning",
        "Typ",
        "Förväntad effekt 2023",
        "Utfall effekt",
        "Helårseffekt",
        "Status",
      ],
      [
        "Anna",
        "Färre inhyrda konsulter",
        "2023-04",
        "50/100 %",
        "Varaktig",
        -900,
        -450,
        -1200,
        "Pågår",
      ],
      ["Bo", "Vakanser", "september", null, "Engångs", -400, null, "-", "Ej påbörjad"],
      [null, "Totalt", null, null, null, -1300, -450, -1200, null],
      ["Källa: ekonomisystemet."],
    ]);
    expect(actionPlans).toHaveLength(1);
    const [plan] = actionPlans;
    expect(plan?.unit).toBe("tkr");
    expect(plan?.effects.map(({ kind, year }) => [kind, year])).toEqual([
      ["expected", 2023],
      ["realised", 2023],
      ["annualised", null],
    ]);
    expect(plan?.measures[0]).toMatchObject({
      owner: "Anna",
      start: month(2023, 4),
      ramp: [0.5, 1],
      recurrence: "recurring",
      status: "Pågår",
    });
    expect(plan?.measures[1]).toMatchObject({ start: month(2023, 9), recurrence: "one-off" });
    expect(plan?.total?.effects.map(numberOf)).toEqual([-1300, -450, -1200]);
  });

  it("key figures by gender under years, with limits written in words", () => {
    const { indicators } = followUpOf([
      ["Nyckeltal", "2022", null, "2023", null, "Mål 2023"],
      [null, "Kvinnor", "Män", "Kvinnor", "Män", null],
      ["Sjukfrånvaro", 7.1, 4.2, 6.8, 4.4, "högst 6"],
      ["Nöjd medarbetarindex", 71, 69, 74, 70, "minst 72"],
      [
        "Andel återaktualiserade",
        { percent: 0.14 },
        { percent: 0.16 },
        { percent: 0.13 },
        { percent: 0.15 },
        "≤ 12 %",
      ],
    ]);
    const [table] = indicators;
    expect(table?.kind).toBe("indicators");
    expect(table?.columns.map(({ year, split }) => [year, split])).toEqual([
      [2022, "Kvinnor"],
      [2022, "Män"],
      [2023, "Kvinnor"],
      [2023, "Män"],
      [2023, null],
    ]);
    expect(table?.rows.map(({ targets }) => targets[4])).toMatchObject([
      { limit: "at-most", datum: { value: 6 } },
      { limit: "at-least", datum: { value: 72 } },
      { limit: "at-most", datum: { value: 0.12 } },
    ]);
  });

  it("volumes named by their title, with areas as lines of their own", () => {
    const { indicators } = followUpOf([
      ["Volymer", null, null, null],
      ["Verksamhet", "Utfall 2022", "Budget 2023", "Prognos 2023"],
      ["Äldreomsorg"],
      ["Antal platser i särskilt boende", 412, 420, 417],
      ["Individ och familj"],
      ["Antal vårddygn", 8200, 7900, 8600],
    ]);
    const [table] = indicators;
    expect(table?.kind).toBe("volumes");
    expect(table?.rows.map(({ groups, label }) => [groups[0], label])).toEqual([
      ["Äldreomsorg", "Antal platser i särskilt boende"],
      ["Individ och familj", "Antal vårddygn"],
    ]);
  });

  it("investments by project, deviation printed the other way round than in the statement", () => {
    const { investments } = followUpOf([
      ["Investeringsredovisning 2023, tkr"],
      ["Projekt", "Budget 2023", "Utfall t.o.m. aug", "Prognos 2023", "Avvikelse"],
      ["Ny förskola", -8000, -6100, -13500, -5500],
      ["Inventarier", -600, -210, -500, 100],
      ["Summa", -8600, -6310, -14000, -5400],
    ]);
    const [table] = investments;
    expect(table?.convention).toMatchObject({
      formula: { minuend: "forecast", subtrahend: "budget" },
      rowsProved: 3,
    });
    expect(table?.rows.map(({ kind }) => kind)).toEqual(["area", "area", "total"]);
  });

  it("goals judged by colour", () => {
    const { goals } = followUpOf([
      ["Mål", "Måluppfyllelse", "Kommentar"],
      ["Trygg förskola för alla barn", "Grön", "Enkäten visar 92 %"],
      ["Hållbar arbetsmiljö", "Gul", null],
      ["Ekonomi i balans", "Röd", "Underskott"],
    ]);
    expect(goals[0]?.goals.map(({ assessment }) => assessment.verdict)).toEqual([
      "reached",
      "partly",
      "missed",
    ]);
  });

  it.each(["Mått", null])("key figures by year with a target, under %j", (corner) => {
    const { indicators } = followUpOf([
      ["Nyckeltal ekonomiskt bistånd"],
      [corner, 2021, 2022, 2023, "Mål 2024"],
      ["Antal hushåll per månad", 3420, 3260, 3190, 3000],
      ["Biståndsmottagare, barn", 1920, 1860, 1845, null],
    ]);
    expect(indicators).toMatchObject([
      {
        kind: "indicators",
        columns: [{ year: 2021 }, { year: 2022 }, { year: 2023 }, { role: "target", year: 2024 }],
        rows: [{ label: "Antal hushåll per månad" }, { label: "Biståndsmottagare, barn" }],
      },
    ]);
  });

  it("takes no statement, no list of cases and no free text for one of them", () => {
    const statement: TestCell[][] = [
      ["Driftsammandrag tkr", "Utfall 2023", "Budget 2023", "Avvikelse"],
      ["Personal", 120, 118, -2],
      ["Lokaler", 40, 41, 1],
      ["Summa", 160, 159, -1],
    ];
    const cases: TestCell[][] = [
      ["Ärende", "Insats", "Beslut"],
      [1, "Boende", "2023-01"],
      [2, "Boende", "2023-02"],
    ];
    const text: TestCell[][] = [["Mål och åtgärder diskuterades på mötet."], ["Status: klart"]];
    for (const rows of [statement, cases, text]) {
      expect(followUpOf(rows)).toEqual({
        actionPlans: [],
        indicators: [],
        goals: [],
        investments: [],
        vintages: [],
      });
    }
  });
});
