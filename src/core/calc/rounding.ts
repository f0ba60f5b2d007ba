/**
 * Rounds half away from zero, as Excel's ROUND and Swedish accounts do. The decimal text of the number decides, so that
 * 1.005 (stored as 1.00499…) rounds to 1.01, as Excel shows it.
 */
export function roundHalfAway(value: number, decimals: number): number {
  const shifted = Number(`${String(Math.abs(value))}e${String(decimals)}`);
  // Magnitudes that print with an exponent (1e21) cannot be shifted so, and have no decimals to round.
  if (Number.isNaN(shifted)) return value;
  const rounded = Number(`${String(Math.round(shifted))}e${String(-decimals)}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** How far a printed sum of `parts` rounded numbers may lie from the rounded sum without being wrong (in units). */
export function sumTolerance(parts: number): number {
  return (parts + 1) / 2;
}
