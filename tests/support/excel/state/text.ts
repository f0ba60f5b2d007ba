import type { RangeState } from "./book";
import { type Content, isFormula, shownValue } from "./content";

/** A cell as it reads on the sheet; truth values in English, as the calculators here speak it. */
export function shownText(
  { sheet }: RangeState,
  content: Content | undefined,
  numberFormat: string,
): string {
  const value = isFormula(content) ? content.value : content;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(shownValue(content));
  return sheet.book.calculator.format(value, numberFormat);
}
