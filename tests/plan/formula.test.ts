import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  binary,
  call,
  cell,
  formulaText,
  negate,
  number,
  range,
  references,
  text,
  type Formula,
  type Operator,
} from "../../src/plan/formula";
import { evaluate } from "../support/evaluate";

const here = { sheet: "Here", row: 0, column: 0 };
const there = { sheet: "Data blad", row: 2, column: 1 };
const written = (formula: Formula): string => formulaText(formula, "Here", "api");

describe("formulaText", () => {
  it("names the sheet of references to other sheets only", () => {
    expect(written(binary(cell(here), "+", cell(there)))).toBe("A1+'Data blad'!B3");
    expect(written(range({ sheet: "Here", top: 0, left: 0, bottom: 1, right: 1 }))).toBe("A1:B2");
  });

  it("separates arguments with commas and doubles quotes", () => {
    expect(written(call("IF", binary(cell(here), "=", text('"X"')), number(0), cell(here)))).toBe(
      'IF(A1="""X""",0,A1)',
    );
  });

  it("puts parentheses only where they change the result", () => {
    const [a, b, c] = [number(1), number(2), number(3)];
    expect(written(binary(binary(a, "-", b), "-", c))).toBe("1-2-3");
    expect(written(binary(a, "-", binary(b, "-", c)))).toBe("1-(2-3)");
    expect(written(binary(binary(a, "+", b), "*", c))).toBe("(1+2)*3");
    expect(written(binary(a, "+", binary(b, "*", c)))).toBe("1+2*3");
    expect(written(negate(binary(a, "+", b)))).toBe("-(1+2)");
    expect(written(binary(a, "-", number(-2)))).toBe("1-(-2)");
  });

  it("prefixes functions younger than the file format in files, and only there", () => {
    const formula = call("NUMBERVALUE", text("1,5"), text(","));
    expect(formulaText(formula, "Here", "file")).toBe('_xlfn.NUMBERVALUE("1,5",",")');
    expect(formulaText(formula, "Here", "api")).toBe('NUMBERVALUE("1,5",",")');
  });

  it("is computed by a spreadsheet as the tree says", () => {
    const operator = fc.constantFrom<Operator>("+", "-", "*");
    const { tree } = fc.letrec<{ tree: Formula; leaf: Formula }>((tie) => ({
      leaf: fc.integer({ min: -9, max: 9 }).map(number),
      tree: fc.oneof(
        { maxDepth: 4 },
        tie("leaf"),
        fc.tuple(tie("tree"), operator, tie("tree")).map(([a, op, b]) => binary(a, op, b)),
        tie("tree").map(negate),
      ),
    }));
    fc.assert(
      fc.property(tree, (formula) => {
        expect(evaluate(formula, [])).toBe(valueOf(formula) + 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("references", () => {
  it("lists every cell and range in reading order", () => {
    const block = { sheet: "Here", top: 0, left: 0, bottom: 3, right: 0 };
    const formula = binary(call("SUM", range(block)), "/", negate(cell(there)));
    expect(references(formula)).toEqual([block, there]);
    expect(references(binary(number(1), "&", text("x")))).toEqual([]);
  });
});

/** The tree's own arithmetic, as the test understands it. */
function valueOf(formula: Formula): number {
  if (formula.op === "number") return formula.value;
  if (formula.op === "negate") return -valueOf(formula.of);
  if (formula.op !== "binary") throw new Error(`no arithmetic in ${formula.op}`);
  const [left, right] = [valueOf(formula.left), valueOf(formula.right)];
  if (formula.operator === "+") return left + right;
  return formula.operator === "-" ? left - right : left * right;
}
