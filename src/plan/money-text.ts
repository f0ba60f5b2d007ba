import { roundHalfAway } from "../core/calc/rounding";
import { kronorPer, type Unit } from "../core/model/unit";
import type { Words } from "../core/texts/sheets/words";
import type { Language } from "../core/texts/texts";
import type { Computed } from "./computed";
import { binary, call, number } from "./formula";
import { bySign, printed, printNumber, sentence, type NumberStyle } from "./live-text";

export interface MoneyStyle {
  readonly unit: Unit;
  readonly sign: NumberStyle["sign"];
  readonly language: Language;
  readonly words: Pick<Words, "unitAfter">;
}

/**
 * An amount inside a sentence, in the size people say it: from one million in mnkr with a decimal, below that in tkr, below
 * a thousand in kronor. The size is chosen from the core's value; the number itself is live.
 */
export function moneyText(of: Computed<number>, style: MoneyStyle): Computed<string> {
  const { unitAfter, ...numbers } = saidAs(of.value, style);
  return sentence([printed(of, numbers), unitAfter]);
}

/** Words by the sign of the amount as it is printed: what rounds to 0 is neither above nor below. */
export function moneySide(
  of: Computed<number>,
  style: Omit<MoneyStyle, "sign">,
  words: Parameters<typeof bySign>[1],
): Computed<string> {
  const { divisor = 1, decimals } = saidAs(of.value, { ...style, sign: "never" });
  const scaled = divisor === 1 ? of.formula : binary(of.formula, "/", number(divisor));
  const rounded = {
    formula: call("ROUND", scaled, number(decimals)),
    value: roundHalfAway(of.value / divisor, decimals),
  };
  return bySign(rounded, words);
}

/** The same text as a constant, for titles of charts. */
export function printMoney(value: number, style: MoneyStyle): string {
  const { unitAfter, divisor = 1, ...numbers } = saidAs(value, style);
  return printNumber(value / divisor, numbers) + unitAfter;
}

const SIZES = { mnkr: 1_000_000, tkr: 1_000, kr: 1 } as const;

function saidAs(
  value: number,
  { unit, sign, language, words }: MoneyStyle,
): NumberStyle & { readonly unitAfter: string } {
  const kronor = kronorPer(unit);
  if (kronor === null) return { language, sign, decimals: 0, unitAfter: words.unitAfter[unit] };
  const size = sizeOf(Math.abs(value) * kronor);
  return {
    language,
    sign,
    decimals: size === "mnkr" ? 1 : 0,
    divisor: SIZES[size] / kronor,
    unitAfter: words.unitAfter[size],
  };
}

function sizeOf(kronor: number): keyof typeof SIZES {
  if (kronor >= SIZES.mnkr) return "mnkr";
  return kronor >= SIZES.tkr ? "tkr" : "kr";
}
