import { describe, expect, it } from "@jest/globals";
import { formulaText } from "../../src/plan/formula";
import { sourceFormula } from "../../src/plan/computed";
import { parseNumber } from "../../src/ingest/number";
import { evaluate, VALUES } from "../support/evaluate";

const source = { sheet: VALUES, row: 0, column: 0 };

function typed(text: string, value: number): Parameters<typeof sourceFormula>[0] {
  return { kind: "number", value, as: "text", text, source };
}

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
