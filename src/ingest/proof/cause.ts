import type { Cause } from "../../core/model/finding";

export interface Mismatch {
  readonly published: number;
  readonly expected: number;
  /** The numbers of the cells beside, above and below. */
  readonly neighbours: readonly number[];
  /** Where the cell is a total: the numbers of its parts. */
  readonly parts: readonly number[];
  /** The printed unit: 1 for whole numbers. */
  readonly step: number;
}

/** Why a cell is wrong, judged in this order: sign, transposed digits, a copy, one wrong digit, a row too few or many. */
export function causeOf({ published, expected, neighbours, parts, step }: Mismatch): Cause {
  const equals = (a: number, b: number): boolean => Math.abs(a - b) < step / 2;
  if (published !== 0 && equals(published, -expected)) return "lost-sign";
  const was = digitsOf(published, step);
  const should = digitsOf(expected, step);
  const isSameSign = Math.sign(published) === Math.sign(expected);
  if (isSameSign && isTransposed(was, should)) return "transposition";
  if (published !== 0 && neighbours.some((value) => equals(value, published))) return "copied";
  if (isSameSign && isOneDigitOff(was, should)) return "mistyped";
  if (parts.some((part) => part !== 0 && equals(expected - published, part))) return "row-left-out";
  if (parts.some((part) => part !== 0 && equals(published - expected, part)))
    return "counted-twice";
  return "other";
}

/**
 * Of the values between `low` and `high` that rounding leaves open, the one that a slip of the hand explains; else the one
 * in the middle.
 */
export function likeliestValue(
  { published, neighbours, parts, step }: Omit<Mismatch, "expected">,
  low: number,
  high: number,
): number {
  const middle = middleValue(low, high, step);
  const isOpen = (value: number): boolean => value > low && value < high;
  const slips = [
    -published,
    ...transpositions(published, step),
    ...(neighbours.includes(published) ? [middle] : []),
    ...digitChanges(published, step).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle)),
    ...parts.flatMap((part) => [published + part, published - part]),
  ];
  const slip = slips.find((value) => value !== published && isOpen(value));
  return toStep(slip ?? middle, step);
}

/** The printed value half-way between. */
export function middleValue(low: number, high: number, step: number): number {
  return toStep((low + high) / 2, step);
}

/** Without binary noise, and without a negative zero. */
function toStep(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(6)) + 0;
}

function digitsOf(value: number, step: number): string {
  return String(Math.abs(Math.round(value / step)));
}

function transpositions(published: number, step: number): readonly number[] {
  const digits = digitsOf(published, step);
  return variants(published, step, digits.length - 1, (at) => [
    digits.slice(0, at) + (digits[at + 1] ?? "") + (digits[at] ?? "") + digits.slice(at + 2),
  ]);
}

function digitChanges(published: number, step: number): number[] {
  const digits = digitsOf(published, step);
  return variants(published, step, digits.length, (at) =>
    Array.from(
      { length: 10 },
      (_, digit) => digits.slice(0, at) + String(digit) + digits.slice(at + 1),
    ),
  );
}

function variants(
  published: number,
  step: number,
  places: number,
  textsAt: (place: number) => readonly string[],
): number[] {
  const sign = published < 0 ? -1 : 1;
  return Array.from({ length: Math.max(0, places) }, (_, at) => at)
    .flatMap(textsAt)
    .map((text) => toStep(sign * Number(text) * step, step));
}

function differingAt(a: string, b: string): readonly number[] {
  return Array.from(a, (_, at) => at).filter((at) => a[at] !== b[at]);
}

function isTransposed(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  const [was, should] = [a.padStart(length, "0"), b.padStart(length, "0")];
  const [first, second, ...more] = differingAt(was, should);
  if (first === undefined || second !== first + 1 || more.length > 0) return false;
  return was[first] === should[second] && was[second] === should[first];
}

function isOneDigitOff(a: string, b: string): boolean {
  return a.length === b.length && differingAt(a, b).length === 1;
}
