import { describe, expect, it } from "@jest/globals";
import { newestMonth } from "../../../../src/core/calc/report-month";
import { reportedStatements } from "../../../../src/core/calc/reported-statements";
import { numberOf } from "../../../../src/core/model/datum";
import { isoMonth, month } from "../../../../src/core/model/month";
import type { Scope } from "../../../../src/core/model/statement";
import { readFacts } from "../../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../../grid-of";

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

  it("months beside the accumulated actual: they tell the period", () => {
    const rows: TestCell[][] = [
      ["Socialnämnden 2023, tkr"],
      ["", "jan", "feb", "mar", "Ack utfall", "Budget helår", "Prognos", "Avvikelse"],
      ["Barn och unga", 400, 410, 0, 810, 4800, 4900, -100],
      ["Vuxna", 230, 220, 0, 450, 2700, 2650, 50],
      ["Totalt", 630, 630, 0, 1260, 7500, 7550, -50],
    ];
    expect(summary(rows)).toEqual([
      "2023-01..2023-02, tkr, actual@4, ?-? 0",
      "2023, tkr, budget@5 forecast@6 deviation@7, budget-forecast 3",
    ]);
  });

  it("an actual to date beside the year's budget and what is left of it", () => {
    const rows: TestCell[][] = [
      ["Teknisk nämnd, uppföljning t.o.m. mars 2023 (tkr)"],
      [
        "Ansvar",
        "Benämning",
        "Budget 2023",
        "Utfall jan-mar",
        "Kvar att förbruka",
        "Förbrukning %",
      ],
      [1100, "Gator", 24_500, 6890, 17_610, { percent: 0.281 }],
      [1200, "Park", 9800, 1720, 8080, { percent: 0.176 }],
      [null, "Summa", 34_300, 8610, 25_690, { percent: 0.251 }],
    ];
    expect(summary(rows)).toEqual([
      "2023-01..2023-03, tkr, actual@3, ?-? 0",
      "2023, tkr, budget@2, ?-? 0",
    ]);
  });

  it("last year's accounts beside a budget are no outcome of the year", () => {
    const rows: TestCell[][] = [
      ["Omsorgsnämnden"],
      ["kr", "Utfall 2308", "Budget 2308", "Avvikelse", "Årsbudget", "Bokslut 2022"],
      ["Nettokostnad totalt", 69_950_000, 69_500_000, -450_000, 104_250_000, 101_000_000],
      ["Hemtjänst", 48_200_000, 47_500_000, -700_000, 71_250_000, 69_000_000],
      ["Hälso- och sjukvård", 21_750_000, 22_000_000, 250_000, 33_000_000, 32_000_000],
    ];
    expect(summary(rows)).toEqual([
      "2023-01..2023-08, kr, actual@1 budget@2 deviation@3, budget-actual 3",
      "2023, kr, budget@4 prior-actual@5, ?-? 0",
    ]);
  });

  it("rows named by account numbers, and equal names told apart by what stands beside or above", () => {
    const labels = (rows: TestCell[][]) =>
      readFacts(workbookOf(sheetOf(rows))).statements[0]?.rows.map(({ label }) => label);
    const bare: TestCell[][] = [
      ["Nämnd 40, jan–juni 2023, kr"],
      ["Konto", "Budget", "Utfall", "Avvikelse"],
      [3010, -250_000, -262_340, 12_340],
      ["5010", 8_400_000, 8_233_905, 166_095],
    ];
    expect(labels(bare)).toEqual(["3010", "5010"]);
    const twice: TestCell[][] = [
      ["Jan–juni 2023, tkr"],
      ["Verksamhet", "Kontonamn", "Budget", "Utfall", "Avvikelse"],
      ["IFO", "Löner", 400, 410, -10],
      [null, "Köp", 230, 220, 10],
      ["Vuxna", "Löner", 100, 90, 10],
      [null, "Bidrag", 50, 50, 0],
    ];
    expect(labels(twice)).toEqual(["IFO, Löner", "Köp", "Vuxna, Löner", "Bidrag"]);
  });
});

describe("a year's figures made in different months", () => {
  const sheet = (name: string, forecast: number) =>
    sheetOf(
      [
        ["Individ- och familjenämnden, tkr"],
        ["", "Prognos helår", "Budget helår", "Avvikelse"],
        ["A", forecast, 1700, 1700 - forecast],
        ["B", 800, 800, 0],
        ["Totalt", forecast + 800, 2500, 1700 - forecast],
      ],
      name,
    );

  it("are no copies, and the newest up to the report month counts", () => {
    const book = workbookOf(
      sheet("Jan 2023", 1650),
      sheet("Feb 2023", 1660),
      sheet("Mars 2023", 1680),
    );
    const { statements, findings } = readFacts(book);
    expect(findings).toEqual([]);
    const used = (at: number) => {
      const { year } = reportedStatements(statements, month(2023, at));
      return numberOf(year?.rows[0]?.cells.forecast);
    };
    expect([1, 2, 3, 12].map(used)).toEqual([1650, 1660, 1680, 1680]);
    expect(newestMonth({ series: [], statements })).toBe(month(2023, 3));
  });

  it("that name no month are a report on the year's end", () => {
    const { statements } = readFacts(workbookOf(sheet("2023", 1650)));
    expect(newestMonth({ series: [], statements })).toBe(month(2023, 12));
  });
});
