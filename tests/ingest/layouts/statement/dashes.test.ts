import { describe, expect, it } from "@jest/globals";
import { rowFigures } from "../../../../src/core/calc/row-figures";
import { numberOf } from "../../../../src/core/model/datum";
import { readFacts } from "../../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../../grid-of";

const read = (rows: TestCell[][]) => readFacts(workbookOf(sheetOf(rows)));

/** Budget, outcome and our deviation of every row of the first statement; null is undefined. */
const figures = (rows: TestCell[][]) => {
  const [statement] = read(rows).statements;
  return statement
    ? rowFigures(statement).map(({ row, budget, outcome, deviation }) => [
        ...[row.label, budget.value, outcome.value, deviation],
      ])
    : [];
};

const TABLE: TestCell[][] = [
  ["Utfall jan–aug 2021, tkr"],
  ["Verksamhet", "Budget", "Utfall", "Avvikelse"],
  ["Barn och unga", 2000, 2100, -100],
  ["Vuxna", 1500, 1450, 50],
  ["Projekt", "–", 45, -45],
  ["Avslutat boende", 120, "-", 120],
  ["Statsbidrag", "—", -30, 30],
  ["Summa", 3620, 3565, 55],
];

describe("a dash in an amount", () => {
  it("is nothing budgeted or nothing booked where the row's deviation proves it", () => {
    const { statements, findings } = read(TABLE);
    expect(findings).toEqual([]);
    expect(statements[0]?.convention).toMatchObject({
      formula: { minuend: "budget", subtrahend: "actual" },
      rowsProved: 6,
      rowsBroken: [],
    });
    expect(figures(TABLE)).toEqual([
      ["Barn och unga", 2000, 2100, -100],
      ["Vuxna", 1500, 1450, 50],
      ["Projekt", 0, 45, -45],
      ["Avslutat boende", 120, 0, 120],
      ["Statsbidrag", 0, -30, 30],
      // 2000 + 1500 + 120 and 2100 + 1450 + 45 − 30
      ["Summa", 3620, 3565, 55],
    ]);
  });

  it("keeps its cell, so that the report follows a number that is typed there", () => {
    const datum = read(TABLE).statements[0]?.rows[2]?.cells.budget;
    expect(datum).toMatchObject({ as: "text", text: "–", source: { row: 4, column: 1 } });
  });

  it("is proved with costs as minus, and in tables where every telling row has one", () => {
    const rows: TestCell[][] = [
      ["Helår 2021, mnkr"],
      ["Verksamhet", "Prognos", "Budget", "Avvikelse"],
      ["Projekt A", "-1,5", "–", "-1,5"],
      ["Projekt B", "–", "-2,0", "2,0"],
    ];
    expect(figures(rows)).toEqual([
      ["Projekt A", 0, -1.5, -1.5],
      ["Projekt B", -2, 0, 2],
    ]);
  });

  it("stays undefined, and no error, where zero does not hold or nothing proves it", () => {
    const rows = TABLE.with(4, ["Projekt", "–", 45, -20])
      .with(5, ["Avslutat boende", 120, "-", "-"])
      .toSpliced(7, 1, ["Nytt boende", "–", "–", "–"]);
    expect(read(rows).findings).toEqual([]);
    expect(figures(rows).slice(2)).toEqual([
      ["Projekt", null, 45, null],
      ["Avslutat boende", 120, null, null],
      ["Statsbidrag", 0, -30, 30],
    ]);
    const bare = TABLE.slice(1).map((row) => row.slice(0, 3));
    expect(figures([["Utfall jan–aug 2021, tkr"], ...bare])[2]).toEqual([
      "Projekt",
      null,
      45,
      null,
    ]);
  });

  it("is no zero for other marks", () => {
    const rows = TABLE.with(4, ["Projekt", "..", 45, -45]);
    expect(figures(rows)[2]).toEqual(["Projekt", null, 45, null]);
  });

  it("makes its row's deviation part of the sums: a wrong one is found", () => {
    // −100 + 50 − 45 + 120 + 30 is 55, and so is 3620 − 3565.
    const rows = TABLE.with(7, ["Summa", 3620, 3565, 65]);
    expect(read(rows).findings).toMatchObject([
      { code: "row-deviation", place: { row: 7, column: 3 }, published: 65, expected: 55 },
    ]);
    expect(numberOf(read(rows).statements[0]?.rows[2]?.cells.budget)).toBe(0);
  });

  it("is one thing in both tables that share its column: what one contradicts, none reads", () => {
    const rows: TestCell[][] = [
      ["Augusti 2021, tkr"],
      [
        "Verksamhet",
        "Budget helår",
        "Prognos helår",
        "Avvikelse",
        "Utfall jan–aug",
        "Kvar av budget",
      ],
      ["Barn och unga", 3000, 3100, -100, 2000, 1000],
      ["Vuxna", 1500, 1450, 50, 900, 600],
      ["Äldre", 900, 950, -50, 600, 300],
      ["Projekt", "–", 45, -45, 30, 70],
    ];
    expect(read(rows).findings).toEqual([]);
    expect(figures(rows).find(([label]) => label === "Projekt")?.[1]).toBeNull();
  });
});
