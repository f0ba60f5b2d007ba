import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../src/core/model/datum";
import { month } from "../../src/core/model/month";
import { readFacts } from "../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "./grid-of";

const year = (of: number, ...values: TestCell[]): TestCell[][] => [
  ["Antal hushåll", "Jan", "Feb", "Mars"],
  [of, ...values],
];

describe("series in several places", () => {
  it("are joined when each sheet has its own year", () => {
    const { series, findings } = readFacts(
      workbookOf(sheetOf(year(2019, 300, 301, 302), "2019"), sheetOf(year(2020, 310, 311), "2020")),
    );
    expect(findings).toEqual([]);
    expect(series).toHaveLength(1);
    expect(numberOf(series[0]?.points.get(month(2019, 3)))).toBe(302);
    expect(numberOf(series[0]?.points.get(month(2020, 2)))).toBe(311);
    expect(series[0]?.range.sheet).toBe("2020");
  });

  it("are taken from the newest copy, and the other is reported", () => {
    const { series, findings, recognised } = readFacts(
      workbookOf(sheetOf(year(2020, 310, 311, 312), "Mars"), sheetOf(year(2020, 309), "Januari")),
    );
    expect(numberOf(series[0]?.points.get(month(2020, 1)))).toBe(310);
    expect(findings).toMatchObject([
      { code: "duplicate-series", place: { sheet: "Januari" }, args: { kept: "Mars" } },
    ]);
    expect(recognised).toHaveLength(2);
  });

  it("have ids of their own when two titles are of one measure", () => {
    const { series } = readFacts(
      workbookOf(
        sheetOf([
          ["Mått", "År", "Jan", "Feb", "Mars"],
          ["Hushåll", 2020, 1, 2, 3],
          ["Utbetalningshushåll", 2020, 1, 2, 3],
        ]),
      ),
    );
    expect(series.map(({ id }) => id)).toEqual(["households", "utbetalningshushall"]);
  });
});

describe("statements of one scope", () => {
  const rows = (extra: TestCell[][]): TestCell[][] => [
    ["Drift, tkr", "Prognos helår", "Budget 2020", "Avvikelse"],
    ["A", 1500, 1700, 200],
    ["B", 900, 800, -100],
    ...extra,
  ];

  it("are all kept, the most complete first, and the others reported", () => {
    const small = sheetOf(rows([]), "Kort");
    const large = sheetOf(rows([["Summa", 2400, 2500, 100]]), "Lång");
    const { statements, findings } = readFacts(workbookOf(small, large));
    expect(statements.map(({ range }) => range.sheet)).toEqual(["Lång", "Kort"]);
    expect(findings).toMatchObject([
      { code: "duplicate-statement", place: { sheet: "Kort" }, args: { kept: "Lång" } },
    ]);
  });
});
