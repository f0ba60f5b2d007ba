import { describe, expect, it } from "@jest/globals";
import { isoMonth } from "../../../src/core/model/month";
import type { Scope } from "../../../src/core/model/statement";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../grid-of";

const scopeText = (scope: Scope) =>
  scope.kind === "year" ? String(scope.year) : `${isoMonth(scope.from)}..${isoMonth(scope.to)}`;

/** Scope, unit, roles with their columns and proof of every statement, in one line each; findings must be none. */
const summary = (rows: TestCell[][]) => {
  const { statements, findings } = readFacts(workbookOf(sheetOf(rows)));
  expect(findings).toEqual([]);
  return statements.map(({ scope, unit, columns, convention }) =>
    [
      scopeText(scope),
      unit,
      columns.map(({ role, column }) => `${role}@${column}`).join(" "),
      `${convention.formula?.minuend ?? "?"}-${convention.formula?.subtrahend ?? "?"} ${convention.rowsProved}`,
    ].join(", "),
  );
};

describe("statements as municipalities lay them out", () => {
  it("kinds of cost under section titles, with subtotals", () => {
    const rows: TestCell[][] = [
      ["Driftredovisning per den 31 augusti 2021 (tkr)"],
      ["", "Utfall", "Budget", "Avvikelse", "Utfall fg år"],
      ["Intäkter"],
      ["Bidrag", -100, -120, -20, -90],
      ["Avgifter", -50, -40, 10, -45],
      ["Summa intäkter", -150, -160, -10, -135],
      ["Kostnader"],
      ["Personal", 500, 510, 10, 480],
      ["Lokaler", 100, 90, -10, 95],
      ["Summa kostnader", 600, 600, 0, 575],
      ["Nettokostnad", 450, 440, -10, 440],
    ];
    expect(summary(rows)).toEqual([
      "2021-01..2021-08, tkr, actual@1 budget@2 deviation@3 prior-actual@4, budget-actual 7",
    ]);
    const [statement] = readFacts(workbookOf(sheetOf(rows))).statements;
    expect(statement?.rows.map(({ parts }) => parts.join("+"))).toEqual([
      "",
      "",
      "0+1",
      "",
      "",
      "3+4",
      "2+5",
    ]);
  });

  it("accumulated period, year's budget and forecast in one row of headings", () => {
    const rows: TestCell[][] = [
      [
        "Socialförvaltningen",
        "Ack utfall aug",
        "Ack budget aug",
        "Ack diff",
        "Årsbudget 2021",
        "Helårsprognos",
        "Prognosavvikelse",
      ],
      ["Verksamhet A, tkr", 100, 110, 10, 150, 155, -5],
      ["Verksamhet B", 200, 190, -10, 300, 300, 0],
      ["Summa", 300, 300, 0, 450, 455, -5],
    ];
    expect(summary(rows)).toEqual([
      "2021-01..2021-08, tkr, actual@1 budget@2 deviation@3, budget-actual 3",
      "2021, tkr, budget@4 forecast@5 deviation@6, budget-forecast 3",
    ]);
  });

  it("years as numbers under the headings, last year's actual first", () => {
    const rows: TestCell[][] = [
      ["Mkr", "Utfall", "Budget", "Prognos", "Avvikelse"],
      ["", 2019, 2020, 2020, 2020],
      ["Nämnd 1", "10,2", "11,0", "11,5", "-0,5"],
      ["Nämnd 2", "20,1", "21,5", "21,0", "0,5"],
      ["Summa", "30,3", "32,5", "32,5", "0,0"],
    ];
    expect(summary(rows)).toEqual([
      "2020, mnkr, accounts@1 budget@2 forecast@3 deviation@4, budget-forecast 3",
    ]);
  });

  it("months and year merged over the headings, the unit in the corner above", () => {
    const rows: TestCell[][] = [
      ["Belopp i tkr", "Jan-mars 2022", null, null, "Helår 2022", null, null],
      ["Verksamhet", "Utfall", "Budget", "Avvikelse", "Prognos", "Budget", "Avvikelse"],
      ["A", 100, 110, 10, 400, 440, 40],
      ["B", 50, 40, -10, 170, 160, -10],
      ["S:a", 150, 150, 0, 570, 600, 30],
    ];
    expect(summary(rows)).toEqual([
      "2022-01..2022-03, tkr, actual@1 budget@2 deviation@3, budget-actual 3",
      "2022, tkr, forecast@4 budget@5 deviation@6, budget-forecast 3",
    ]);
  });

  it("the month beside the accumulated months: the latter count", () => {
    const rows: TestCell[][] = [
      [
        "tkr",
        "Utfall mars",
        "Budget mars",
        "Utfall ack mars 2021",
        "Budget ack mars 2021",
        "Avvikelse ack",
      ],
      ["A", 100, 110, 300, 330, 30],
      ["B", 50, 40, 150, 120, -30],
    ];
    expect(summary(rows)).toEqual([
      "2021-01..2021-03, tkr, actual@3 budget@4 deviation@5, budget-actual 2",
    ]);
  });

  it("costs, income and net side by side: the net is the statement", () => {
    const rows: TestCell[][] = [
      ["Tkr", "Budget 2020", null, null, "Prognos 2020", null, null, "Avvikelse"],
      ["Verksamhet", "Kostnad", "Intäkt", "Netto", "Kostnad", "Intäkt", "Netto", "Netto"],
      ["A", 100, -20, 80, 110, -25, 85, -5],
      ["B", 200, -50, 150, 190, -50, 140, 10],
    ];
    expect(summary(rows)).toEqual([
      "2020, tkr, budget@3 forecast@6 deviation@7, budget-forecast 2",
    ]);
  });

  it("several years of accounts, and a share beside the deviation", () => {
    const rows: TestCell[][] = [
      [
        "Drift, mnkr",
        "Bokslut 2018",
        "Bokslut 2019",
        "Budget 2020",
        "Prognos 2020",
        "Avvikelse",
        "Avvikelse %",
      ],
      ["A", "10,0", "11,0", "12,0", "12,5", "-0,5", "-4 %"],
      ["B", "20,0", "21,0", "22,0", "21,9", "0,1", "0 %"],
    ];
    expect(summary(rows)).toEqual([
      "2020, mnkr, accounts@2 budget@3 forecast@4 deviation@5 deviation-percent@6, budget-forecast 2",
    ]);
  });

  it("the period in the title only", () => {
    const rows: TestCell[][] = [
      ["Tertialrapport 1 2023 – Kultur- och fritidsnämnden"],
      ["Belopp i tkr"],
      ["", "Budget", "Utfall", "Avvikelse"],
      ["Bibliotek", 4000, 4100, -100],
      ["Fritid", 8000, 7900, 100],
      ["Nämnden totalt", 12_000, 12_000, 0],
    ];
    expect(summary(rows)).toEqual([
      "2023-01..2023-04, tkr, budget@1 actual@2 deviation@3, budget-actual 3",
    ]);
  });
});
