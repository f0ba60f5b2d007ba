import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseNumber } from "../../../src/ingest/cells/number";

describe("parseNumber", () => {
  it.each([
    ["8 823", 8823],
    ["8\u00a0823", 8823],
    ["1\u202f115\u202f042", 1115042],
    ["1\u2009234", 1234],
    ["1.234.567", 1234567],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1,5", 1.5],
    ["0.82", 0.82],
    ["3011", 3011],
    ["-21 405", -21405],
    ["– 21 405", -21405],
    ["\u221213", -13],
    ["1 234,50-", -1234.5],
    ["1 234 -", -1234],
    ["(1 234)", -1234],
    ["( 1 234 )", -1234],
    ["+731", 731],
    ["8 823²", 8823],
    ["8 823 2)", 8823],
    ["1 234:-", 1234],
    ["78 (februari)", 78],
  ])("reads %j as %d", (text, value) => {
    expect(parseNumber(text)?.value).toBe(value);
  });

  it.each([
    ["0,7 mnkr", 0.7, "mnkr"],
    ["-1 234,5 tkr", -1234.5, "tkr"],
    ["19 dagar", 19, "days"],
    ["600 000 kr/månad", 600000, "kr"],
    ["88 %", 0.88, "percent"],
    ["-9%", -0.09, "percent"],
    ["12 st", 12, "count"],
  ])("reads the unit of %j", (text, value, unit) => {
    expect(parseNumber(text)).toMatchObject({ value, unit });
  });

  it.each([
    "1,7/6,3",
    "JKT: 1,5 OSA: 0,3",
    "4 arbete, 2 studier",
    "88 % (tillgänglighet) 87 % (bemötande)",
    "429 (44 procent män och 56 procent kvinnor)",
    "12 34",
    "2018-08",
    "≥0",
    "X2",
    "-",
    "..",
    "",
    "007",
  ])("takes %j for no number", (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it("says when thousands and decimals cannot be told apart", () => {
    expect(parseNumber("1.234")).toMatchObject({
      value: 1234,
      ambiguous: { separator: "dot", alternative: 1.234 },
    });
    expect(parseNumber("1,234", { dot: "thousands", comma: "thousands" })?.value).toBe(1234);
    expect(parseNumber("1234.567")?.ambiguous).toBeNull();
    expect(parseNumber("0.234")?.ambiguous).toBeNull();
  });

  it("gives back a number written in any style", () => {
    const style = fc.record({
      thousands: fc.constantFrom("", " ", "\u00a0", "\u202f", "\u2009", "."),
      minus: fc.constantFrom("-", "–", "−", "- ", "− "),
      decimals: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), style, (cents, how) => {
        const value = Math.trunc(cents / 10 ** (2 - how.decimals)) / 10 ** how.decimals;
        const [whole = "", fraction] = Math.abs(value).toFixed(how.decimals).split(".");
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, how.thousands);
        const text = (value < 0 ? how.minus : "") + grouped + (fraction ? `,${fraction}` : "");
        expect(parseNumber(text)?.value).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
