/**
 * What a measure is still to give in the year: expected − realised, in the plan's unit and sign. A measure that has given
 * more than expected has nothing left; it takes nothing back. Example: −750 expected, −500 realised leave −250.
 */
export function remainingEffect(expected: number, realised: number): number {
  const left = expected - realised;
  return expected < 0 ? Math.min(0, left) : Math.max(0, left);
}
