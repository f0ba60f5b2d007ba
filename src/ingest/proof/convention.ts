import type { AmountRole, DeviationFormula } from "../../core/model/statement";
import { isRounding, printedStep } from "./rounding";

/** A column's numbers, row by row; null where a cell holds none. */
export type Numbers = readonly (number | null)[];

export interface AmountNumbers {
  readonly role: AmountRole;
  readonly column: number;
  readonly values: Numbers;
}

/** How a deviation column is computed, shown on its own numbers. */
export interface ProvedFormula {
  readonly formula: DeviationFormula;
  readonly minuend: AmountNumbers;
  readonly subtrahend: AmountNumbers;
  /** Rows that the formula reproduces, those of `reversed` included. */
  readonly proved: readonly number[];
  readonly broken: readonly number[];
  /** The printed unit that the proof allows rounding in. */
  readonly step: number;
  /** Sum of what the formula misses the proved deviations by. */
  readonly slack: number;
  /** Income rows printed with the sign of costs: their deviation is the formula's negative. */
  readonly reversed: readonly number[];
}

/**
 * The difference of two amount columns that reproduces the deviation on most rows; null when none does on more rows
 * than it fails. Rows without deviation, where every formula holds, prove nothing alone.
 */
export function proveFormula(
  deviation: Numbers,
  amounts: readonly AmountNumbers[],
  isIncome: readonly boolean[],
): ProvedFormula | null {
  let best: ProvedFormula | null = null;
  for (const minuend of amounts) {
    for (const subtrahend of amounts) {
      if (minuend.role === subtrahend.role) continue;
      const proof = tryFormula(deviation, minuend, subtrahend, isIncome);
      const telling = proof.proved.filter((row) => deviation[row] !== 0).length;
      if (telling === 0 || proof.proved.length <= proof.broken.length) continue;
      if (!best || isBetter(proof, best)) best = proof;
    }
  }
  return best;
}

/** How a given formula fares on the deviations; null when the table lacks one of its columns. */
export function tryGiven(
  { minuend, subtrahend }: DeviationFormula,
  deviation: Numbers,
  amounts: readonly AmountNumbers[],
  isIncome: readonly boolean[],
): ProvedFormula | null {
  const from = amounts.find(({ role }) => role === minuend);
  const taken = amounts.find(({ role }) => role === subtrahend);
  return from && taken ? tryFormula(deviation, from, taken, isIncome) : null;
}

function isBetter(a: ProvedFormula, b: ProvedFormula): boolean {
  const more = a.proved.length - b.proved.length;
  return more > 0 || (more === 0 && a.slack < b.slack);
}

/** Rows that must hold in the finest unit of the columns for it to be the unit of all of them. */
const FINE_SHARE = 0.75;

/**
 * Tries the formula in the finest unit of its columns: in a table in mnkr a column may hold whole millions by chance.
 * Where that explains few rows, some columns are printed more coarsely, and the coarsest unit decides.
 */
function tryFormula(
  deviation: Numbers,
  minuend: AmountNumbers,
  subtrahend: AmountNumbers,
  isIncome: readonly boolean[],
): ProvedFormula {
  const steps = [deviation, minuend.values, subtrahend.values].map(printedStep);
  const inStep = (step: number): ProvedFormula =>
    tryInStep(step, deviation, minuend, subtrahend, isIncome);
  const fine = inStep(Math.min(...steps));
  const rows = fine.proved.length + fine.broken.length;
  return fine.proved.length >= FINE_SHARE * rows ? fine : inStep(Math.max(...steps));
}

function tryInStep(
  step: number,
  deviation: Numbers,
  minuend: AmountNumbers,
  subtrahend: AmountNumbers,
  isIncome: readonly boolean[],
): ProvedFormula {
  const proved: number[] = [];
  const broken: number[] = [];
  const mirrored: number[] = [];
  /** Rows of hardly any deviation, which fit both ways. */
  const either: number[] = [];
  let slack = 0;
  for (const [row, printed] of deviation.entries()) {
    const a = minuend.values[row] ?? null;
    const b = subtrahend.values[row] ?? null;
    if (printed === null || a === null || b === null) continue;
    const isMirrored = isRounding(printed + (a - b), 2, step);
    if (isRounding(printed - (a - b), 2, step)) {
      if (isMirrored) either.push(row);
      proved.push(row);
      slack += Math.abs(printed - (a - b));
    } else if (isMirrored) mirrored.push(row);
    else broken.push(row);
  }
  const reversed = reversedRows({
    proved,
    mirrored,
    either,
    broken,
    amounts: minuend.values,
    isIncome,
  });
  const plain = proved.filter((row) => !reversed.includes(row));
  // Among rows that are reversed, one with the formula's own sign has lost it as well.
  const lostSigns = [
    ...mirrored.filter((row) => !reversed.includes(row)),
    ...reversed.filter((row) => proved.includes(row) && !either.includes(row)),
  ];
  return {
    formula: { minuend: minuend.role, subtrahend: subtrahend.role },
    minuend,
    subtrahend,
    proved: [
      ...plain,
      ...reversed.filter((row) => !broken.includes(row) && !lostSigns.includes(row)),
    ].sort((x, y) => x - y),
    broken: [...broken, ...lostSigns].sort((x, y) => x - y),
    step,
    slack,
    reversed,
  };
}

/** As often must income rows show the negative as the formula's own sign for the latter to be lost signs. */
const REVERSED_SHARE = 2;

/**
 * Rows with the negative deviation are a convention when they are the table's income rows, nearly all of them, printed with
 * the sign of the costs, and other rows prove the formula. Any other row with the negative has lost its sign.
 */
function reversedRows(rows: {
  readonly proved: readonly number[];
  readonly mirrored: readonly number[];
  readonly either: readonly number[];
  readonly broken: readonly number[];
  readonly amounts: Numbers;
  readonly isIncome: readonly boolean[];
}): readonly number[] {
  const { proved, mirrored, either, broken, amounts, isIncome } = rows;
  const isOwn = (row: number): boolean => isIncome[row] === true;
  const signOf = (own: readonly number[]): number =>
    Math.sign(own.reduce((sum, row) => sum + Math.sign(amounts[row] ?? 0), 0));
  const telling = proved.filter((row) => !either.includes(row));
  const all = [...proved, ...mirrored, ...broken];
  const isLikeCosts = signOf(all.filter(isOwn)) === signOf(proved.filter((row) => !isOwn(row)));
  const against = telling.filter(isOwn);
  const reversed = mirrored.filter(isOwn);
  const isMost = reversed.length > 0 && reversed.length >= REVERSED_SHARE * against.length;
  const isUsed = isLikeCosts && isMost && telling.length > against.length;
  return isUsed ? [...reversed, ...against, ...[...either, ...broken].filter(isOwn)] : [];
}
