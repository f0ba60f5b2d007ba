/** The unit a column is printed in: 1 for whole numbers, 0.1 for one decimal. Binary noise is no decimal. */
export function printedStep(values: readonly (number | null)[]): number {
  let decimals = 0;
  for (const value of values) if (value !== null) decimals = Math.max(decimals, decimalsOf(value));
  return 10 ** -decimals;
}

const MOST_DECIMALS = 6;

function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    const scaled = value * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6 * Math.max(1, Math.abs(scaled) * 1e-6))
      return decimals;
  }
  return MOST_DECIMALS;
}

/**
 * How far a sum of `parts` rounded numbers may lie from the rounded sum: less than (parts + 1) / 2 printed units. The
 * little extra is for binary noise.
 */
function sumTolerance(parts: number, step: number): number {
  return ((parts + 1) / 2) * step;
}

/** Whether a difference is small enough to be rounding only. */
export function isRounding(difference: number, parts: number, step: number): boolean {
  return Math.abs(difference) < sumTolerance(parts, step) * (1 - 1e-9);
}
