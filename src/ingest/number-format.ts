import { CellKind } from "./grid";

/** What numbers of a format are to a reader. */
export type NumericKind = typeof CellKind.number | typeof CellKind.date | typeof CellKind.percent;

/** Quoted text, escaped characters, a character's width (`_)`) or repetition (`* `) are not codes. */
const LITERALS = /"[^"]*"?|\\.|_.|\*./gs;
/** Colours, conditions, currencies and languages; but `[h]`, `[mm]`, `[ss]` count hours, minutes, seconds. */
const BRACKETS = /\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** The kind of a number format by the first section of its code, the one for positive numbers. */
export function kindOfCode(code: string): NumericKind {
  const bare = code
    .replace(LITERALS, "")
    .replace(BRACKETS, "")
    .replace(/general/gi, "");
  const [section = ""] = bare.split(";");
  if (section.includes("%")) return CellKind.percent;
  const letter = section.search(/[ymdhs]/i);
  const digit = section.search(/[0#?]/);
  // `0.0 mnkr`, written without quotes, shows a number; `mm:ss.0` shows a time.
  return letter >= 0 && (digit < 0 || letter < digit) ? CellKind.date : CellKind.number;
}
