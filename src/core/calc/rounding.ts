/**
 * Rounds half away from zero, as Excel's ROUND and Swedish accounts do. The decimal text of the number decides, so that
 * 1.005 (stored as 1.00499…) rounds to 1.01, as Excel shows it.
 */
export function roundHalfAway(value: number, decimals: number): number {
  const rounded = shifted(Math.round(shifted(Math.abs(value), decimals)), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Moves the decimal point in the number's shortest text, which has an exponent for very large and small numbers. */
function shifted(value: number, places: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

/** How far a printed sum of `parts` rounded numbers may lie from the rounded sum without being wrong (in units). */
export function sumTolerance(parts: number): number {
  return (parts + 1) / 2;
}

const MOST_DECIMALS = 6;

/** The most decimals that any of the values is written with; binary noise beyond the sixth is none. */
export function printedDecimals(values: readonly number[]): number {
  let decimals = 0;
  for (const value of values) {
    while (decimals < MOST_DECIMALS && !isWrittenWith(value, decimals)) decimals += 1;
  }
  return decimals;
}

function isWrittenWith(value: number, decimals: number): boolean {
  return Math.abs(value - roundHalfAway(value, decimals)) < 10 ** -(MOST_DECIMALS + 1);
}
