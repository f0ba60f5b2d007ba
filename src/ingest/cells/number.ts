import type { Unit } from "../../core/model/unit";
import { parseMonth } from "./month";
import { squeeze } from "./text";
import { unitOfSuffix } from "./units";

/** Whether one separator before exactly three digits ("1.234") parts thousands or decimals. */
export type SeparatorReading = "thousands" | "decimal";

/** How a table writes the two separators that can mean either. */
export interface Separators {
  readonly dot: SeparatorReading;
  readonly comma: SeparatorReading;
}

/** What Swedish readers take "1.234" and "1,234" for when nothing else tells. */
export const SWEDISH_SEPARATORS: Separators = { dot: "thousands", comma: "decimal" };

export interface NumberText {
  /** A fraction for percent: 0.88 for "88 %", as Excel keeps it. */
  readonly value: number;
  /** The unit written in the cell itself. */
  readonly unit: Unit | null;
  /** Set when the text alone does not tell thousands from decimals. */
  readonly ambiguous: { readonly separator: keyof Separators; readonly alternative: number } | null;
}

const FOOTNOTE = /(?<=\d)(?:\s?[\u00b9\u00b2\u00b3\u2074-\u2079]+|\s?\*+|\s[1-9]\))$/;
const SIGNED = /^([-\u2010-\u2015\u2212+]?)\s*([\d.,' \u2019]*\d)(.*)$/;
const NEGATIVE = /[-\u2010-\u2015\u2212]/;

/** The number that a text is, with sign and unit; null for anything else, also for two numbers in one text. */
export function parseNumber(text: string, separators = SWEDISH_SEPARATORS): NumberText | null {
  const plain = squeeze(text).replace(FOOTNOTE, "");
  const bracketed = /^\(\s?(.*?)\s?\)$/.exec(plain)?.[1];
  if (bracketed !== undefined)
    return /^[\d.]/.test(bracketed) ? negated(parseNumber(bracketed, separators)) : null;
  const [, sign = "", digits = "", rest = ""] = SIGNED.exec(plain) ?? [];
  const size = parseDigits(digits, separators);
  if (size === null) return null;
  const isTrailingMinus = sign === "" && /^\s?[-\u2212\u2013]$/.test(rest);
  const unit = isTrailingMinus ? null : unitAfter(rest.trim());
  if (unit === undefined) return null;
  const factor =
    (NEGATIVE.test(sign) || isTrailingMinus ? -1 : 1) * (unit === "percent" ? 0.01 : 1);
  return {
    value: scaled(size.value, factor),
    unit,
    ambiguous: size.ambiguous && {
      ...size.ambiguous,
      alternative: scaled(size.ambiguous.alternative, factor),
    },
  };
}

function negated(number: NumberText | null): NumberText | null {
  if (!number) return null;
  const { ambiguous } = number;
  return {
    ...number,
    value: -number.value,
    ambiguous: ambiguous && { ...ambiguous, alternative: -ambiguous.alternative },
  };
}

/** Percent by division: 88 × 0.01 is not 0.88 in binary. No negative zero. */
function scaled(value: number, factor: number): number {
  const size = Math.abs(factor) === 0.01 ? value / 100 : value;
  return factor < 0 && size !== 0 ? -size : size;
}

/** The unit that follows a number; null where nothing does, undefined where the rest is no unit. */
function unitAfter(rest: string): Unit | null | undefined {
  const [, word = "", note] = /^([^(]*?)\s*(?:\((.*)\))?$/.exec(rest) ?? [];
  const isPlainNote = note === undefined || !/\d/.test(note) || parseMonth(note) !== null;
  if (!isPlainNote) return undefined;
  return word === "" ? null : unitOfSuffix(word);
}

const GROUPED = /^(\d{1,3}(?:[ '\u2019]\d{3})+)(?:[.,](\d+))?$/;
const DOT_GROUPED = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
const COMMA_GROUPED = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;
const AMBIGUOUS = /^([1-9]\d{0,2})([.,])(\d{3})$/;
const DECIMAL = /^(\d*)[.,](\d+)$/;

function parseDigits(
  text: string,
  separators: Separators,
): Pick<NumberText, "value" | "ambiguous"> | null {
  const [, head = "", separator = "", tail = ""] = AMBIGUOUS.exec(text) ?? [];
  if (separator !== "") {
    const name = separator === "." ? "dot" : "comma";
    const values = { thousands: Number(head + tail), decimal: Number(`${head}.${tail}`) };
    const reading = separators[name];
    const alternative = values[reading === "thousands" ? "decimal" : "thousands"];
    return { value: values[reading], ambiguous: { separator: name, alternative } };
  }
  if (/^(?:0|[1-9]\d*)$/.test(text)) return { value: Number(text), ambiguous: null };
  const parts =
    GROUPED.exec(text) ?? DOT_GROUPED.exec(text) ?? COMMA_GROUPED.exec(text) ?? DECIMAL.exec(text);
  if (!parts) return null;
  const [, whole = "", fraction = "0"] = parts;
  return { value: Number(`${whole.replace(/\D/g, "")}.${fraction}`), ambiguous: null };
}
