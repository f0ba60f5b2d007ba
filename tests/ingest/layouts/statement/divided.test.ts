import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../../../src/core/model/datum";
import type { ColumnRole } from "../../../../src/core/model/statement";
import { readFacts } from "../../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../../grid-of";

const read = (rows: readonly (readonly TestCell[])[]) => readFacts(workbookOf(sheetOf(rows)));

const figures = (rows: readonly (readonly TestCell[])[], role: ColumnRole) =>
  read(rows).statements[0]?.rows.map(({ cells }) => numberOf(cells[role]));

/** Code and cell of each finding, with what should stand there. */
const found = (rows: readonly (readonly TestCell[])[]) =>
  read(rows).findings.map(
    ({ code, severity, place, proposal }) =>
      `${severity} ${code} ${place ? `row ${place.row} column ${place.column}` : ""}: ${proposal}`,
  );

/** The table with another number in one cell. */
const withCell = (rows: readonly (readonly TestCell[])[], at: [number, number], cell: TestCell) =>
  rows.map((cells, row) =>
    cells.map((each, column) => (row === at[0] && column === at[1] ? cell : each)),
  );

const ADMINISTRATIONS: readonly (readonly TestCell[])[] = [
  ["Nämndens prognos 2021, tkr"],
  [null, "Norra", null, null, "Södra", null, null],
  ["Verksamhet", "Budget", "Prognos", "Avvikelse", "Budget", "Prognos", "Avvikelse"],
  ["Vuxna", 41_000, 41_600, -600, 38_200, 37_900, 300],
  ["Arbete", 22_500, 22_100, 400, 19_800, 20_450, -650],
  ["Stöd", 120_400, 124_900, -4500, 98_700, 97_300, 1400],
  ["Summa", 183_900, 188_600, -4700, 156_700, 155_650, 1050],
];

/** Net = costs − income: 48 200 − 51 000 = −2 800. */
const SIDES: readonly (readonly TestCell[])[] = [
  ["Helårsprognos 2022, tkr"],
  [null, "Budget", null, null, "Prognos", null, null, "Avvikelse"],
  [null, "Kostnader", "Intäkter", "Netto", "Kostnader", "Intäkter", "Netto", null],
  ["Renhållning", 48_200, 51_000, -2800, 49_900, 51_900, -2000, -800],
  ["Gata", 76_500, 4300, 72_200, 75_100, 4100, 71_000, 1200],
  ["Park", 31_000, 900, 30_100, 31_800, 1050, 30_750, -650],
  ["Summa", 155_700, 56_200, 99_500, 156_800, 57_050, 99_750, -250],
];

describe("a statement of columns divided in parts", () => {
  it("adds two administrations up", () => {
    // 41 000 + 38 200 and 41 600 + 37 900; 22 500 + 19 800 …
    expect(figures(ADMINISTRATIONS, "budget")).toEqual([79_200, 42_300, 219_100, 340_600]);
    expect(figures(ADMINISTRATIONS, "forecast")).toEqual([79_500, 42_550, 222_200, 344_250]);
    expect(figures(ADMINISTRATIONS, "deviation")).toEqual([-300, -250, -3100, -3650]);
  });

  it("takes income from costs where both are printed with plus and there is no net", () => {
    const sides = SIDES.map((cells) => [
      ...cells.slice(0, 3),
      ...cells.slice(4, 6),
      cells[7] ?? null,
    ]);
    expect(figures(sides, "budget")).toEqual([-2800, 72_200, 30_100, 99_500]);
    expect(figures(sides, "forecast")).toEqual([-2000, 71_000, 30_750, 99_750]);
    expect(found(sides)).toEqual([]);
  });

  it("leaves empty income out, and knows no net where a part is hidden", () => {
    const rows: TestCell[][] = [
      ["Januari–mars 2022, tkr"],
      ["", "Kostnader utfall", "Intäkter utfall", "Kostnader budget", "Intäkter budget"],
      ["A", 1500, -250, 1400, -200],
      ["B", 720, null, 700, "–"],
      ["C", 310, "X", 300, -20],
    ];
    expect(figures(rows, "actual")).toEqual([1250, 720, null]);
    expect(figures(rows, "budget")).toEqual([1200, 700, 280]);
  });

  it("finds a wrong part by its row and its column", () => {
    // 37 900 stands as 39 700: row 38 200 − 39 700 ≠ 300, column 39 700 + 20 450 + 97 300 ≠ 155 650.
    const wrong = withCell(ADMINISTRATIONS, [3, 5], 39_700);
    expect(found(wrong)).toEqual(["error row-deviation row 3 column 5: 37900"]);
  });

  it("finds a net that is not costs and income", () => {
    // The deviation 1 200 = 72 200 − 71 000 and the sum 99 750 hold with 71 000 only.
    expect(found(withCell(SIDES, [4, 6], 71_900))).toEqual(["error row-net row 4 column 6: 71000"]);
    // 4 300 stands as 3 400: 76 500 − 3 400 ≠ 72 200, and 51 000 + 3 400 + 900 ≠ 56 200.
    expect(found(withCell(SIDES, [4, 2], 3400))).toEqual(["error row-net row 4 column 2: 4300"]);
  });

  it("finds a net deviation that its parts contradict", () => {
    const sides = SIDES.map((cells) => [
      ...cells.slice(0, 3),
      ...cells.slice(4, 6),
      cells[7] ?? null,
    ]);
    // Park: (31 000 − 900) − (31 800 − 1 050) = −650.
    expect(found(withCell(sides, [5, 5], 650))).toEqual([
      "error row-deviation row 5 column 5: -650",
    ]);
  });

  it("adds no budgets that follow each other, no forecasts of one budget and nothing per head", () => {
    const rows: TestCell[][] = [
      ["Prognos 2022, tkr"],
      ["", "Ursprunglig budget", "Reviderad budget", "Prognos", "Avvikelse"],
      ["A", 900, 1000, 1100, -100],
      ["B", 500, 520, 500, 20],
      ["C", 300, 300, 310, -10],
    ];
    expect(figures(rows, "budget")).toEqual([1000, 520, 300]);
    const perHead: TestCell[][] = [
      ["Prognos 2022, tkr"],
      ["", "Budget", "Budget per invånare", "Prognos", "Prognos per invånare"],
      ["A", 900, 3, 1100, 4],
      ["B", 500, 2, 500, 2],
    ];
    expect(figures(perHead, "budget")).toEqual([900, 500]);
  });
});

