import { describe, expect, it } from "@jest/globals";
import type { SumTerm } from "../../src/core/model/datum";
import { formulaText } from "../../src/plan/formula";
import { sourceFormula } from "../../src/plan/computed";
import { parseNumber } from "../../src/ingest/cells/number";
import { evaluate, VALUES } from "../support/evaluate";

const source = { sheet: VALUES, row: 0, column: 0 };

function typed(text: string, value: number): Parameters<typeof sourceFormula>[0] {
  return { kind: "number", value, as: "text", text, source };
}

const at = (row: number, column = 0) => ({ sheet: VALUES, row, column });
const plain = (value: number, place: ReturnType<typeof at>) =>
  ({ kind: "number", value, as: "number", source: place }) as const;

describe("sourceFormula of a sum of cells", () => {
  const sum = (value: number, ...terms: SumTerm[]) =>
    sourceFormula({ kind: "number", value, as: "sum", terms, source: at(0) });

  it("adds and takes away what the cells hold", () => {
    const net = sum(
      12_550,
      { cell: plain(13_900, at(0)), sign: 1 },
      { cell: plain(1350, at(1)), sign: -1 },
    );
    expect(formulaText(net, "Here", "api")).toBe("'Data'!A1-'Data'!A2");
    // 13 900 − 1 350 = 12 550, and 14 000 − 1 350 = 12 650 when the first cell changes.
    expect(evaluate(net, [13_900, 1350])).toBe(12_550);
    expect(evaluate(net, [14_000, 1350])).toBe(12_650);
  });

  it("is the sum of a range where the cells stand side by side", () => {
    const empty = { kind: "empty", source: at(0, 2) } as const;
    const cells = [plain(8120, at(0)), plain(8340, at(0, 1)), empty];
    const months = sum(16_460, ...cells.map((cell) => ({ cell, sign: 1 as const })));
    expect(formulaText(months, "Here", "api")).toBe("SUM('Data'!A1:C1)");
  });

  it("reads cells of text one by one, and a minus first", () => {
    const text = { kind: "number", value: 1100, as: "text", text: "1 100", source: at(0) } as const;
    const net = sum(100, { cell: text, sign: -1 }, { cell: plain(1200, at(1)), sign: 1 });
    expect(evaluate(net, ["1 100", 1200])).toBe(100);
  });
});

describe("sourceFormula", () => {
  it("is a plain reference to a number", () => {
    const formula = sourceFormula({ kind: "number", value: 3239, as: "number", source });
    expect(formulaText(formula, "Here", "api")).toBe("'Data'!A1");
  });

  // Values by the rules of Swedish number writing, not by our parser.
  it.each([
    ["8 823", 8823],
    ["8\u00a0823", 8823],
    ["8\u202f823,5", 8823.5],
    ["\u221221 405", -21_405],
    ["\u2013 13 345", -13_345],
    ["-0,5", -0.5],
    ["88 %", 0.88],
    ["1.587.600", 1_587_600],
    ["0,7 mnkr", 0.7],
    ["19 dagar", 19],
    ["(1 116)", -1116],
  ])("reads the text %j as a spreadsheet does: %d", (text, value) => {
    expect(parseNumber(text)?.value).toBe(value);
    expect(evaluate(sourceFormula(typed(text, value)), [text])).toBe(value);
  });

  it("follows the cell when the text is corrected", () => {
    expect(evaluate(sourceFormula(typed("8 823", 8823)), ["9 000"])).toBe(9000);
    expect(evaluate(sourceFormula(typed("0,7 mnkr", 0.7)), ["0,8"])).toBe(0.8);
  });

  it("follows the cell when a number takes the text's place", () => {
    expect(evaluate(sourceFormula(typed("8 823", 8823)), [9000.5])).toBe(9000.5);
  });
});
