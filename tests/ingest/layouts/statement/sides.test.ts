import { describe, expect, it } from "@jest/globals";
import { readFacts } from "../../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../../grid-of";

const read = (rows: readonly (readonly TestCell[])[]) => readFacts(workbookOf(sheetOf(rows)));

/** Label, kind and the rows it adds. */
const rowsOf = (rows: readonly (readonly TestCell[])[]) =>
  read(rows).statements[0]?.rows.map(({ label, kind, parts }) =>
    `${label}: ${kind} ${parts.join("+")}`.trimEnd(),
  );

const found = (rows: readonly (readonly TestCell[])[]) =>
  read(rows).findings.map(
    ({ code, severity, place, proposal }) =>
      `${severity} ${code} row ${place?.row} column ${place?.column}: ${proposal}`,
  );

const withCell = (rows: readonly (readonly TestCell[])[], at: [number, number], cell: TestCell) =>
  rows.map((cells, row) =>
    cells.map((each, column) => (row === at[0] && column === at[1] ? cell : each)),
  );

const AREAS: readonly (readonly TestCell[])[] = [
  ["Driftredovisning 2023, mnkr"],
  ["Verksamhet", "Budget 2023", "Bokslut 2023", "Avvikelse"],
  ["Gator", null, null, null],
  ["Intäkter", 5.1, 5.6, 0.5],
  ["Kostnader", -88.7, -91.0, -2.3],
  ["Netto", -83.6, -85.4, -1.8],
  ["Park", null, null, null],
  ["Intäkter", 1.2, 1.0, -0.2],
  ["Kostnader", -23.5, -22.9, 0.6],
  ["Netto", -22.3, -21.9, 0.4],
  ["Summa intäkter", 6.3, 6.6, 0.3],
  ["Summa kostnader", -112.2, -113.9, -1.7],
  ["Nettokostnad", -105.9, -107.3, -1.4],
];

describe("areas with a row each for income, costs and net", () => {
  it("are told apart by the area, and each side adds up over them", () => {
    expect(rowsOf(AREAS)).toEqual([
      "Gator, Intäkter: area",
      "Gator, Kostnader: area",
      "Gator, Netto: total 0+1",
      "Park, Intäkter: area",
      "Park, Kostnader: area",
      "Park, Netto: total 3+4",
      "Summa intäkter: total 0+3",
      "Summa kostnader: total 1+4",
      "Nettokostnad: total 2+5",
    ]);
    expect(found(AREAS)).toEqual([]);
  });

  it("show a net that is not its income and costs, and a side that is not its areas", () => {
    // Park 2023: 1.0 − 22.9 = −21.9; the deviation 0.4 and the total −107.3 need it too.
    expect(found(withCell(AREAS, [9, 2], -29.1))).toEqual([
      "error column-sum row 9 column 2: -21.9",
    ]);
    // 5.6 + 1.0 = 6.6, and 6.6 − 6.3 = 0.3.
    expect(found(withCell(AREAS, [10, 2], 5.6))).toEqual([
      "error row-deviation row 10 column 2: 6.6",
    ]);
  });

  it("the same where the area stands beside its first row, the whole committee last", () => {
    const rows: TestCell[][] = [
      ["Utfall jan–sep 2022 (tkr)"],
      ["Verksamhet", "Slag", "Utfall", "Budget", "Avvikelse"],
      ["Hemtjänst", "Intäkter", 12_300, 12_000, 300],
      [null, "Kostnader", -98_700, -96_500, -2200],
      [null, "Netto", -86_400, -84_500, -1900],
      ["Boende", "Intäkter", 25_100, 25_400, -300],
      [null, "Kostnader", -201_800, -204_000, 2200],
      [null, "Netto", -176_700, -178_600, 1900],
      ["Totalt", "Intäkter", 37_400, 37_400, 0],
      [null, "Kostnader", -300_500, -300_500, 0],
      [null, "Netto", -263_100, -263_100, 0],
    ];
    expect(rowsOf(rows)?.slice(6)).toEqual([
      "Totalt, Intäkter: total 0+3",
      "Totalt, Kostnader: total 1+4",
      "Totalt, Netto: total 2+5",
    ]);
    expect(found(rows)).toEqual([]);
  });
});

describe("a result of income less costs, all printed with plus", () => {
  // 845 + 98.4 − 560.1 − 383.3 = 0; 845 + 101.9 − 571.6 − 382.1 = −6.8; 801.2 + 104.4 − 548.9 − 372.5 = −15.8.
  const rows: readonly (readonly TestCell[])[] = [
    ["Prognos helår 2024, mnkr"],
    ["", "Budget 2024", "Prognos 2024", "Budgetavvikelse", "Bokslut 2023"],
    ["Kommunbidrag", 845.0, 845.0, 0.0, 801.2],
    ["Övriga intäkter", 98.4, 101.9, 3.5, 104.4],
    ["Personal", 560.1, 571.6, -11.5, 548.9],
    ["Övriga kostnader", 383.3, 382.1, 1.2, 372.5],
    ["Resultat", 0.0, -6.8, -6.8, -15.8],
  ];

  it("counts rows that name no side as costs", () => {
    expect(found(rows)).toEqual([]);
    expect(read(rows).statements[0]?.rows.map(({ reversed }) => reversed ?? false)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
    // 571.6 as 517.6 gives 845 + 101.9 − 517.6 − 382.1 = 47.2, and 560.1 − 517.6 = 42.5.
    expect(found(withCell(rows, [4, 2], 517.6))).toEqual([
      "error row-deviation row 4 column 2: 571.6",
    ]);
  });
});
