import {
  binary,
  call,
  cell,
  negate,
  number,
  range,
  text,
  type Formula,
  type FunctionName,
  type Operator,
} from "../../../src/plan/formula";
import { parseRangeName } from "../../../src/plan/range-name";
import { quotedSheet } from "../../../src/plan/ref";

const TOKENS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(.])|[A-Z][A-Z0-9.]*|\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?|<>|<=|>=|[-+*/^&=<>(),]/y;

/** Loosest first; operators of one level are read from the left. */
const LEVELS: readonly (readonly Operator[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** The tree of a formula as Excel holds it ("='Drift'!B7*2"), in the language of the plan; throws for anything else. */
export function formulaTree(formula: string, home: string): Formula {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  let at = 0;
  const take = (): string => tokens[at++] ?? fail(formula, "it ends too early");
  const expect = (wanted: string): void => {
    if (take() !== wanted) fail(formula, `${wanted} is missing`);
  };

  const level = (depth: number): Formula => {
    const operators = LEVELS[depth];
    if (!operators) return operand();
    let tree = level(depth + 1);
    for (;;) {
      const operator = operators.find((each) => each === tokens[at]);
      if (operator === undefined) return tree;
      at += 1;
      tree = binary(tree, operator, level(depth + 1));
    }
  };
  const operand = (): Formula => {
    const token = take();
    if (token === "-") return negative(operand());
    if (token === "(") {
      const inner = level(0);
      expect(")");
      return inner;
    }
    if (token.startsWith('"')) return text(token.slice(1, -1).replaceAll('""', '"'));
    if (/^\d/.test(token)) return number(Number(token));
    if (tokens[at] === "(") return called(token);
    return token === "TRUE" ? { op: "true" } : reference(token, home, formula);
  };
  const called = (name: string): Formula => {
    expect("(");
    const args: Formula[] = [];
    while (tokens[at] !== ")") {
      if (args.length > 0) expect(",");
      args.push(level(0));
    }
    expect(")");
    // The plan knows which functions there are; others would fail in its own check.
    return call(name as FunctionName, ...args);
  };

  const tree = level(0);
  return at === tokens.length ? tree : fail(formula, `${String(tokens[at])} is one too many`);
}

/** The plan writes −5 as a number. */
function negative(of: Formula): Formula {
  return of.op === "number" ? number(-of.value) : negate(of);
}

function reference(token: string, home: string, formula: string): Formula {
  const at = parseRangeName(token.includes("!") ? token : `${quotedSheet(home)}!${token}`);
  if (at === null) return fail(formula, `${token} is no reference`);
  return token.includes(":") ? range(at) : cell({ sheet: at.sheet, row: at.top, column: at.left });
}

function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = [];
  TOKENS.lastIndex = 0;
  for (let end = 0; end < formula.length; end = TOKENS.lastIndex) {
    const [token] = TOKENS.exec(formula) ?? [];
    tokens.push(token ?? fail(formula, `position ${String(end)} is not understood`));
  }
  return tokens;
}

function fail(formula: string, why: string): never {
  throw new Error(`${formula}: ${why}`);
}