describe("a statement of single months", () => {
  const year = (months: readonly TestCell[], values: (row: number) => readonly number[]) => [
    ["Nämnden 2023, tkr"],
    ["", ...months, "Budget 2023", "Prognos 2023", "Avvikelse"],
    ["A", ...values(0), 4800, 4900, -100],
    ["B", ...values(1), 2700, 2650, 50],
    ["Totalt", ...values(2), 7500, 7550, -50],
  ];

  it("is the period of the months that have figures", () => {
    const rows = year(
      ["jan", "feb", "mar", "apr"],
      (at) =>
        [
          [400, 410, 395, 0],
          [230, 220, 240, 0],
          [630, 630, 635, 0],
        ][at] ?? [],
    );
    // 400 + 410 + 395 = 1 205; 230 + 220 + 240 = 690.
    expect(figures(rows, "actual")).toEqual([1205, 690, 1895]);
    expect(found(rows)).toEqual([]);
    // 220 stands as 202: 230 + 202 ≠ … 410 + 202 ≠ 630.
    expect(found(withCell(rows, [3, 2], 202))).toEqual(["error column-sum row 3 column 2: 220"]);
  });

  it("also where the months are dates", () => {
    // 44 927 is 1 January 2023, 44 958 and 44 986 the next two.
    const dates = [44_927, 44_958, 44_986].map((date) => ({ date }));
    const rows = year(
      dates,
      (at) =>
        [
          [400, 410, 395],
          [230, 220, 240],
          [630, 630, 635],
        ][at] ?? [],
    );
    expect(figures(rows, "actual")).toEqual([1205, 690, 1895]);
  });

  it("is no period where the months are the forecast spread over the year", () => {
    const months = "jan feb mar apr maj jun jul aug sep okt nov dec".split(" ");
    const spread = (sum: number) => [...Array.from({ length: 11 }, () => 200), sum - 11 * 200];
    const rows = year(months, (at) => spread([4900, 2650, 7550][at] ?? 0));
    expect(read(rows).statements.map(({ scope }) => scope)).toEqual([{ kind: "year", year: 2023 }]);
  });

  it("has each month's own deviation checked, the first one's too", () => {
    const rows: readonly (readonly TestCell[])[] = [
      ["Nämnden 2024, tkr"],
      [null, "Jan", null, null, "Feb", null, null],
      [null, "Budget", "Utfall", "Avvikelse", "Budget", "Utfall", "Avvikelse"],
      ["Norr", 1369, 1301, 68, 1461, 1516, -55],
      ["Väst", 2500, 2450, 50, 2500, 2610, -110],
      ["Syd", 2148, 2115, 33, 2188, 2151, 37],
      ["Summa", 6017, 5866, 151, 6149, 6277, -128],
    ];
    expect(found(rows)).toEqual([]);
    // 1 369 − 1 301 = 68 and 68 + 50 + 33 = 151.
    expect(found(withCell(rows, [3, 3], 86))).toEqual(["error row-deviation row 3 column 3: 68"]);
  });
});
