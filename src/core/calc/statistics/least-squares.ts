/** A matrix by rows. */
export type Matrix = readonly (readonly number[])[];

/** A regression by ordinary least squares: y = Xb + e. */
export interface Regression {
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
  /** (X'X)⁻¹. */
  readonly inverse: Matrix;
  /** Observations less coefficients. */
  readonly degrees: number;
}

/** Null where there are no more observations than coefficients, or where columns depend on each other. */
export function leastSquares(x: Matrix, y: readonly number[]): Regression | null {
  const count = x[0]?.length ?? 0;
  const degrees = y.length - count;
  const inverse = degrees > 0 ? inverted(crossProduct(x, x)) : null;
  if (!inverse) return null;
  const moments = crossProduct(
    x,
    y.map((value) => [value]),
  );
  const coefficients = inverse.map((row) =>
    dot(
      row,
      moments.map(([value = 0]) => value),
    ),
  );
  const residuals = y.map((value, at) => value - dot(x[at] ?? [], coefficients));
  return { coefficients, residuals, inverse, degrees };
}

/** The covariance of the coefficients where errors are alike and independent. */
export function covariance({ residuals, inverse, degrees }: Regression): Matrix {
  const variance = dot(residuals, residuals) / degrees;
  return inverse.map((row) => row.map((value) => value * variance));
}

/**
 * The covariance of the coefficients where errors differ in size and follow each other (Newey and West 1987): Bartlett weights
 * up to `lags`, times n/(n − k) for small samples.
 */
export function neweyWest(x: Matrix, regression: Regression, lags: number): Matrix {
  const { residuals, inverse, degrees } = regression;
  const scores = x.map((row, at) => row.map((value) => value * (residuals[at] ?? 0)));
  const count = inverse.length;
  const sum = Array.from({ length: count }, () => Array<number>(count).fill(0));
  for (let lag = 0; lag <= lags; lag += 1) {
    const weight = 1 - lag / (lags + 1);
    const moment = crossProduct(scores.slice(lag), scores.slice(0, scores.length - lag));
    sum.forEach((row, i) => {
      row.forEach((value, j) => {
        const both = lag === 0 ? at(moment, i, j) : at(moment, i, j) + at(moment, j, i);
        row[j] = value + weight * both;
      });
    });
  }
  const correction = residuals.length / degrees;
  return product(product(inverse, sum), inverse).map((row) =>
    row.map((value) => value * correction),
  );
}

/** The standard error of a weighted sum of coefficients. */
export function errorOf(weights: readonly number[], of: Matrix): number {
  return Math.sqrt(
    dot(
      weights,
      of.map((row) => dot(row, weights)),
    ),
  );
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);
}

function at(matrix: Matrix, row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}

/** A'B. */
function crossProduct(a: Matrix, b: Matrix): Matrix {
  const columns = (of: Matrix): readonly (readonly number[])[] =>
    Array.from({ length: of[0]?.length ?? 0 }, (_, k) => of.map((row) => row[k] ?? 0));
  const right = columns(b);
  return columns(a).map((left) => right.map((column) => dot(left, column)));
}

function product(a: Matrix, b: Matrix): Matrix {
  return a.map((row) =>
    (b[0] ?? []).map((_, k) =>
      dot(
        row,
        b.map((other) => other[k] ?? 0),
      ),
    ),
  );
}

/** Pivots smaller than this share of their row's size are zero but for rounding. */
const SINGULAR = 1e-12;

/** Gauss and Jordan with row pivots; null for a singular matrix. */
function inverted(matrix: Matrix): Matrix | null {
  const size = matrix.length;
  const work = matrix.map((row, i) => [
    ...row,
    ...Array.from({ length: size }, (_, k) => (k === i ? 1 : 0)),
  ]);
  for (let step = 0; step < size; step += 1) {
    const rest = work.slice(step);
    const best = rest.reduce((a, b) => (Math.abs(b[step] ?? 0) > Math.abs(a[step] ?? 0) ? b : a));
    const pivot = best[step] ?? 0;
    if (Math.abs(pivot) <= SINGULAR * Math.max(...best.slice(0, size).map(Math.abs))) return null;
    work.splice(work.indexOf(best), 1);
    const scaled = best.map((value) => value / pivot);
    const cleared = work.map((row) =>
      row.map((value, k) => value - (row[step] ?? 0) * (scaled[k] ?? 0)),
    );
    work.splice(0, work.length, ...cleared.slice(0, step), scaled, ...cleared.slice(step));
  }
  return work.map((row) => row.slice(size));
}
