import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../../src/core/model/datum";
import { isoMonth } from "../../../src/core/model/month";
import type { Series } from "../../../src/core/model/series";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../grid-of";

const QUARTER = ["Januari", "Februari", "Mars"];

const seriesOf = (rows: TestCell[][], sheet = "Blad1") =>
  readFacts(workbookOf(sheetOf(rows, sheet))).series;
const values = (series: Series | undefined) =>
  Object.fromEntries(
    [...(series?.points ?? [])].map(([at, datum]) => [isoMonth(at), numberOf(datum)]),
  );

describe("series under a row of months", () => {
  it("take their title from above, from the corner or from the sheet", () => {
    const years = [
      [2019, 300, 301, 302],
      [2020, 310, 311, null],
    ];
    const expected = {
      ...{ "2019-01": 300, "2019-02": 301, "2019-03": 302 },
      ...{ "2020-01": 310, "2020-02": 311, "2020-03": null },
    };
    const above = seriesOf([["Antal hushåll"], [null, ...QUARTER], ...years]);
    const corner = seriesOf([["Antal hushåll", ...QUARTER], ...years]);
    const sheet = seriesOf([["År", ...QUARTER], ...years], "Antal hushåll");
    for (const [series] of [above, corner, sheet]) {
      expect(series).toMatchObject({ id: "households", title: "Antal hushåll" });
      expect(values(series)).toEqual(expected);
    }
  });

  it("may start anywhere, with sums between the months and blank rows between the years", () => {
    const [series] = seriesOf([
      [],
      [null, null, "Antal hushåll"],
      [],
      [null, null, "", "Jan", "Feb", "Mar", "Kv 1", "Apr", "Summa"],
      [null, null, "2019", "3 001", "3 002", "3 003", "9 006", "3 004", "12 010"],
      [],
      [null, null, "2020", "3 101", "..", "I.U.", null, null, null],
    ]);
    expect(values(series)).toMatchObject({
      "2019-03": 3003,
      "2019-04": 3004,
      "2020-01": 3101,
      "2020-02": null,
    });
    expect(series?.range).toEqual({ sheet: "Blad1", top: 4, left: 0, bottom: 6, right: 7 });
  });

  it("read years over the months and measures down the rows", () => {
    const series = seriesOf([
      ["Mått", 2019, null, null, 2020, null, null],
      ["", ...QUARTER, ...QUARTER],
      ["Antal hushåll", 300, 301, 302, 310, 311, 312],
      ["Utbetalt bistånd, tkr", 2000, 2001, 2002, 2100, 2101, 2102],
    ]);
    expect(series.map(({ id, unit }) => [id, unit])).toEqual([
      ["households", "count"],
      ["cost", "tkr"],
    ]);
    expect(values(series[1])).toMatchObject({ "2019-03": 2002, "2020-01": 2100 });
  });

  it("read months with years, and the year of the title where the rows name none", () => {
    const dated = seriesOf([
      ["", "dec-19", "jan-20", "feb-20"],
      ["Antal hushåll", 300, 301, 302],
    ]);
    expect(values(dated[0])).toEqual({ "2019-12": 300, "2020-01": 301, "2020-02": 302 });
    const titled = seriesOf([
      ["Försörjningsstöd 2021"],
      ["Mått", ...QUARTER],
      ["Hushåll", 300, 301, 302],
    ]);
    expect(values(titled[0])).toEqual({ "2021-01": 300, "2021-02": 301, "2021-03": 302 });
  });

  it("keep targets, budgets and differences out of the observations", () => {
    const series = seriesOf([
      ["Ekonomiskt bistånd, tkr"],
      ["", ...QUARTER],
      ["Utfall 2019", 2000, 2001, 2002],
      ["Utfall 2020", 2100, 2101, null],
      ["Differens 2020", 100, 100, null],
      ["Mål 2020", 1900, 1900, 1900],
    ]);
    expect(series).toHaveLength(1);
    expect(values(series[0])).toMatchObject({ "2019-01": 2000, "2020-01": 2100 });
  });

  it("leave out a ledger of accounts by month", () => {
    const accounts = Array.from({ length: 13 }, (_, at) => [`Konto ${40 + at} material`, 1, 2, 3]);
    expect(seriesOf([["Utfall 2020"], ["Konto", ...QUARTER], ...accounts])).toEqual([]);
  });

  it("report words and formulas without result among the numbers", () => {
    const { findings } = readFacts(
      workbookOf(
        sheetOf([
          ["Antal hushåll", ...QUARTER],
          [2019, { uncalculated: true }, 301, 302],
          [2020, 300, "se bilaga", { uncalculated: true }],
        ]),
      ),
    );
    expect(findings).toMatchObject([
      { code: "unreadable-cell", place: { row: 2, column: 2 }, published: "se bilaga" },
      { code: "uncalculated-formula", place: { row: 1, column: 1 }, args: { count: 2 } },
    ]);
  });

  it("take their unit from a column of units, whatever they measure", () => {
    const series = seriesOf([
      ["Mått", "Enhet", "År", ...QUARTER],
      ["Placeringar", "tkr", 2019, 810, 822, 835],
      [null, null, 2020, 840, 851, null],
      ["Barn i förskola", "antal", 2020, 1204, 1198, 1211],
      ["Sjukfrånvaro", "%", 2020, 6.1, 5.9, 6.4],
    ]);
    expect(series.map(({ title, unit }) => [title, unit])).toEqual([
      ["Placeringar", "tkr"],
      ["Barn i förskola", "count"],
      ["Sjukfrånvaro", "percent"],
    ]);
  });

  it("tell of every word in a year whose months hold words only", () => {
    const { findings } = readFacts(
      workbookOf(
        sheetOf([
          ["Antal hushåll", ...QUARTER],
          [2019, 300, 301, 302],
          [2020, "oklart", "oklart", "oklart"],
        ]),
      ),
    );
    expect(findings.map(({ code, place }) => [code, place?.row, place?.column])).toEqual([
      ["unreadable-cell", 2, 1],
      ["unreadable-cell", 2, 2],
      ["unreadable-cell", 2, 3],
    ]);
  });

  it("lose nothing to years that nobody has filled in", () => {
    const series = seriesOf([
      ["Mått", "År", ...QUARTER],
      ["Placeringar", 2019, 810, 822, 835],
      [null, 2020, 840, 851, null],
      [null, 2019, null, null, null],
      [null, 2020, null, null, null],
      ["Dygn", 2020, 12, 13, 14],
    ]);
    expect(series.map(({ title }) => title)).toEqual(["Placeringar", "Dygn"]);
    expect(values(series[0])["2020-02"]).toBe(851);
  });
});
