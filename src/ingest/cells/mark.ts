import type { Mark } from "../../core/model/datum";
import { fold } from "./text";

/** Marks as they are written, folded and without footnote references. */
const MARKS: readonly (readonly [Mark, RegExp])[] = [
  ["none", /^-+(?:\/-+)?$/],
  ["missing", /^(?:\.{1,3}|\u2026)$/],
  ["lag", /^x+$/],
  [
    "no-data",
    /^[i1l]\. ?u\.?$|^iu$|^n\/?a$|^(?:ingen )?uppgift(?:er)?(?: saknas)?$|^saknas$|^no data$/,
  ],
  ["new-measure", /^n(?:ytt mått|y indikator|ew measure)$/],
];

/** A footnote reference after a mark: "X2", "X²", "X 2)", "X*". A digit after a dash would be a number. */
const REFERENCE =
  /(?<=[\p{L}.])\s?(?:[1-9]\)?|\*+)$|\s?[\u00b9\u00b2\u00b3\u2074-\u2079]+$|\s?\*+$/u;

/** The mark that a text is, or null for any other text. */
export function parseMark(text: string): Mark | null {
  const plain = fold(text);
  return markOf(plain) ?? markOf(plain.replace(REFERENCE, ""));
}

function markOf(text: string): Mark | null {
  return MARKS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
