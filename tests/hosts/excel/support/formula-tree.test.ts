import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formulaText } from "../../../../src/plan/formula";
import { arbitraryFormula } from "../../../support/contract/arbitrary-formula";
import { formulaTree } from "../../../support/excel-host/formula-tree";
import { AUGUST, excelWith, refreshIn } from "../../../support/excel-host/sample-excel";

const again = (formula: string, home: string): string =>
  `=${formulaText(formulaTree(formula, home), home, "api")}`;

describe("formulaTree", () => {
  it.each([
    "=(1+2)*3",
    "=1+2*3",
    "=1-(2-3)",
    "=-B7^2",
    "=-(1+2)",
    '=IF(A1="sa ""nej""",1,0.5)',
    "='Mina ''siffror'''!B7&\" tkr\"",
    "=SUM('Drift period'!B5:B9,B1)",
    "=IF(A1<>B1,TRUE,A1<=B1)",
  ])("gives back %s", (formula) => {
    expect(again(formula, "Blad")).toBe(formula);
  });

  it("tells where references lead, and what operators take", () => {
    expect(formulaTree("=A1-'Drift'!B2:B3-1", "Blad")).toEqual({
      op: "binary",
      operator: "-",
      left: {
        op: "binary",
        operator: "-",
        left: { op: "cell", at: { sheet: "Blad", row: 0, column: 0 } },
        right: { op: "range", at: { sheet: "Drift", top: 1, left: 1, bottom: 2, right: 1 } },
      },
      right: { op: "number", value: 1 },
    });
  });

  it.each(["=1+", "=(1", "=1)", "=A1;B1", "=Blad2!A1", "=SUM(1"])("refuses %s", (formula) => {
    expect(() => formulaTree(formula, "Blad")).toThrow(formula.slice(1));
  });

  it("gives back what any plan writes", () => {
    fc.assert(
      fc.property(arbitraryFormula, ({ formula }) => {
        const text = `=${formulaText(formula, "Blad", "api")}`;
        expect(again(text, "Blad")).toBe(text);
      }),
    );
  });

  it("gives back every formula of a refreshed sample", async () => {
    const excel = await excelWith(AUGUST);
    await refreshIn(excel);
    const formulas = excel
      .book()
      .sheets.flatMap(({ name, cells }) =>
        Object.values(cells).flatMap(({ formula }) =>
          formula === undefined ? [] : { name, formula },
        ),
      );
    expect(formulas.length).toBeGreaterThan(100);
    for (const { name, formula } of formulas) expect(again(formula, name)).toBe(formula);
  });
});
