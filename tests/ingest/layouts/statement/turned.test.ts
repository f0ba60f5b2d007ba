import { describe, expect, it } from "@jest/globals";
import { rowFigures } from "../../../../src/core/calc/row-figures";
import { readFacts } from "../../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../../grid-of";

const read = (rows: TestCell[][]) => readFacts(workbookOf(sheetOf(rows)));

/** Label, kind, parts, outcome, budget and our deviation of every row. */
const figures = (rows: TestCell[][]) =>
  read(rows).statements.map((statement) =>
    rowFigures(statement).map(({ row, outcome, budget, deviation }) => [
      ...[row.label, row.kind, row.parts.join("+")],
      ...[outcome.value, budget.value, deviation],
    ]),
  );

const TABLE: TestCell[][] = [
  ["Driftredovisning nämnder jan–aug 2021"],
  ["tkr", "Socialnämnden", "Barnnämnden", "Kulturnämnden", "Totalt"],
  ["Budget", 2000, 1500, 300, 3800],
  ["Utfall", 2100, 1450, 290, 3840],
  ["Avvikelse", -100, 50, 10, -40],
];

describe("statements with areas across the columns", () => {
  it("are read with the proof of their sign and sums, each figure from its own cell", () => {
    const { statements, findings, recognised } = read(TABLE);
    expect(findings).toEqual([]);
    expect(statements).toMatchObject([
      {
        title: "Driftredovisning nämnder jan–aug 2021",
        unit: "tkr",
        scope: { kind: "period" },
        convention: { formula: { minuend: "budget", subtrahend: "actual" }, rowsProved: 4 },
        range: { sheet: "Blad1", top: 1, left: 0, bottom: 4, right: 4 },
      },
    ]);
    expect(figures(TABLE)).toEqual([
      [
        ["Socialnämnden", "area", "", 2100, 2000, -100],
        ["Barnnämnden", "area", "", 1450, 1500, 50],
        ["Kulturnämnden", "area", "", 290, 300, 10],
        ["Totalt", "total", "0+1+2", 3840, 3800, -40],
      ],
    ]);
    expect(statements[0]?.rows[1]?.cells.actual?.source).toEqual({
      ...{ sheet: "Blad1", row: 3, column: 2 },
    });
    expect(recognised).toHaveLength(1);
  });

  it("find the wrong cell", () => {
    // 1450 + 2100 + 290 is 3840 and 1500 − 1450 is 50: 1540 has two digits swapped.
    const rows = TABLE.with(3, ["Utfall", 2100, 1540, 290, 3840]);
    expect(read(rows).findings).toMatchObject([
      {
        ...{ code: "row-deviation", cause: "transposition", place: { row: 3, column: 2 } },
        ...{ published: 1540, expected: 1450 },
      },
    ]);
  });

  it("may have the total first, costs as minus, percentages and last year", () => {
    const rows: TestCell[][] = [
      ["Helårsprognos 2021, mnkr"],
      [],
      [null, null, "Hela nämnden", "Förskola", "Skola"],
      [null, "Prognos", "-165,5", "-75,0", "-90,5"],
      [null, "Budget", "-163,0", "-76,0", "-87,0"],
      [null, "Budgetavvikelse", "-2,5", "1,0", "-3,5"],
      [null, "Avvikelse %", "-1,5 %", "1,3 %", "-4,0 %"],
      [null, "Bokslut 2020", "-160,0", "-74,0", "-86,0"],
    ];
    expect(read(rows).findings).toEqual([]);
    expect(figures(rows)).toEqual([
      [
        ["Hela nämnden", "total", "1+2", -165.5, -163, -2.5],
        ["Förskola", "area", "", -75, -76, 1],
        ["Skola", "area", "", -90.5, -87, -3.5],
      ],
    ]);
  });

  it("may be of the months and of the year, named once beside the rows", () => {
    const rows: TestCell[][] = [
      ["Uppföljning augusti 2021, tkr"],
      ["", "", "Norra", "Södra", "Summa"],
      ["Jan–aug", "Budget", 800, 640, 1440],
      [null, "Utfall", 820, 655, 1475],
      [null, "Avvikelse", -20, -15, -35],
      ["Helår", "Budget", 1200, 960, 2160],
      [null, "Prognos", 1215, 990, 2205],
      [null, "Avvikelse", -15, -30, -45],
    ];
    expect(read(rows).findings).toEqual([]);
    expect(read(rows).statements.map(({ scope }) => scope.kind)).toEqual(["period", "year"]);
    expect(figures(rows)[1]?.[2]).toEqual(["Summa", "total", "0+1", 2205, 2160, -45]);
  });

  it("need no deviation where a column is the sum of the others", () => {
    const rows = TABLE.slice(0, 4);
    expect(figures(rows)[0]?.at(-1)).toEqual(["Totalt", "total", "0+1+2", 3840, 3800, -40]);
  });

  it("may stand below an ordinary statement", () => {
    const rows: TestCell[][] = [
      ["Socialnämnden helår 2021, tkr"],
      ["Verksamhet", "Budget", "Prognos", "Avvikelse"],
      ["IFO", 1200, 1260, -60],
      ["LSS", 800, 840, -40],
      ["Summa", 2000, 2100, -100],
      [],
      [],
      [],
      ...TABLE,
    ];
    expect(read(rows).findings).toEqual([]);
    expect(read(rows).statements.map(({ range }) => range.top)).toEqual([1, 9]);
  });
});

describe("rows named budget and utfall that are no statement", () => {
  it.each<[string, TestCell[][]]>([
    [
      "months across",
      [
        ["Nettokostnad 2021, tkr", "Jan", "Feb", "Mars"],
        ["Budget", 100, 100, 100],
        ["Utfall", 90, 110, 105],
        ["Avvikelse", 10, -10, -5],
      ],
    ],
    [
      "years across",
      [
        ["tkr", "2019", "2020", "2021"],
        ["Budget", 100, 100, 100],
        ["Utfall", 90, 110, 105],
        ["Avvikelse", 10, -10, -5],
      ],
    ],
    [
      "numbers that prove nothing",
      [
        ["tkr 2021", "Norra", "Södra"],
        ["Budget", 100, 200],
        ["Utfall", 90, 110],
        ["Avvikelse", 3, 4],
      ],
    ],
    [
      "forecasts above the accounts",
      [
        ["tkr", "Norra", "Södra", "Summa"],
        ["Prognos april 2021", 100, 200, 300],
        ["Prognos augusti 2021", 105, 210, 315],
        ["Bokslut 2021", 104, 212, 316],
      ],
    ],
  ])("%s", (_, rows) => {
    const { statements, findings } = read(rows);
    expect(statements).toEqual([]);
    expect(findings.map(({ code }) => code)).not.toContain("convention-unproved");
  });
});
