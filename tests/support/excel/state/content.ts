/** What a cell holds: a constant, or a formula with its latest result. Dates are serials. */
export type Content = Constant | FormulaContent;
export type Constant = number | string | boolean | ErrorValue;

/** Such as `#DIV/0!`. */
export interface ErrorValue {
  readonly error: string;
}

export interface FormulaContent {
  /** With the equals sign, in English with commas. */
  formula: string;
  /** Undefined until first calculated. */
  value: Constant | undefined;
}

export const ERRORS = [
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
] as const;

export function isFormula(content: Content | undefined): content is FormulaContent {
  return typeof content === "object" && "formula" in content;
}

/** As `Range.values` shows it; a formula that was never calculated shows 0. */
export function shownValue(content: Content | undefined): number | string | boolean {
  if (content === undefined) return "";
  if (isFormula(content)) return content.value === undefined ? 0 : shownValue(content.value);
  return typeof content === "object" ? content.error : content;
}

/** As `Range.formulas` shows it. */
export function shownFormula(content: Content | undefined): number | string | boolean {
  return isFormula(content) ? content.formula : shownValue(content);
}

/** As `Range.valueTypes` names it. */
export function valueType(content: Content | undefined): string {
  const value = isFormula(content) ? (content.value ?? 0) : content;
  if (value === undefined) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
}
