import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../src/core/model/datum";
import { readFacts } from "../../src/ingest/facts";
import { measureOf } from "../../src/ingest/wording/measures";
import { sheetOf, workbookOf, type TestCell } from "./grid-of";

const read = (rows: TestCell[][]) => readFacts(workbookOf(sheetOf(rows)));
/** Measure, title and numbers of every series, by title. */
const summary = (rows: TestCell[][]) =>
  read(rows)
    .series.map(
      ({ measure, title, points }) =>
        `${measure} | ${title}: ${[...points.values()].map((datum) => numberOf(datum) ?? "–").join(" ")}`,
    )
    .toSorted();

const ACROSS: TestCell[][] = [
  ["Antal hushåll efter hushållstyp 2023"],
  ["Hushållstyp", "jan", "feb", "mar", "apr"],
  ["Ensamstående man utan barn", 180, 182, 185, 181],
  ["Ensamstående kvinna utan barn", 95, 96, 94, 97],
  ["Ensamstående kvinna med barn", 88, 87, 90, 91],
  ["Par utan barn", 31, 30, 32, 33],
  ["Par med barn", 67, 69, 68, 66],
  // 180 + 95 + 88 + 31 + 67 and so on
  ["Totalt", 461, 464, 469, 468],
];
const EXPECTED = [
  "households | Antal hushåll efter hushållstyp 2023: 461 464 469 468",
  "other | Antal hushåll efter hushållstyp 2023, ensamstående kvinna med barn: 88 87 90 91",
  "other | Antal hushåll efter hushållstyp 2023, ensamstående kvinna utan barn: 95 96 94 97",
  "other | Antal hushåll efter hushållstyp 2023, ensamstående man utan barn: 180 182 185 181",
  "other | Antal hushåll efter hushållstyp 2023, par med barn: 67 69 68 66",
  "other | Antal hushåll efter hushållstyp 2023, par utan barn: 31 30 32 33",
];

describe("monthly series by household type", () => {
  it("are the whole and a series for each type, months across and down", () => {
    expect(summary(ACROSS)).toEqual(EXPECTED);
    expect(read(ACROSS).findings).toEqual([]);
    const down: TestCell[][] = [
      ...ACROSS.slice(0, 1),
      ...[0, 1, 2, 3, 4].map((at) => ACROSS.slice(1).map((row) => row[at] ?? null)),
    ].with(1, ["Månad", ...ACROSS.slice(2).map(([label]) => label ?? null)]);
    expect(summary(down)).toEqual(EXPECTED);
    expect(read(down).findings).toEqual([]);
  });

  it("may be named row by row, also by sex and number of children", () => {
    const months = ["2023-01", "2023-02", "2023-03"];
    const list = (heading: string, groups: readonly string[]): TestCell[][] => [
      ["Månad", heading, "Antal hushåll"],
      ...months.flatMap((month, at) =>
        groups.map((group, of): TestCell[] => [month, group, 100 * (of + 1) + at]),
      ),
    ];
    expect(summary(list("Hushållstyp", ["Ensamstående", "Par", "Samtliga"]))).toEqual([
      "households | Antal hushåll: 300 301 302",
      "other | Antal hushåll, ensamstående: 100 101 102",
      "other | Antal hushåll, par: 200 201 202",
    ]);
    expect(summary(list("Antal barn", ["Inga barn", "1 barn", "2 eller fler barn"]))).toEqual([
      "other | Antal hushåll, 1 barn: 200 201 202",
      "other | Antal hushåll, 2 eller fler barn: 300 301 302",
      "other | Antal hushåll, inga barn: 100 101 102",
    ]);
  });

  it("may be told apart by the number of children only", () => {
    const rows: TestCell[][] = [
      ["Antal hushåll 2023"],
      ["Antal barn i hushållet", "jan", "feb", "mar"],
      ["Inga barn", 300, 305, 299],
      ["1 barn", 60, 62, 61],
      ["2 barn", 41, 40, 42],
    ].with(1, ["", "jan", "feb", "mar"]);
    expect(summary(rows)).toEqual([
      "other | Antal hushåll 2023, 1 barn: 60 62 61",
      "other | Antal hushåll 2023, 2 barn: 41 40 42",
      "other | Antal hushåll 2023, inga barn: 300 305 299",
    ]);
  });

  it("may be of-which rows of a measure, and of amounts", () => {
    const rows: TestCell[][] = [
      ["Statistik 2023", "jan", "feb", "mar"],
      ["Antal hushåll", 300, 305, 299],
      ["varav ensamstående", 210, 212, 208],
      ["Utbetalt bistånd, tkr", 2700, 2750, 2690],
      ["varav ensamstående", 1800, 1810, 1795],
    ];
    expect(summary(rows)).toEqual([
      "cost | Utbetalt bistånd, tkr: 2700 2750 2690",
      "households | Antal hushåll: 300 305 299",
      "other | Antal hushåll, varav ensamstående: 210 212 208",
      "other | Utbetalt bistånd, tkr, varav ensamstående: 1800 1810 1795",
    ]);
  });

  it("are held against the whole: a month that differs where the others agree is told", () => {
    const rows = ACROSS.with(7, ["Totalt", 461, 464, 496, 468]);
    expect(read(rows).findings).toMatchObject([
      {
        ...{ code: "parts-differ", severity: "warning", place: { row: 7, column: 3 } },
        ...{ published: 496, expected: 469 },
      },
    ]);
  });

  it("need not add up: households counted in two groups are no error", () => {
    const rows = ACROSS.with(7, ["Totalt", 455, 459, 462, 468]);
    expect(read(rows).findings).toEqual([]);
    const few = ACROSS.map((row) => row.slice(0, 4)).with(7, ["Totalt", 461, 464, 496]);
    expect(read(few).findings).toEqual([]);
  });

  it("are no measures of all households", () => {
    for (const group of ["ensamstående man", "par", "2 barn", "kvinna", "gifta"]) {
      expect(measureOf(`Antal hushåll, ${group}`)).toBe("other");
      expect(measureOf(`Utbetalt bistånd, ${group}`)).toBe("other");
    }
    expect(measureOf("Antal hushåll")).toBe("households");
  });
});

