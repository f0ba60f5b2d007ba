import type { Unit } from "../../core/model/unit";
import { MONTH_NAME_SOURCE } from "../../ingest/cells/month";
import { fold } from "../../ingest/cells/text";
import { unitOfSuffix } from "../../ingest/cells/units";
import type { Claim, Hedge } from "./model";

/** A number in a line of text and where it ends. */
export interface Printed extends Omit<Claim, "line" | "column"> {
  readonly start: number;
  readonly end: number;
}

/** Digits in groups of three or not, with a decimal comma; no part of a date, a range of years, a word or a section's number. */
const NUMBER =
  /(?<![\p{L}\d.,/§])((?<!\d)[-−–+])?(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:,(\d+))?(?![\d/§]|,\d|\.\d|[-–]\p{L}|\p{L})/gu;
const UNIT = /^\s*((?:\p{L}+\.?|%)(?:\s+kronor)?)/u;
const MONTH_NEXT = new RegExp(`^\\s*${MONTH_NAME_SOURCE}`, "u");
/** "de senaste 12 månaderna", "fem år". */
const SPAN_NEXT = /^\s*(?:månad|år\b|åren|veck|dag)/u;
const HEDGES: readonly (readonly [Hedge, readonly string[]])[] = [
  ["above", ["drygt", "över", "mer än", "minst", "just over"]],
  ["below", ["närmare", "nästan", "knappt", "nära", "upp till", "almost"]],
  ["near", ["ungefär", "cirka", "ca", "ca.", "runt", "omkring", "kring", "about", "around"]],
];

/** The numbers that a line of running text states; days, years, numbering and single digits without unit are none. */
export function numbersIn(line: string): readonly Printed[] {
  return [...line.matchAll(NUMBER)].flatMap((match) => {
    const [whole, sign = "", digits = "", decimals = ""] = match;
    const start = match.index;
    const after = line.slice(start + whole.length);
    const unit = unitAfter(after);
    const bare = digits.replace(/\D/g, "");
    if (unit === null && decimals === "" && isNoAmount(bare, sign, after)) return [];
    const scale = unit === "percent" ? 0.01 : 1;
    const size = Number(`${bare}.${decimals || "0"}`) * scale;
    const unitText = unit === null ? "" : (UNIT.exec(after)?.[0] ?? "");
    return [
      {
        text: (whole + unitText).trim().replace(/\.$/, ""),
        start,
        end: start + whole.length + unitText.length,
        value: /[-−–]/.test(sign) ? -size : size,
        unit,
        step: 10 ** -decimals.length * scale,
        isSigned: sign !== "",
        hedge: hedgeBefore(line.slice(0, start)),
      },
    ];
  });
}

function unitAfter(after: string): Unit | null {
  const words = UNIT.exec(after)?.[1];
  return words === undefined
    ? null
    : (unitOfSuffix(words) ?? unitOfSuffix(words.split(/\s/)[0] ?? "") ?? null);
}

function isNoAmount(digits: string, sign: string, after: string): boolean {
  const isYear = digits.length === 4 && /^(?:19|20)/.test(digits);
  const isTime = MONTH_NEXT.test(fold(after)) || SPAN_NEXT.test(after);
  return isTime || (sign === "" && (isYear || digits.length < 2));
}

function hedgeBefore(before: string): Hedge | null {
  const words = fold(before).slice(-24);
  for (const [hedge, signs] of HEDGES) {
    if (signs.some((each) => new RegExp(`(?<!\\p{L})${each}\\s*$`, "u").test(words))) return hedge;
  }
  return null;
}
