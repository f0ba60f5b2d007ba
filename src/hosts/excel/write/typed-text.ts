/**
 * What to write so that Excel keeps a text as it is: it treats strings as if they were typed, and makes formulas, numbers,
 * dates and truth values of them. A leading apostrophe, which Excel does not show, prevents that. Cells of the number
 * format `@` take everything as text but what starts a formula.
 */
export function typedText(text: string, isTextCell: boolean): string {
  if (text === "") return "";
  const isSafe = isTextCell ? !STARTS_FORMULA.test(text) : isPlain(text);
  return isSafe ? text : `'${text}`;
}

const STARTS_FORMULA = /^[=+\-@']/;

/** Words without figures are never read as anything else, but for truth values. */
function isPlain(text: string): boolean {
  return /^\p{L}[^\d]*$/u.test(text) && !TRUTH.test(text);
}

const TRUTH = /^(?:true|false|sant|falskt)$/i;
