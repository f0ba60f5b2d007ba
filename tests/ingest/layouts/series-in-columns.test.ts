import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../../src/core/model/datum";
import { isoMonth } from "../../../src/core/model/month";
import type { Series } from "../../../src/core/model/series";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../grid-of";

const seriesOf = (rows: TestCell[][]) => readFacts(workbookOf(sheetOf(rows))).series;
const values = (series: Series | undefined) =>
  Object.fromEntries(
    [...(series?.points ?? [])].map(([at, datum]) => [isoMonth(at), numberOf(datum)]),
  );

describe("series with months down the rows", () => {
  it("are read from long form in any order of columns", () => {
    const records: TestCell[][] = [
      ["Antal hushåll", "2020-01", 3192],
      ["Antal hushåll", "2020-02", 3214],
      ["Kostnad tillfälligt boende, kr", "2020-01", "821 745"],
      ["Kostnad tillfälligt boende, kr", "2020-02", "X"],
    ];
    const head = ["Mått", "Månad", "Värde"];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const series = seriesOf([head, ...records].map((row) => order.map((at) => row[at] ?? null)));
      expect(series.map(({ id, lag }) => [id, lag])).toEqual([
        ["households", 0],
        ["temporary-housing-cost", 1],
      ]);
      expect(values(series[0])).toEqual({ "2020-01": 3192, "2020-02": 3214 });
      expect(values(series[1])).toEqual({ "2020-01": 821_745, "2020-02": null });
    }
  });

  it("are read from one column per measure, with Excel's dates", () => {
    // 43831 is 1 January 2020, 43862 1 February, 43921 31 March.
    const series = seriesOf([
      ["Period", "Hushåll", "Utbetalt bistånd, tkr", "Avvikelse"],
      [{ date: 43_831 }, 3192, 29_602, 12],
      [{ date: 43_862 }, 3214, 29_925, 12],
      [{ date: 43_921 }, 3239, 30_216, 12],
    ]);
    expect(series.map(({ id }) => id)).toEqual(["households", "cost"]);
    expect(values(series[0])).toEqual({ "2020-01": 3192, "2020-02": 3214, "2020-03": 3239 });
  });

  it("are read with years over the columns or in a column of their own", () => {
    const across = seriesOf([
      [null, "Hushåll", null, "Kostnad, tkr", null],
      ["Månad", 2019, 2020, 2019, 2020],
      ["Jan", 300, 310, 2000, 2100],
      ["Feb", 301, 311, 2001, 2101],
      ["Mars", 302, null, 2002, null],
    ]);
    expect(values(across[0])).toMatchObject({ "2019-03": 302, "2020-01": 310 });
    expect(values(across[1])).toMatchObject({ "2019-03": 2002, "2020-01": 2100 });
    const beside = seriesOf([
      ["År", "Månad", "Antal hushåll"],
      [2019, "Nov", 300],
      [2019, "Dec", 301],
      [2020, "Jan", 302],
    ]);
    expect(values(beside[0])).toEqual({ "2019-11": 300, "2019-12": 301, "2020-01": 302 });
  });

  it("are no series of all where rows are cases or a breakdown", () => {
    const months = ["2020-01", "2020-01", "2020-02", "2020-02"];
    const cases = months.map((at, index): TestCell[] => [`A${index}`, at, 100 + index]);
    const counted = seriesOf([["Ärende", "Månad", "Belopp"], ...cases]);
    expect(counted.filter(({ fromCases }) => fromCases !== true)).toEqual([]);
    const breakdown = months.map((at, index): TestCell[] => [
      index % 2 ? "Män" : "Kvinnor",
      at,
      100,
    ]);
    expect(seriesOf([["Kön", "Månad", "Hushåll"], ...breakdown])).toMatchObject([
      { measure: "other", title: "Hushåll, kvinnor" },
      { measure: "other", title: "Hushåll, män" },
    ]);
    expect(seriesOf([["Månad", "Hushåll"], ...months.map((at): TestCell[] => [at, 100])])).toEqual(
      [],
    );
  });

  it("are read beside columns that say the same on every row, and codes", () => {
    const rows: TestCell[][] = [
      ["Kommunkod", "Län", "Kommun", "År", "Månad", "Antal hushåll"],
      [2281, "Västernorrland", "Sundsvall", 2024, "Januari", 1210],
      [2281, "Västernorrland", "Sundsvall", 2024, "Februari", 1195],
      [2281, "Västernorrland", "Sundsvall", 2024, "Mars", 1220],
    ];
    const [households, ...others] = seriesOf(rows);
    expect(values(households)).toEqual({ "2024-01": 1210, "2024-02": 1195, "2024-03": 1220 });
    expect(others).toEqual([]);
    // Two municipalities part the rows, and what they are together nobody says.
    expect(seriesOf(rows.map((row, at) => (at === 3 ? row.with(2, "Timrå") : row)))).toEqual([]);
  });

  it("are read with years over women, men and all", () => {
    const series = seriesOf([
      ["Antal hushåll", 2023, null, null, 2024, null, null],
      ["Månad", "Kvinnor", "Män", "Totalt", "Kvinnor", "Män", "Totalt"],
      ["Januari", 1200, 1500, 2700, 1180, 1490, 2670],
      ["Februari", 1210, 1480, 2690, 1170, 1470, 2640],
      ["Mars", 1220, 1490, 2710, null, null, null],
    ]);
    expect(series.map(({ title, measure }) => [title, measure])).toEqual([
      ["Antal hushåll, kvinnor", "other"],
      ["Antal hushåll, män", "other"],
      ["Antal hushåll", "households"],
    ]);
    expect(values(series[2])).toMatchObject({ "2023-03": 2710, "2024-02": 2640 });
  });

  it("take their unit from a column of units", () => {
    const series = seriesOf([
      ["Mått", "Enhet", "Månad", "Värde"],
      ["Placeringar", "tkr", "2020-01", 840],
      ["Placeringar", "tkr", "2020-02", 851],
      ["Barn i förskola", "antal", "2020-01", 1204],
      ["Barn i förskola", "antal", "2020-02", 1198],
    ]);
    expect(series.map(({ title, unit }) => [title, unit])).toEqual([
      ["Placeringar", "tkr"],
      ["Barn i förskola", "count"],
    ]);
  });
});
