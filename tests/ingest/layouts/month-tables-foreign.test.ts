import { describe, expect, it } from "@jest/globals";
import { newestMonth } from "../../../src/core/calc/report-month";
import { numberOf } from "../../../src/core/model/datum";
import { isoMonth } from "../../../src/core/model/month";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../grid-of";

const MONTHS = ["jan", "feb", "mar", "apr"];

const read = (rows: TestCell[][]) => readFacts(workbookOf(sheetOf(rows)));

/** Title, unit, first month and numbers of every series. */
const summary = (rows: TestCell[][]) =>
  read(rows).series.map(({ title, unit, points }) => {
    const [first] = points.keys();
    const numbers = [...points.values()].map((datum) => numberOf(datum) ?? "–");
    return `${title} (${unit}) ${first === undefined ? "" : isoMonth(first)}: ${numbers.join(" ")}`;
  });

describe("month tables as municipalities lay them out", () => {
  it("accounts under one area are series of their own, in the table's unit", () => {
    const rows: TestCell[][] = [
      ["Socialnämnden 2023, tkr"],
      ["Verksamhet", "Konto", "Kontonamn", ...MONTHS],
      ["IFO", 5010, "Löner", 4000, 4010, 4020, 4030],
      ["IFO", 7400, "Köp av verksamhet", 2300, 2310, 2290, 2350],
      ["Barn och unga", 5010, "Löner", 800, 810, 805, 790],
    ];
    expect(summary(rows)).toEqual([
      "IFO, Löner (tkr) 2023-01: 4000 4010 4020 4030",
      "IFO, Köp av verksamhet (tkr) 2023-01: 2300 2310 2290 2350",
      "Barn och unga (tkr) 2023-01: 800 810 805 790",
    ]);
  });

  it("budget and actual in turn, also where the area stands once, and the budget dates no report", () => {
    const rows: TestCell[][] = [
      ["Nettokostnad 2023, tkr"],
      ["Verksamhet", "", ...MONTHS],
      ["Bibliotek", "Budget", 820, 820, 820, 820],
      [null, "Utfall", 811, 835, null, null],
      ["Fritid", "Budget", 640, 640, 640, 640],
      [null, "Utfall", 652, 649, null, null],
    ];
    expect(summary(rows)).toEqual([
      "Bibliotek – Budget (tkr) 2023-01: 820 820 820 820",
      "Bibliotek (tkr) 2023-01: 811 835 – –",
      "Fritid – Budget (tkr) 2023-01: 640 640 640 640",
      "Fritid (tkr) 2023-01: 652 649 – –",
    ]);
    const newest = newestMonth(read(rows));
    expect(newest === null ? null : isoMonth(newest)).toBe("2023-02");
  });

  it("rows that their labels do not tell apart are no series", () => {
    const rows: TestCell[][] = [
      ["2023, tkr"],
      ["Verksamhet", ...MONTHS],
      ["IFO", 400, 401, 402, 403],
      ["IFO", 230, 231, 229, 235],
    ];
    expect(summary(rows)).toEqual([]);
  });

  it("years as section rows", () => {
    const rows: TestCell[][] = [
      ["Ekonomiskt bistånd, tkr"],
      ["", ...MONTHS],
      [2022],
      ["Antal hushåll", 800, 801, 802, 803],
      ["Kostnad", 6500, 6510, 6520, 6530],
      [2023],
      ["Antal hushåll", 810, 811, null, null],
      ["Kostnad", 6600, 6610, null, null],
    ];
    expect(summary(rows)).toEqual([
      "Antal hushåll (count) 2022-01: 800 801 802 803 810 811 – –",
      "Kostnad (tkr) 2022-01: 6500 6510 6520 6530 6600 6610 – –",
    ]);
  });

  it("months as numbers 1 to 12, across and down", () => {
    const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
    const amounts = numbers.map((number) => 700 + number);
    expect(summary([["Antal hushåll"], ["År", ...numbers], [2022, ...amounts]])).toEqual([
      `Antal hushåll (count) 2022-01: ${amounts.join(" ")}`,
    ]);
    const down: TestCell[][] = [
      ["År", "Månad", "Antal hushåll"],
      [2022, 11, 711],
      [2022, 12, 712],
      [2023, 1, 720],
      [2023, 2, 721],
    ];
    expect(summary(down)).toEqual(["Antal hushåll (count) 2022-11: 711 712 720 721"]);
    // A row that happens to count is no heading.
    expect(
      summary([
        ["Plats", 1, 2, 3, 4],
        [2022, 801, 802, 803, 804],
      ]),
    ).toEqual([]);
  });

  it("the actuals of months that are divided into budget and actual", () => {
    const rows: TestCell[][] = [
      ["Nettokostnad 2023, tkr"],
      ["", "jan", null, "feb", null, "mar", null],
      ["Enhet", "Budget", "Utfall", "Budget", "Utfall", "Budget", "Utfall"],
      ["Bibliotek", 820, 811, 820, 835, 820, 799],
    ];
    expect(summary(rows)).toEqual(["Bibliotek (tkr) 2023-01: 811 835 799"]);
  });

  it("all amounts of a pivot table in one unit, though it names none", () => {
    const rows: TestCell[][] = [
      ["Summa av Belopp", "Kolumnetiketter"],
      ["Radetiketter", "2024-01", "2024-02", "2024-03", "Totalsumma"],
      ["Ekonomiskt bistånd", 100_000, 110_000, 120_000, 330_000],
      ["Tillfälligt boende", 20_000, 25_000, 22_000, 67_000],
      ["Totalsumma", 120_000, 135_000, 142_000, 397_000],
    ];
    expect(summary(rows)).toEqual([
      "Ekonomiskt bistånd (kr) 2024-01: 100000 110000 120000",
      "Tillfälligt boende (kr) 2024-01: 20000 25000 22000",
    ]);
  });

  it.each<[string, TestCell[][]]>([
    [
      "across",
      [
        ["Antal hushåll 2023"],
        ["", "jan", "feb", "mar"],
        ["Kvinnor", 210, 215, 208],
        ["Män", 251, 249, 250],
        ["Totalt", 461, 464, 458],
      ],
    ],
    [
      "down",
      [
        ["Antal hushåll 2023"],
        ["Månad", "Kvinnor", "Män", "Totalt"],
        ["Januari", 210, 251, 461],
        ["Februari", 215, 249, 464],
        ["Mars", 208, 250, 458],
      ],
    ],
    [
      "down, under a heading that reaches over them",
      [
        ["Månad 2023", "Antal hushåll 2023", null, null],
        [null, "Kvinnor", "Män", "Totalt"],
        ["Januari", 210, 251, 461],
        ["Februari", 215, 249, 464],
        ["Mars", 208, 250, 458],
      ],
    ],
  ])("women, men and all of one measure, months %s", (_, rows) => {
    expect(summary(rows).toSorted()).toEqual([
      "Antal hushåll 2023 (count) 2023-01: 461 464 458",
      "Antal hushåll 2023, kvinnor (count) 2023-01: 210 215 208",
      "Antal hushåll 2023, män (count) 2023-01: 251 249 250",
    ]);
    expect(
      read(rows)
        .series.map(({ measure }) => measure)
        .toSorted(),
    ).toEqual(["households", "other", "other"]);
    expect(read(rows).findings).toEqual([]);
  });

  it("a number of people is a count, whatever they get", () => {
    const rows: TestCell[][] = [
      ["Antal vuxna med ekonomiskt bistånd 2024"],
      ["", "jan", "feb", "mar"],
      ["Antal", 420, 422, 424],
    ];
    expect(summary(rows)).toEqual([
      "Antal vuxna med ekonomiskt bistånd 2024 (count) 2024-01: 420 422 424",
    ]);
  });

  it("those of whom a measure is, without the unit of the column beside them", () => {
    const rows: TestCell[][] = [
      ["År", "Månad", "Hushåll", "varav kvinnor", "Utbetalt (tkr)"],
      [2024, "jan", 300, 140, 2700],
      [2024, "feb", 305, 141, 2750],
      [2024, "mar", 299, 139, 2690],
    ];
    expect(summary(rows)).toEqual([
      "Hushåll (count) 2024-01: 300 305 299",
      "Hushåll, varav kvinnor (count) 2024-01: 140 141 139",
      "Utbetalt (tkr) (tkr) 2024-01: 2700 2750 2690",
    ]);
  });

  it("zeros in months to come are not reported months, zeros among small counts are", () => {
    const large: TestCell[][] = [
      ["2023, tkr"],
      ["", ...MONTHS],
      ["Barn och unga", 400, 0, 0, 0],
      ["Vuxna", 230, 231, 0, 0],
    ];
    expect(summary(large)).toEqual([
      "Barn och unga (tkr) 2023-01: 400 0",
      "Vuxna (tkr) 2023-01: 230 231",
    ]);
    const small: TestCell[][] = [
      ["Antal kvotflyktingar 2023"],
      ["", ...MONTHS],
      ["Antal", 3, 1, 0, 0],
    ];
    expect(summary(small)).toEqual(["Antal kvotflyktingar 2023 (count) 2023-01: 3 1 0 0"]);
  });
});
