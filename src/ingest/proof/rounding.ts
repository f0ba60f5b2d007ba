import { sumTolerance } from "../../core/calc/rounding";

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
 * Whether a difference is small enough to be rounding only, in a column printed in units of `step`. The factor is for
 * binary noise just below the limit.
 */
export function isRounding(difference: number, parts: number, step: number): boolean {
  return Math.abs(difference) < sumTolerance(parts) * step * (1 - 1e-9);
}
