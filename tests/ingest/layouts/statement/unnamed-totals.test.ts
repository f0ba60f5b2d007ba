import { describe, expect, it } from "@jest/globals";
import { readFacts } from "../../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../../grid-of";

const rowsOf = (rows: TestCell[][]) => {
  const { statements, findings } = readFacts(workbookOf(sheetOf(rows)));
  expect(findings).toEqual([]);
  return statements[0]?.rows.map(({ label, kind, parts }) => [label, kind, parts.join("+")]);
};

const table = (...more: TestCell[][]): TestCell[][] => [
  ["Helår 2021, tkr"],
  ["Verksamhet", "Budget", "Prognos", "Avvikelse"],
  ["Barn och unga", 2000, 2100, -100],
  ["Vuxna", 1500, 1450, 50],
  ["Äldre", 3200, 3215, -15],
  ...more,
];
const AREAS = ["Barn och unga", "Vuxna", "Äldre"].map((label) => [label, "area", ""]);

describe("a row of a statement without a label", () => {
  it.each<[string, TestCell[][]]>([
    ["right below", [[null, 6700, 6765, -65]]],
    ["below a blank row", [[], [null, 6700, 6765, -65]]],
    ["beside an equals sign", [["=", 6700, 6765, -65]]],
    ["as numbers in text", [["", "6 700", "6 765", "-65"]]],
  ])("is the total that its numbers are, %s", (_, more) => {
    // 2000 + 1500 + 3200, 2100 + 1450 + 3215 and −100 + 50 − 15
    expect(rowsOf(table(...more))).toEqual([...AREAS, ["Summa", "total", "0+1+2"]]);
  });

  it("may be a subtotal of a group and the total of all", () => {
    const rows = table([null, 6700, 6765, -65], ["Stab", 300, 290, 10], [null, 7000, 7055, -55]);
    expect(rowsOf(rows)).toEqual([
      ...AREAS,
      ["Summa", "total", "0+1+2"],
      ["Stab", "area", ""],
      ["Summa", "total", "3+4"],
    ]);
  });

  it.each<[string, TestCell[][]]>([
    ["holds in one column only", [[null, 6700, 6800, -100]]],
    ["is a single row once more", [[null, 3200, 3215, -15]]],
    ["is the share of each column", [[null, 0.48, 0.51, 0.01]]],
  ])("is nothing where it %s", (_, more) => {
    expect(rowsOf(table(...more))).toEqual(AREAS);
  });

  it("has its sum checked: one wrong cell of it is found", () => {
    const { findings } = readFacts(workbookOf(sheetOf(table([null, 6700, 6865, -65]))));
    expect(findings).toMatchObject([
      { cause: "mistyped", place: { row: 5, column: 2 }, published: 6865, expected: 6765 },
    ]);
  });
});
