import { describe, expect, it } from "@jest/globals";
import { textsFor } from "../../src/core/texts/texts";
import { cell } from "../../src/plan/formula";
import { moneyText, printMoney, type MoneyStyle } from "../../src/plan/money-text";

const style: MoneyStyle = {
  unit: "tkr",
  sign: "negative",
  language: "sv",
  words: textsFor("sv").sheets.words,
};

describe("printMoney", () => {
  it.each([
    [-38606, "−38,6\u00A0mnkr"],
    [1000, "1,0\u00A0mnkr"],
    [427, "427\u00A0tkr"],
    [0.4, "400\u00A0kr"],
    [0, "0\u00A0kr"],
  ])("says %d tkr as people do: %s", (value, said) => {
    expect(printMoney(value, style)).toBe(said);
  });

  it("rounds half away from zero", () => {
    // 13 350 tkr lies between 13,3 and 13,4 mnkr.
    expect(printMoney(-13350, style)).toBe("−13,4\u00A0mnkr");
  });

  it("starts from the unit the amounts are in", () => {
    expect(printMoney(0.7, { ...style, unit: "mnkr" })).toBe("700\u00A0tkr");
    expect(printMoney(-469153, { ...style, unit: "kr" })).toBe("−469\u00A0tkr");
    expect(printMoney(12, { ...style, unit: "count" })).toBe("12");
  });

  it("prints the sign that is asked for", () => {
    expect(printMoney(5194, { ...style, sign: "always" })).toBe("+5,2\u00A0mnkr");
    expect(printMoney(-44000, { ...style, sign: "never" })).toBe("44,0\u00A0mnkr");
  });
});

describe("moneyText", () => {
  it("has the same text as a value and a formula that reads the cell", () => {
    const at = { sheet: "Driftsammandrag", row: 11, column: 4 };
    const said = moneyText({ formula: cell(at), value: -38606 }, style);
    expect(said.value).toBe(printMoney(-38606, style));
    expect(JSON.stringify(said.formula)).toContain(JSON.stringify(at));
  });
});
