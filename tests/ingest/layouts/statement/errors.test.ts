import { describe, expect, it } from "@jest/globals";
import { readFacts } from "../../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../../grid-of";

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
const findingsIn = (rows: readonly (readonly TestCell[])[]) =>
  readFacts(workbookOf(sheetOf(rows))).findings;

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

describe("one wrong cell in a total", () => {
  const corrections = (rows: readonly TestCell[][]) =>
    findingsIn([["Utfall jan–apr 2024, tkr"], ...rows]).map(({ place, proposal }) => [
      place?.row,
      place?.column,
      proposal,
    ]);

  // 500 + 300 = 800, 480 + 310 = 790; 200 + 100 = 300, 210 + 95 = 305; 800 + 300 = 1 100, 790 + 305 = 1 095.
  const groups: readonly TestCell[][] = [
    ["", "Budget", "Utfall", "Avvikelse"],
    ["BARN OCH UNGA", 8_000, 7_900, 100],
    ["   Öppenvård", 5_000, 4_800, 200],
    ["   Placeringar", 3_000, 3_100, -100],
    ["VUXNA", 3_000, 3_050, -50],
    ["   Missbruk", 2_000, 2_100, -100],
    ["   Våld i nära relation", 1_000, 950, 50],
    ["NÄMNDEN TOTALT", 11_000, 10_950, 50],
  ];

  it.each([
    ["set in below it", groups],
    [
      "not set in",
      groups.map((cells) => cells.map((cell) => (typeof cell === "string" ? cell.trim() : cell))),
    ],
  ])("does not make its group a part of the next total: %s", (_, rows) => {
    expect(corrections(rows)).toEqual([]);
    const wrong = rows.map((cells, row) => (row === 1 ? cells.with(2, 7_090) : cells));
    expect(corrections(wrong)).toEqual([[2, 2, 7_900]]);
  });

  it("does not leave the rows above it to the next total", () => {
    // Class totals that do not call themselves so: 9 010 + 2 830 = 11 840, 1 650 + 2 120 = 3 770; 11 840 + 3 770 = 15 610.
    const rows: readonly TestCell[][] = [
      ["", "Budget", "Utfall", "Avvikelse"],
      ["50 Löner", 9_010, 9_200, -190],
      ["56 Sociala avgifter", 2_830, 2_880, -50],
      ["5 Personal", 11_840, 12_080, -240],
      ["60 Lokaler", 1_650, 1_640, 10],
      ["70 Övrigt", 2_120, 2_010, 110],
      ["6-7 Drift", 3_770, 3_650, 120],
      ["Resultat", 15_610, 15_730, -120],
    ];
    expect(corrections(rows)).toEqual([]);
    const wrong = rows.map((cells, row) => (row === 6 ? cells.with(1, 3_170) : cells));
    expect(corrections(wrong)).toEqual([[7, 1, 3_770]]);
  });
});

describe("income and costs that are both printed with plus", () => {
  const rows: readonly TestCell[][] = [
    ["Enhet 12, jan-mars 2024 (tkr)"],
    ["", "Budget", "Utfall", "Avvikelse"],
    ["Intäkter"],
    ["Avgifter", 1_599, 1_491, -108],
    ["Bidrag", 1_811, 1_771, -40],
    ["Summa intäkter", 3_410, 3_262, -148],
    ["Kostnader"],
    ["Personal", 15_309, 14_359, 950],
    ["Lokaler", 13_780, 13_588, 192],
    ["Övrigt", 29_413, 31_194, -1_781],
    ["Summa kostnader", 58_502, 59_141, -639],
    ["Nettoresultat", -55_092, -55_879, -787],
  ];

  it.each([
    ["a cost", 9, 1, 29_413, -29_413, "lost-sign"],
    ["a deviation of income", 3, 3, -108, 108, "lost-sign"],
    ["a total of costs", 10, 2, 59_141, 59_411, "transposition"],
  ])("are told apart though %s is wrong", (_, row, column, right, published, cause) => {
    expect(findingsIn(rows)).toEqual([]);
    const wrong = rows.map((cells, at) => (at === row ? cells.with(column, published) : cells));
    expect(findingsIn(wrong)).toMatchObject([
      { severity: "error", cause, place: { row, column }, published, proposal: right },
    ]);
  });
});

describe("what is left of the year's budget", () => {
  it("is held against budget and actual", () => {
    const rows: readonly TestCell[][] = [
      ["Budgetuppföljning mars 2024, tkr"],
      ["Ansvar", "Årsbudget", "Redovisat", "Kvar av budget"],
      ["Barn", 30_899, 7_823, 23_076],
      ["Vuxna", 80_252, 20_708, 59_454],
      ["Stab", 24_355, 6_683, 17_672],
      ["Familj", 12_000, 2_900, 9_100],
      ["Summa", 147_506, 38_114, 109_392],
    ];
    // 80 252 − 20 708 = 59 544.
    expect(findingsIn(rows)).toMatchObject([
      { cause: "transposition", place: { row: 3, column: 3 }, proposal: 59_544 },
    ]);
  });
});

describe("a wrong cell", () => {
  it("is not implausible besides", () => {
    const rows: readonly TestCell[][] = [
      ["Mkr", "Utfall aug 2023", "Budget aug 2023", "Avvikelse", "Prognos 2023", "Budget 2023"],
      ["Intäkter", 40.2, 9.6, 0.5, 14.8, 14.5],
      ["Personal", -80.4, -79.0, -1.4, -120.0, -118.6],
      ["Lokaler", -20.0, -20.5, 0.5, -30.0, -30.7],
      ["Nettokostnad", -90.3, -89.9, -0.4, -135.2, -134.8],
    ];
    // 9,6 + 0,5 = 10,1 = −90,3 + 80,4 + 20,0.
    expect(findingsIn(rows)).toMatchObject([
      { code: "row-deviation", place: { row: 1, column: 1 }, proposal: 10.1 },
    ]);
  });

  it("is found in a single month by what the months add up to", () => {
    const rows: readonly TestCell[][] = [
      ["2024, tkr", "Utfall jan", "Utfall feb", "Utfall mar", "Ack utfall", "Ack budget"],
      ["Barn", 2_300, 2_520, 2_410, 6_960, 6_900],
      ["Vuxen", 1_800, 1_750, 1_790, 5_340, 5_500],
      ["Stab", 410, 395, 402, 1_207, 1_250],
      ["Summa", 4_510, 4_395, 4_602, 13_507, 13_650],
    ];
    // 2 300 + 2 250 + 2 410 = 6 960, and 2 250 + 1 750 + 395 = 4 395.
    expect(findingsIn(rows)).toMatchObject([
      { cause: "transposition", place: { row: 1, column: 2 }, proposal: 2_250 },
    ]);
  });

  it("is no key figure below the amounts, whose deviation counts the other way", () => {
    const rows: readonly TestCell[][] = [
      ["Juni 2024, mnkr", "Utfall", "Budget", "Avvikelse"],
      ["Intäkter", 50.2, 48, 2.2],
      ["Kostnader", -149.2, -148, -1.2],
      ["Effektivisering 1 %", -1, -1, 0],
      ["Netto", -100, -101, 1],
      ["Personalkostnadsandel %", 60.3, 61.1, 0.8],
      ["Antal årsarbetare", 33, 35, 2],
    ];
    expect(findingsIn(rows)).toEqual([]);
    const [statement] = readFacts(workbookOf(sheetOf(rows))).statements;
    expect(statement?.rows.map(({ label }) => label)).toEqual([
      "Intäkter",
      "Kostnader",
      "Effektivisering 1 %",
      "Netto",
    ]);
  });
});
