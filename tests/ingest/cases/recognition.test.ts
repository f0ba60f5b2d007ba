import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../../src/core/model/datum";
import type { Facts } from "../../../src/core/model/facts";
import { isoMonth } from "../../../src/core/model/month";
import { readFacts } from "../../../src/ingest/facts";
import { SMALL_CASES, SMALL_HEADINGS, smallExport } from "../../support/case-rows";
import { sheetOf, workbookOf, type TestCell } from "../grid-of";

const EXPECTED = {
  households: { "2020-01": 3, "2020-02": 2 },
  "average-cost": { "2020-01": 3800 / 3, "2020-02": 2050 },
  cost: { "2020-01": 3800, "2020-02": 4100 },
  "newcomer-households": { "2020-01": 1, "2020-02": 1 },
  "newcomer-cost": { "2020-01": 2000, "2020-02": 100 },
};

describe("an export of single cases", () => {
  it("is recognised by its headings and what stands under them, with the column of each", () => {
    const facts = factsOf(smallExport());
    expect(byMonth(facts)).toEqual(EXPECTED);
    expect(facts.findings).toEqual([]);
    expect(facts.recognised).toMatchObject([
      {
        kind: "case-export",
        unit: "kr",
        range: { sheet: "Blad1", top: 0, left: 0, bottom: 6, right: 3 },
        columns: [
          { role: "month", column: 0 },
          { role: "household", column: 1 },
          { role: "paid", column: 2 },
          { role: "newcomer", column: 3 },
        ],
      },
    ]);
  });

  it("may have its columns and rows in any order, a title above and notes below", () => {
    const rows = smallExport()
      .map((row) => [...row].reverse())
      .map((row) => [null, ...row]);
    const [headings = [], ...cases] = rows;
    const turned = [["Uttag ur LinQ"], [], headings, ...cases.reverse(), [], ["Källa: LinQ"]];
    expect(byMonth(factsOf(turned))).toEqual(EXPECTED);
  });

  it.each<[string, TestCell, TestCell]>([
    ["dates inside the month", { date: 43_845 }, { date: 43_890 }],
    ["dates that have lost their format", 43_831, 43_862],
    ["numbers", 202_001, 202_002],
    ["ISO texts", "2020-01", "2020-02"],
    ["texts of digits", "202001", "202002"],
    ["texts of dates", "2020-01-15", "2020-02-29"],
    ["names", "jan 2020", "feb 2020"],
    ["names with short years", "jan-20", "feb-20"],
    ["their first and last days", "2020-01-01 - 2020-01-31", "2020-02-01 – 2020-02-29"],
    ["the same in six digits", "200101-200131", "200201-200229"],
  ])("may write its months as %s", (_, january, february) => {
    const isJanuary = (at: number): boolean => at < 4;
    const cases = SMALL_CASES.map((each, at) => {
      return { ...each, month: isJanuary(at) ? january : february };
    });
    expect(byMonth(factsOf(smallExport(cases)))).toEqual(EXPECTED);
  });

  it.each([
    ["Utbetalningsdag", "Ärendebeteckning", "Nettobelopp"],
    ["Payment month", "Case ID", "Amount paid"],
    ["Avser månad", "KlientId", "Summa utbetalt"],
  ])("may head its columns %s, %s and %s", (...headings) => {
    const [[, , , newcomer = null] = [], ...rows] = smallExport();
    expect(byMonth(factsOf([[...headings, newcomer], ...rows]))).toEqual(EXPECTED);
  });

  it("takes no number of a payment for its amount", () => {
    const [, ...rows] = smallExport();
    const facts = factsOf([["Månad", "Hushålls-ID", "Utbetalningsid", "Nyanländ"], ...rows]);
    expect(facts.series.map(({ id }) => id)).toEqual(["households", "newcomer-households"]);
  });

  it("may have the year in a column of its own", () => {
    const cases = SMALL_CASES.map((each, at) => ({ ...each, month: at < 4 ? 1 : 2 }));
    const [headings = [], ...rows] = smallExport(cases);
    const wide = [["År", ...headings], ...rows.map((row) => [2020, ...row])];
    expect(byMonth(factsOf(wide))).toEqual(EXPECTED);
    const numbered = [["År", "Månadsnr", ...headings.slice(1)], ...wide.slice(1)];
    expect(byMonth(factsOf(numbered))).toEqual(EXPECTED);
  });

  it("knows a household by a number and by the same number as text", () => {
    const cases = SMALL_CASES.map((each, at) => {
      return at % 2 === 1 && typeof each.id === "number" ? { ...each, id: `${each.id}` } : each;
    });
    expect(byMonth(factsOf(smallExport(cases)))).toEqual(EXPECTED);
  });

  it("may have nobody who says yes", () => {
    const cases = SMALL_CASES.map((each) => ({ ...each, newcomer: "Nej" }));
    const { series } = factsOf(smallExport(cases));
    const newcomers = series.find(({ id }) => id === "newcomer-households");
    const [january] = newcomers?.points.values() ?? [];
    expect(january).toMatchObject({
      value: 0,
      rows: { kind: "count", where: [{}, { holds: { kind: "text", text: "Ja" } }] },
    });
  });

  it("leaves out its own sums", () => {
    const rows = [...smallExport(), [null, "Summa", 7900], ["Totalt", null, 7900]];
    const facts = factsOf(rows);
    expect(byMonth(facts)).toEqual(EXPECTED);
    expect(facts.findings).toEqual([]);
  });

  it("is none when each month has one row: those are monthly series", () => {
    const months = ["2020-01", "2020-02", "2020-03"];
    const table = [
      ["Månad", "Hushåll", "Kostnad"],
      ...months.map((month, at) => [month, 3192 + at, 820_000 + at]),
    ];
    const facts = factsOf(table);
    expect(facts.recognised.map(({ kind }) => kind)).toEqual(["monthly-series", "monthly-series"]);
  });

  it("is none when it counts the households of districts", () => {
    const table = [["Månad", "Stadsdel", "Hushåll", "Utbetalt"]] as TestCell[][];
    for (const month of ["2020-01", "2020-02"]) {
      for (const [at, part] of ["Norr", "Söder", "Centrum"].entries()) {
        table.push([month, part, 310 + at * 7, 820_000 + at]);
      }
    }
    expect(factsOf(table).recognised.filter(({ kind }) => kind === "case-export")).toEqual([]);
  });

  it("needs a month, a household and one thing more", () => {
    const without = (at: number): TestCell[][] =>
      smallExport().map((row) => row.filter((_, column) => column !== at));
    for (const at of [0, 1]) {
      const { recognised } = factsOf(without(at));
      expect([SMALL_HEADINGS[at], recognised.filter(({ kind }) => kind === "case-export")]).toEqual(
        [SMALL_HEADINGS[at], []],
      );
    }
  });
});

function factsOf(rows: readonly (readonly TestCell[])[]): Facts {
  return readFacts(workbookOf(sheetOf(rows)));
}

function byMonth({ series }: Facts): Record<string, Record<string, number | null>> {
  return Object.fromEntries(
    series.map(({ id, points }) => [
      id,
      Object.fromEntries([...points].map(([at, datum]) => [isoMonth(at), numberOf(datum)])),
    ]),
  );
}
