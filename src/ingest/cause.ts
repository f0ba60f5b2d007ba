import type { Cause } from "../core/model/finding";

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
  if (isTransposed(was, should)) return "transposition";
  if (published !== 0 && neighbours.some((value) => equals(value, published))) return "copied";
  if (isOneDigitOff(was, should)) return "mistyped";
  if (parts.some((part) => part !== 0 && equals(expected - published, part))) return "row-left-out";
  if (parts.some((part) => part !== 0 && equals(published - expected, part)))
    return "counted-twice";
  return "other";
}

function digitsOf(value: number, step: number): string {
  return String(Math.abs(Math.round(value / step)));
}

function differingAt(a: string, b: string): readonly number[] {
  return Array.from(a, (_, at) => at).filter((at) => a[at] !== b[at]);
}

function isTransposed(a: string, b: string): boolean {
  const [first, second, ...more] = a.length === b.length ? differingAt(a, b) : [];
  if (first === undefined || second !== first + 1 || more.length > 0) return false;
  return a[first] === b[second] && a[second] === b[first];
}

function isOneDigitOff(a: string, b: string): boolean {
  return a.length === b.length && differingAt(a, b).length === 1;
}
