import type { CellPlace, RangePlace } from "../core/model/place";
import { cellText, rangeText, sheetPrefix } from "./ref";

/** Excel functions the plan may use: English names, none volatile, none newer than Excel 2019. */
export type FunctionName =
  | "ABS"
  | "AND"
  | "AVERAGE"
  | "COUNT"
  | "COUNTIFS"
  | "DATE"
  | "FIND"
  | "FIXED"
  | "FREQUENCY"
  | "IF"
  | "IFERROR"
  | "INT"
  | "ISNUMBER"
  | "LEFT"
  | "LEN"
  | "MAX"
  | "MIN"
  | "NOT"
  | "NUMBERVALUE"
  | "OR"
  | "RIGHT"
  | "ROUND"
  | "ROWS"
  | "SLOPE"
  | "SQRT"
  | "SUBSTITUTE"
  | "SUM"
  | "SUMIFS"
  | "SUMPRODUCT"
  | "TRIM"
  | "VALUE";

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** A formula as a tree. Text is made from it in `formulaText` and nowhere else. */
export type Formula =
  | { readonly op: "cell"; readonly at: CellPlace }
  | { readonly op: "range"; readonly at: RangePlace }
  | { readonly op: "number"; readonly value: number }
  | { readonly op: "text"; readonly value: string }
  | { readonly op: "true" }
  | { readonly op: "call"; readonly name: FunctionName; readonly args: readonly Formula[] }
  | {
      readonly op: "binary";
      readonly operator: Operator;
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly op: "negate"; readonly of: Formula };

export const cell = (at: CellPlace): Formula => ({ op: "cell", at });
export const range = (at: RangePlace): Formula => ({ op: "range", at });
export const number = (value: number): Formula => ({ op: "number", value });
export const text = (value: string): Formula => ({ op: "text", value });
export const call = (name: FunctionName, ...args: readonly Formula[]): Formula => ({
  op: "call",
  name,
  args,
});
export const binary = (left: Formula, operator: Operator, right: Formula): Formula => ({
  op: "binary",
  operator,
  left,
  right,
});
export const negate = (of: Formula): Formula => ({ op: "negate", of });

const PRECEDENCE: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};
const NEGATION = 6;

/** `file` is the text of an .xlsx part, `api` that of Office.js: files prefix the functions that came after 2007. */
export type Dialect = "file" | "api";

const AFTER_2007: ReadonlySet<FunctionName> = new Set<FunctionName>(["NUMBERVALUE"]);

/**
 * The formula as Excel stores it, without the leading `=`: English names, comma separators, references to `home` without
 * a sheet name, parentheses only where precedence demands them.
 */
export function formulaText(formula: Formula, home: string, dialect: Dialect): string {
  return write(formula, { home, dialect }, 0);
}

interface Target {
  readonly home: string;
  readonly dialect: Dialect;
}

function write(formula: Formula, target: Target, outer: number): string {
  switch (formula.op) {
    case "cell":
      return sheetPrefix(formula.at.sheet, target.home) + cellText(formula.at);
    case "range":
      return sheetPrefix(formula.at.sheet, target.home) + rangeText(formula.at);
    case "number":
      return formula.value < 0 && outer > 0 ? `(${String(formula.value)})` : String(formula.value);
    case "text":
      return `"${formula.value.replaceAll('"', '""')}"`;
    case "true":
      return "TRUE";
    case "call":
      return `${functionPrefix(formula.name, target)}${formula.name}(${formula.args.map((arg) => write(arg, target, 0)).join(",")})`;
    case "negate":
      // Excel gives unary minus the highest precedence, also above ^.
      return `-${write(formula.of, target, NEGATION)}`;
    case "binary": {
      const own = PRECEDENCE[formula.operator];
      // Every operator is left-associative in Excel, so only the right side needs the stricter bound.
      const inner =
        write(formula.left, target, own - 1) + formula.operator + write(formula.right, target, own);
      return own <= outer ? `(${inner})` : inner;
    }
  }
}

function functionPrefix(name: FunctionName, target: Target): string {
  return target.dialect === "file" && AFTER_2007.has(name) ? "_xlfn." : "";
}

/** Every cell and range a formula reads, in reading order. */
export function references(formula: Formula): readonly (CellPlace | RangePlace)[] {
  const found: (CellPlace | RangePlace)[] = [];
  visit(formula, (part) => {
    if (part.op === "cell" || part.op === "range") found.push(part.at);
  });
  return found;
}

/** Calls `see` for the formula and all that stands in it, in reading order, with how many functions stand around each. */
export function visit(
  formula: Formula,
  see: (part: Formula, nesting: number) => void,
  nesting = 0,
): void {
  see(formula, nesting);
  if (formula.op === "call") {
    for (const arg of formula.args) visit(arg, see, nesting + 1);
  } else if (formula.op === "binary") {
    visit(formula.left, see, nesting);
    visit(formula.right, see, nesting);
  } else if (formula.op === "negate") {
    visit(formula.of, see, nesting);
  }
}
