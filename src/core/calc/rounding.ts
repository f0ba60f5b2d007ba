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
