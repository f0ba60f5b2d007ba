import type { Phrase } from "../core/texts/phrase";
import type { Language } from "../core/texts/texts";
import { roundHalfAway } from "../core/calc/rounding";
import type { Computed } from "./computed";
import { binary, call, number, text, type Formula } from "./formula";

/** One cell of text whose numbers follow the cells they come from: live pieces are numbers or labels as text. */
export function sentence(parts: Phrase<Computed<string>>): Computed<string> {
  const formulas = parts.map((part) => (typeof part === "string" ? text(part) : part.formula));
  const [first, ...rest] = formulas;
  return {
    formula: rest.reduce<Formula>((joined, next) => binary(joined, "&", next), first ?? text("")),
    value: parts.map((part) => (typeof part === "string" ? part : part.value)).join(""),
  };
}

/** Words that follow the sign of a live number: "lägre än", "lika med", "högre än". */
export function bySign(
  of: Computed<number>,
  words: { readonly negative: string; readonly zero: string; readonly positive: string },
): Computed<string> {
  const zero = number(0);
  return {
    formula: call(
      "IF",
      binary(of.formula, "<", zero),
      text(words.negative),
      call("IF", binary(of.formula, ">", zero), text(words.positive), text(words.zero)),
    ),
    value: of.value < 0 ? words.negative : of.value > 0 ? words.positive : words.zero,
  };
}

export interface NumberStyle {
  readonly language: Language;
  readonly decimals: 0 | 1 | 2;
  /** The number is divided by this before it is printed: 1000 prints tkr as mnkr. */
  readonly divisor?: number;
  /** `always` prints + and −, `negative` only −, `never` the magnitude. */
  readonly sign: "always" | "negative" | "never";
}

/**
 * A number inside a sentence, rounded half away from zero, with the language's separators whatever Excel reads it (TEXT
 * would follow the reader's regional settings, FIXED's separators are replaced here).
 */
export function printed(of: Computed<number>, style: NumberStyle): Computed<string> {
  const divisor = style.divisor ?? 1;
  const scaled = divisor === 1 ? of.formula : binary(of.formula, "/", number(divisor));
  const magnitude = separated(call("ABS", scaled), style);
  return {
    formula: signed(scaled, magnitude, style),
    value: printNumber(of.value / divisor, style),
  };
}

/** The same text, computed by the core: `−38,6`, `1 587 600`. */
export function printNumber(value: number, style: Omit<NumberStyle, "divisor">): string {
  const rounded = roundHalfAway(value, style.decimals);
  const [whole = "", decimals] = Math.abs(rounded).toFixed(style.decimals).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, SEPARATORS[style.language].group);
  const magnitude =
    decimals === undefined ? grouped : grouped + SEPARATORS[style.language].decimal + decimals;
  if (style.sign === "never" || rounded === 0) return magnitude;
  if (rounded < 0) return MINUS + magnitude;
  return style.sign === "always" ? `+${magnitude}` : magnitude;
}

const MINUS = "\u2212";
const NBSP = "\u00A0";
const SEPARATORS = {
  sv: { group: NBSP, decimal: "," },
  en: { group: ",", decimal: "." },
} as const;

/** Prints a magnitude: the whole part grouped, then the decimals, each free of the reader's own separators. */
function separated(magnitude: Formula, style: NumberStyle): Formula {
  const { group, decimal } = SEPARATORS[style.language];
  const rounded = call("ROUND", magnitude, number(style.decimals));
  const whole = call("FIXED", call("INT", rounded), number(0));
  const grouped = [".", ",", "\u202F", NBSP]
    .filter((separator) => separator !== group)
    .reduce((of, separator) => call("SUBSTITUTE", of, text(separator), text(group)), whole);
  if (style.decimals === 0) return grouped;
  const fraction = call(
    "RIGHT",
    call("FIXED", rounded, number(style.decimals)),
    number(style.decimals),
  );
  return binary(binary(grouped, "&", text(decimal)), "&", fraction);
}

function signed(of: Formula, magnitude: Formula, style: NumberStyle): Formula {
  if (style.sign === "never") return magnitude;
  const rounded = call("ROUND", of, number(style.decimals));
  const plus =
    style.sign === "always"
      ? call("IF", binary(rounded, ">", number(0)), text("+"), text(""))
      : text("");
  return binary(call("IF", binary(rounded, "<", number(0)), text(MINUS), plus), "&", magnitude);
}
