import { describe, expect, it } from "@jest/globals";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../grid-of";

const HEAD = ["Drift, tkr", "Utfall jan-aug 2020", "Budget jan-aug 2020", "Avvikelse"];
const RIGHT: TestCell[][] = [
  HEAD,
  ["Nämnden", 720, 1147, 427],
  ["Insatser", 55_708, 63_037, 7_329],
  ["Bistånd", 184_122, 162_717, -21_405],
  ["Summa", 240_550, 226_901, -13_649],
  ["varav kostnader", 268_194, 253_814, -14_380],
  ["varav intäkter", -27_644, -26_913, 731],
];
const withCell = (row: number, column: number, cell: TestCell) =>
  RIGHT.map((cells, at) => (at === row ? cells.with(column, cell) : cells));
const findingsIn = (rows: TestCell[][]) => readFacts(workbookOf(sheetOf(rows))).findings;

describe("errors in a statement", () => {
  it("are not invented in a correct table", () => {
    expect(findingsIn(RIGHT)).toEqual([]);
  });

  it.each([
    ["a lost sign of a deviation", 3, 3, 21_405, -21_405, "row-deviation", "lost-sign"],
    ["transposed digits of an amount", 2, 2, 60_337, 63_037, "row-deviation", "transposition"],
    ["a mistyped total", 4, 1, 240_650, 240_550, "column-sum", "mistyped"],
    ["a lost sign of income", 6, 3, -731, 731, "row-deviation", "lost-sign"],
  ])("are found and corrected: %s", (_, row, column, published, expected, code, cause) => {
    const findings = findingsIn(withCell(row, column, published));
    expect(findings).toMatchObject([
      {
        code,
        severity: "error",
        cause,
        place: { sheet: "Blad1", row, column },
        published,
        expected,
        proposal: expected,
      },
    ]);
    expect(findings[0]?.args).toMatchObject({ label: RIGHT[row]?.[0], column: HEAD[column] });
  });

  it("name the row that a sum misses", () => {
    // Without the last area: 720 + 55 708 = 56 428 and so on in every column.
    const rows = [...RIGHT.slice(0, 4), ["Förvaltning", 4_624, 4_830, 206], ...RIGHT.slice(4, 5)];
    expect(findingsIn(rows)).toMatchObject([
      {
        code: "column-sum",
        cause: "row-left-out",
        place: { row: 5, column: 1 },
        published: 240_550,
        expected: 245_174,
      },
    ]);
  });

  it("leave a total alone that leaves rows out on purpose", () => {
    const rows = [
      ...RIGHT.slice(0, 4),
      ["Projekt", 4_624, 4_830, 206],
      ["Summa exkl. projekt", 240_550, 226_901, -13_649],
    ];
    expect(findingsIn(rows)).toEqual([]);
  });

  it("are said of a whole column that no difference explains", () => {
    const rows = RIGHT.map((cells, row) =>
      row === 0 ? cells : cells.with(3, 1000 + 37 * row * row),
    );
    expect(findingsIn(rows).map(({ code }) => code)).toEqual(["convention-unproved"]);
  });

  it("are found under a total that stands above its parts, in a column without deviation", () => {
    const rows: TestCell[][] = [
      ["kr", "Utfall aug 2023", "Budget aug 2023", "Avvikelse", "Årsbudget", "Bokslut 2022"],
      // 71 250 000 + 33 000 000 = 104 250 000; 69 000 000 + 32 100 000 = 101 100 000.
      ["Nettokostnad totalt", 69_950_000, 69_500_000, -450_000, 104_250_000, 110_100_000],
      ["Hemtjänst", 48_200_000, 47_500_000, -700_000, 71_250_000, 69_000_000],
      ["Hälso- och sjukvård", 21_750_000, 22_000_000, 250_000, 33_000_000, 32_100_000],
    ];
    expect(findingsIn(rows)).toMatchObject([
      { code: "column-sum", place: { row: 1, column: 5 }, proposal: 101_100_000 },
    ]);
  });
});
