import { kronorPer } from "../../core/model/unit";
import type { Candidate } from "./candidates";
import type { Claim, Slip } from "./model";

/** Between kr, tkr and mnkr. */
const UNIT_FACTORS = [1e3, 1e-3, 1e6, 1e-6];
/** A single digit is found in some unit or other too easily. */
const FEWEST_DIGITS = 2;

/** Whether a figure can be printed in the claim's unit. */
export function isComparable({ unit }: Claim, { figure, isMoney }: Candidate): boolean {
  if (unit === null) return figure.unit !== "percent";
  if (kronorPer(unit) !== null) return isMoney;
  return unit === figure.unit || (unit === "days" && figure.unit === "count");
}

/** The figure in the claim's unit; a bare number is in the figure's own. */
export function inClaimUnit({ unit }: Claim, { figure, value, isMoney }: Candidate): number {
  const per = isMoney ? (kronorPer(unit ?? figure.unit) ?? 1) : 1;
  return value / per;
}

/** Whether the size of a number is that of the figure, as far as it is printed and as exactly as it is meant. */
export function isSameSize(claim: Claim, figure: number): boolean {
  const { step, hedge } = claim;
  const [said, is] = [Math.abs(claim.value), Math.abs(figure)];
  const half = (step / 2) * (1 + 1e-9);
  const loose = Math.max(step, 0.05 * said);
  switch (hedge) {
    case null:
      return Math.abs(said - is) <= half;
    case "above":
      return is >= said - half && is <= said + loose;
    case "below":
      return is <= said + half && is >= said - loose;
    case "near":
      return Math.abs(said - is) <= loose;
  }
}

/** How a number comes near a figure without being it: by its unit, or by one digit wrong, missing, or two swapped. */
export function slipTo(claim: Claim, figure: number): Slip | null {
  const { value, unit, step, hedge } = claim;
  if (figure === 0) return null;
  const mayBeOtherUnit =
    unit !== null && kronorPer(unit) !== null && significant(claim) >= FEWEST_DIGITS;
  const isInUnit = (factor: number): boolean =>
    isSameSize({ ...claim, value: value * factor, step: step * factor }, figure);
  if (mayBeOtherUnit && UNIT_FACTORS.some(isInUnit)) return "unit";
  if (hedge === "near") return null;
  const decimals = Math.max(0, Math.round(-Math.log10(step)));
  const digits = (amount: number): string =>
    Math.abs(amount).toFixed(decimals).replace(/\D/g, "").replace(/^0+/, "");
  return isOneSlip(digits(value), digits(figure)) ? "digits" : null;
}

/** How many digits a claim prints, leading zeros aside. */
export function significant({ value, step }: Claim): number {
  return String(Math.round(Math.abs(value) / step)).length;
}

function isOneSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return isOneMissing(a, b) || isOneMissing(b, a);
  const wrong = positions(a).filter((at) => a[at] !== b[at]);
  if (wrong.length === 1) return true;
  const [i = 0, j = 0] = wrong;
  return wrong.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i];
}

function isOneMissing(short: string, long: string): boolean {
  if (long.length !== short.length + 1 || short.length < 3) return false;
  return positions(long).some((at) => long.slice(0, at) + long.slice(at + 1) === short);
}

function positions(digits: string): readonly number[] {
  return Array.from({ length: digits.length }, (_, at) => at);
}
