import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cell, number } from "../../src/plan/formula";
import { bySign, printed, printNumber, sentence, type NumberStyle } from "../../src/plan/live-text";
import { evaluate, VALUES } from "../support/evaluate";

const NBSP = "\u00a0";
const at = { sheet: VALUES, row: 0, column: 0 };
const sv = { language: "sv", decimals: 1, sign: "negative" } as const;

describe("printNumber", () => {
  it.each([
    [-38.606, sv, "\u221238,6"],
    [1_587_600, { ...sv, decimals: 0 }, `1${NBSP}587${NBSP}600`],
    [1_587_600, { ...sv, decimals: 0, language: "en" }, "1,587,600"],
    [203, { ...sv, decimals: 0, sign: "always" }, "+203"],
    [-469_153, { ...sv, decimals: 0, sign: "never" }, `469${NBSP}153`],
    [0.04, { ...sv, sign: "always" }, "0,0"],
    [-0.04, sv, "0,0"],
    [999.95, { ...sv, decimals: 1 }, `1${NBSP}000,0`],
    [-9.375, { ...sv, decimals: 2 }, "\u22129,38"],
  ] as const)("prints %d", (value, style, expected) => {
    expect(printNumber(value, style)).toBe(expected);
  });
});

describe("printed", () => {
  it("divides before it rounds: −38 606 tkr is −38,6 mnkr", () => {
    const live = printed({ formula: cell(at), value: -38_606 }, { ...sv, divisor: 1000 });
    expect(live.value).toBe("\u221238,6");
    expect(evaluate(live.formula, [-38_606])).toBe("\u221238,6");
  });

  it("follows the cell", () => {
    const live = printed({ formula: cell(at), value: -38_606 }, { ...sv, divisor: 1000 });
    expect(evaluate(live.formula, [12_345_678])).toBe(`12${NBSP}345,7`);
  });

  it("prints in a spreadsheet what the core prints", () => {
    const style = fc.record<NumberStyle>({
      language: fc.constantFrom("sv", "en"),
      decimals: fc.constantFrom(0, 1, 2),
      sign: fc.constantFrom("always", "negative", "never"),
    });
    const values = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(values, style, (value, look) => {
        const live = printed({ formula: cell(at), value }, look);
        expect(evaluate(live.formula, [value])).toBe(live.value);
      }),
      { numRuns: 60 },
    );
  });
});

describe("bySign", () => {
  const words = { negative: "lägre än", zero: "lika med", positive: "högre än" };
  it.each([
    [-1, "lägre än"],
    [0, "lika med"],
    [0.5, "högre än"],
  ])("says for %d %s, in the core and in a spreadsheet", (value, said) => {
    const live = bySign({ formula: cell(at), value }, words);
    expect(live.value).toBe(said);
    expect(evaluate(live.formula, [value])).toBe(said);
  });
});

describe("sentence", () => {
  it("joins words and live pieces", () => {
    const amount = printed({ formula: number(1200), value: 1200 }, { ...sv, decimals: 0 });
    const live = sentence(["Jan: ", amount, " kr"]);
    expect(live.value).toBe(`Jan: 1${NBSP}200 kr`);
    expect(evaluate(live.formula, [])).toBe(live.value);
  });

  it("is an empty text without pieces", () => {
    expect(sentence([])).toEqual({ formula: { op: "text", value: "" }, value: "" });
  });
});