describe("amounts beside households", () => {
  const list = (heading: string, amounts: readonly number[], title = "Statistik"): TestCell[][] => [
    [title],
    ["Månad", "Hushåll", heading],
    ...amounts.map((amount, at): TestCell[] => [`2023-0${at + 1}`, 300 + at, amount]),
  ];
  // 2 700 000 / 300 is 9 000 kr a household.
  const PAID = [2_700_000, 2_709_000, 2_718_000];

  it.each<[string, readonly number[], string, string]>([
    ["Belopp (kr)", PAID, "kr", "sum"],
    ["Belopp", PAID, "kr", "sum"],
    ["Belopp tkr", PAID.map((amount) => amount / 1000), "tkr", "sum"],
    ["Kronor", PAID, "kr", "sum"],
  ])("under %s are what they were paid", (heading, amounts, unit, aggregation) => {
    const { series } = read(list(heading, amounts));
    expect(series).toMatchObject([
      { measure: "households", unit: "count" },
      { id: "cost", measure: "cost", title: heading, unit, aggregation },
    ]);
  });

  it("are so in rows under months as well", () => {
    const rows: TestCell[][] = [
      ["Statistik 2023", "jan", "feb", "mar"],
      ["Hushåll", 300, 301, 302],
      ["Belopp (kr)", ...PAID],
    ];
    expect(read(rows).series.map(({ measure }) => measure)).toEqual(["households", "cost"]);
  });

  it.each<[string, TestCell[][]]>([
    ["too little a household", list("Belopp (kr)", [27_000, 27_090, 27_180])],
    ["too much", list("Belopp (kr)", [27_000_000, 27_090_000, 27_180_000])],
    ["something that is named", list("Hyra (kr)", PAID)],
    [
      "no households beside them",
      [["Statistik"], ["Månad", "Besök", "Belopp (kr)"], ...list("", PAID).slice(2)],
    ],
  ])("are not, with %s", (_, rows) => {
    expect(read(rows).series.map(({ measure }) => measure)).not.toContain("cost");
  });
});
