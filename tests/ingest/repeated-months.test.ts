import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../src/core/model/datum";
import { isoMonth } from "../../src/core/model/month";
import { readFacts } from "../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "./grid-of";

const read = (rows: TestCell[][]) => readFacts(workbookOf(sheetOf(rows)));
const values = (rows: TestCell[][]) =>
  read(rows).series.map(({ title, points }) => [
    title,
    Object.fromEntries([...points].map(([at, datum]) => [isoMonth(at), numberOf(datum)])),
  ]);
const told = (rows: TestCell[][]) =>
  read(rows).findings.map(({ code, severity, place, args }) => ({
    ...{ code, severity, row: place?.row, column: place?.column },
    args,
  }));

const LIST: TestCell[][] = [
  ["Månad", "Antal hushåll", "Utbetalt bistånd, tkr"],
  ["2020-01", 310, 2710],
  ["2020-02", 311, 2715],
  ["2020-03", 313, 2698],
  ["2020-04", 309, 2704],
];

describe("a month that stands twice in a series", () => {
  it("is used once where both cells agree, and the second one is told of", () => {
    const rows = LIST.toSpliced(4, 0, ["2020-03", 313, "2 698"]);
    expect(values(rows)).toEqual(values(LIST));
    const args = { month: "2020-03", count: 1 };
    expect(told(rows)).toMatchObject([
      {
        ...{ code: "month-repeated", severity: "warning", row: 4, column: 1 },
        args: { ...args, title: "Antal hushåll", first: "B4", second: "B5" },
      },
      { code: "month-repeated", args: { ...args, first: "C4", second: "C5" } },
    ]);
  });

  it("is left out where the cells contradict each other, with both of them named", () => {
    const rows = LIST.toSpliced(4, 0, ["2020-03", 331, 2698]);
    expect(values(rows)).toMatchObject([
      ["Antal hushåll", { "2020-01": 310, "2020-02": 311, "2020-04": 309 }],
      ["Utbetalt bistånd, tkr", { "2020-03": 2698 }],
    ]);
    expect(values(rows)[0]?.[1]).not.toHaveProperty("2020-03");
    const cells = { first: "B4", second: "B5", from: 313, to: 331 };
    const [first] = told(rows);
    expect(first).toMatchObject({ code: "month-differs", row: 4, column: 1, args: cells });
    expect(first?.args).not.toHaveProperty("count");
  });

  it("is found in a whole list pasted twice, one word for all its months", () => {
    const rows = [...LIST, ...LIST.slice(1)];
    expect(values(rows)).toEqual(values(LIST));
    expect(told(rows)).toMatchObject([
      { code: "month-repeated", row: 5, args: { title: "Antal hushåll", count: 4 } },
      { code: "month-repeated", row: 5, args: { title: "Utbetalt bistånd, tkr", count: 4 } },
    ]);
  });

  it("is no news where one of its cells is blank or not reported yet", () => {
    const rows = LIST.toSpliced(4, 0, ["2020-03", null, "X"]);
    expect(values(rows)).toEqual(values(LIST));
    expect(told(rows)).toEqual([]);
  });

  it("is found in rows of the same label and year", () => {
    const months = ["Jan", "Feb", "Mars", "April"];
    const rows: TestCell[][] = [
      ["Antal hushåll", ...months],
      [2019, 300, 301, 302, 303],
      [2020, 310, 311, 313, 309],
      [2020, 310, 311, 331, 309],
    ];
    expect(values(rows)).toMatchObject([
      ["Antal hushåll", { "2019-04": 303, "2020-01": 310, "2020-02": 311, "2020-04": 309 }],
    ]);
    expect(told(rows)).toMatchObject([
      { code: "month-repeated", row: 3, column: 1, args: { count: 3 } },
      { code: "month-differs", row: 3, column: 3, args: { from: 313, to: 331 } },
    ]);
  });

  it("is found in columns of the same heading", () => {
    const months = ["Jan", "Feb", "Mars", "Mars", "April"];
    const rows: TestCell[][] = [
      ["Antal hushåll", ...months],
      [2020, 310, 311, 313, 313, 309],
    ];
    const { series } = read(rows);
    expect([...(series[0]?.points.values() ?? [])].map(numberOf)).toEqual([310, 311, 313, 309]);
    expect(told(rows)).toMatchObject([
      { code: "month-repeated", args: { first: "D2", second: "E2", month: "2020-03" } },
    ]);
  });

  it("makes the series unusable where it is so for more than a few months", () => {
    const across: TestCell[][] = [
      ["Antal hushåll", "Jan", "Feb", "Mars", "April"],
      [2020, 310, 311, 313, 309],
      [2020, 420, 431, 433, 419],
    ];
    expect(values(across)).toEqual([]);
    expect(told(across)).toMatchObject([
      { code: "month-differs", args: { first: "B2", second: "B3", from: 310, to: 420, count: 4 } },
      { code: "nothing-recognised" },
    ]);
    const down: TestCell[][] = [
      ["Månad", "Antal hushåll"],
      ["2020-01", 310],
      ["2020-01", 420],
      ["2020-02", 311],
      ["2020-02", 431],
      ["2020-03", 313],
      ["2020-03", 433],
    ];
    expect(values(down)).toEqual([]);
    expect(told(down)).toMatchObject([
      { code: "month-differs", args: { count: 3 } },
      { code: "nothing-recognised" },
    ]);
  });
});

describe("rows that name a month again without being the same series", () => {
  const codes = (rows: TestCell[][]) => told(rows).map(({ code }) => code);

  it("are told apart by their section or by a further column", () => {
    const months = ["Jan", "Feb", "Mars"];
    const sections: TestCell[][] = [
      ["Kostnad 2020, tkr", ...months],
      ["Norra"],
      ["Löner", 400, 410, 405],
      ["Södra"],
      ["Löner", 300, 310, 305],
      ["Material", 20, 21, 19],
    ];
    expect(values(sections)).toMatchObject([["Material", {}]]);
    expect(codes(sections)).toEqual([]);
    const columns: TestCell[][] = [
      ["2020, tkr"],
      ["Verksamhet", "Ansvar", "Enhet", ...months],
      ["IFO", "Öst", "A", 400, 410, 405],
      ["IFO", "Öst", "B", 300, 310, 305],
    ];
    expect(codes(columns)).toEqual(["nothing-recognised"]);
  });

  it("are single cases where months come again and again", () => {
    const cases: TestCell[][] = [
      ["Månad", "Utbetalt bistånd, kr"],
      ...["2020-01", "2020-02", "2020-03"].flatMap((month, at) => [
        [month, 8000 + at],
        [month, 9100 + at],
        [month, 7350 + at],
      ]),
    ];
    expect(values(cases)).toEqual([]);
    expect(codes(cases)).toEqual(["nothing-recognised"]);
  });

  it("are budget and actual where every month stands twice in the headings", () => {
    const rows: TestCell[][] = [
      ["Nettokostnad 2023, tkr"],
      ["", "jan", "jan", "feb", "feb", "mar", "mar"],
      ["Enhet", "Budget", "Utfall", "Budget", "Utfall", "Budget", "Utfall"],
      ["Bibliotek", 820, 811, 820, 835, 820, 799],
    ];
    expect(codes(rows)).not.toContain("month-differs");
  });
});
