import {
  covariance,
  errorOf,
  leastSquares,
  neweyWest,
  type Matrix,
} from "../statistics/least-squares";
import { studentLimit } from "../statistics/student-t";

/** Errors of an estimate and the interval around it, in the series' unit. */
export interface Interval {
  readonly error: number;
  readonly low: number;
  readonly high: number;
}

/**
 * An interrupted time series: y = b0 + b1·t + b2·D + b3·(t − start)·D, D = 1 from the start on. The line of the months before
 * goes on as what would have been; the line after it shows level and slope changed.
 */
export interface InterruptedSeries {
  /** b0, b1, b2, b3. */
  readonly coefficients: readonly number[];
  readonly errors: readonly number[];
  readonly neweyWestErrors: readonly number[];
  /** What the months after the start differ from the line before, added up; − is a saving. */
  readonly effect: number;
  /** With errors alike and independent, 95 %. */
  readonly interval: Interval;
  /** With errors that differ in size and follow each other, 95 %. */
  readonly neweyWest: Interval;
  /** How many months back the errors are taken to follow each other. */
  readonly lags: number;
  readonly degrees: number;
  /** The t within which 95 % lie. */
  readonly limit: number;
  /** One for each month: what the lines leave, and how much the month counts in the effect. */
  readonly residuals: readonly number[];
  readonly weights: readonly number[];
}

/** Fewer months make no line to go by. */
export const MONTHS_BEFORE = 12;
export const MONTHS_AFTER = 6;
export const CONFIDENCE = 0.95;

/** `values` are months in a row, oldest first; `before` of them come before the start. Null for too few. */
export function interruptedSeries(
  values: readonly number[],
  before: number,
): InterruptedSeries | null {
  const after = values.length - before;
  if (before < MONTHS_BEFORE || after < MONTHS_AFTER) return null;
  const x: Matrix = values.map((_, k) =>
    k < before ? [1, k + 1, 0, 0] : [1, k + 1, 1, k - before],
  );
  const regression = leastSquares(x, values);
  if (!regression) return null;
  const { coefficients, degrees } = regression;
  const lags = neweyWestLags(values.length);
  const [plain, robust] = [covariance(regression), neweyWest(x, regression, lags)];
  // The level counts once a month, the slope 0 + 1 + 2 + … times.
  const counts = [0, 0, after, (after * (after - 1)) / 2];
  const effect = counts.reduce((sum, count, k) => sum + count * (coefficients[k] ?? 0), 0);
  const limit = studentLimit(CONFIDENCE, degrees);
  const around = (of: Matrix): Interval => {
    const error = errorOf(counts, of);
    return { error, low: effect - limit * error, high: effect + limit * error };
  };
  return {
    coefficients,
    errors: diagonal(plain),
    neweyWestErrors: diagonal(robust),
    effect,
    interval: around(plain),
    neweyWest: around(robust),
    lags,
    degrees,
    limit,
    residuals: regression.residuals,
    weights: effectWeights(before, after),
  };
}

/**
 * The effect as a weighted sum of the months: each after the start as it is, less what the line through those before says of
 * them all.
 */
export function effectWeights(before: number, after: number): readonly number[] {
  const middle = (before - 1) / 2;
  const distance = (before + after) / 2;
  const squares = (before * (before ** 2 - 1)) / 12;
  const past = Array.from(
    { length: before },
    (_, k) => -after / before - (after * distance * (k - middle)) / squares,
  );
  return [...past, ...Array<number>(after).fill(1)];
}

/** The usual rule of thumb: 4·(n/100)^(2/9), rounded down. */
export function neweyWestLags(months: number): number {
  return Math.floor(4 * (months / 100) ** (2 / 9));
}

function diagonal(of: Matrix): readonly number[] {
  return of.map((row, k) => Math.sqrt(row[k] ?? 0));
}
