import { formulaText, visit, type Formula } from "./formula";
import type { PlannedCell, SheetPlan } from "./model";
import type { PlanProblem } from "./plan-problem";
import { displayCell, MAX_COLUMNS, MAX_ROWS } from "./ref";

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const MAX_FORMULA_TEXT = 255;
const MAX_NESTING = 64;
const MAX_SHEET_NAME = 31;
/** `'…'!$XFD$1048576:$XFD$1048576` with a name of apostrophes only; longer than any number or function name. */
const LONGEST_REFERENCE = 2 * MAX_SHEET_NAME + 26;
/** Narrower than what Excel takes: ours all start with `_Tertial.` and so never look like a cell. */
const NAME = /^_[\p{L}\p{N}_.]{1,254}$/u;

/** What Excel refuses in a sheet by its published limits and its rules for sheet names. */
export function limitProblems(sheet: SheetPlan): readonly PlanProblem[] {
  return [
    ...sheetNameFaults(sheet.name).map((detail) => ({
      kind: "sheet-name" as const,
      where: sheet.name,
      detail,
    })),
    ...sheet.names
      .filter(({ name }) => !NAME.test(name))
      .map(({ name }) => ({ kind: "limit" as const, where: name, detail: "no defined name" })),
    ...sheet.cells.flatMap((cell) => cellProblems(sheet.name, cell)),
  ];
}

/** What Excel refuses in the name of a sheet; empty for a good one. */
export function sheetNameFaults(name: string): readonly string[] {
  const faults: string[] = [];
  if (name.length === 0 || name.length > MAX_SHEET_NAME) faults.push("1 to 31 characters");
  if (/[\\/?*[\]:]/.test(name)) faults.push("none of \\ / ? * [ ] :");
  if (name.startsWith("'") || name.endsWith("'")) faults.push("no apostrophe at an edge");
  if (/^(?:history|historik)$/i.test(name)) faults.push("reserved by Excel");
  return faults;
}

function cellProblems(sheet: string, cell: PlannedCell): readonly PlanProblem[] {
  const { row, column, value, formula } = cell;
  const limits: string[] = [];
  if (row < 0 || row >= MAX_ROWS) limits.push("row");
  if (column < 0 || column >= MAX_COLUMNS) limits.push("column");
  if (typeof value === "string" && value.length > MAX_TEXT) limits.push("characters of text");
  if (formula) limits.push(...formulaLimits(formula, sheet));
  const isBad = typeof value === "number" && !Number.isFinite(value);
  if (limits.length === 0 && !isBad) return [];
  const where = displayCell({ sheet, row, column });
  const problems: PlanProblem[] = limits.map((detail) => ({ kind: "limit", where, detail }));
  return isBad ? [...problems, { kind: "not-finite", where, detail: String(value) }] : problems;
}

function formulaLimits(formula: Formula, sheet: string): readonly string[] {
  const limits: string[] = [];
  const { parts, nesting, longestText } = measure(formula);
  // The text itself is made only where it may be too long.
  const mayBeLong = parts * (LONGEST_REFERENCE + 2 * longestText) > MAX_FORMULA;
  if (mayBeLong && formulaText(formula, sheet, "file").length > MAX_FORMULA)
    limits.push("characters of formula");
  if (nesting > MAX_NESTING) limits.push("nested functions");
  if (longestText > MAX_FORMULA_TEXT) limits.push("characters of a text in a formula");
  return limits;
}

interface Measures {
  /** Cells, ranges, values, functions and operators. */
  readonly parts: number;
  /** How many functions stand inside one another. */
  readonly nesting: number;
  readonly longestText: number;
}

function measure(formula: Formula): Measures {
  const measures = { parts: 0, nesting: 0, longestText: 0 };
  visit(formula, (part, nesting) => {
    measures.parts += 1;
    if (part.op === "call") measures.nesting = Math.max(measures.nesting, nesting + 1);
    if (part.op === "text")
      measures.longestText = Math.max(measures.longestText, part.value.length);
  });
  return measures;
}
