/**
 * The share nearest to `share` that a part of `count` can be, both as fractions; null where the printed one is possible.
 * `step` is the unit it is printed in (0.01 for "33 %"), so a share within half a step of k/n may be k of n. Source: the GRIM
 * test of Brown and Heathers (2017), here for shares: 33 % of 8 is none of 2/8 = 25 % and 3/8 = 37.5 %.
 */
export function nearestShare(share: number, count: number, step: number): number | null {
  const nearest = Math.min(count, Math.max(0, Math.round(share * count))) / count;
  return Math.abs(nearest - share) <= step / 2 + NOISE ? null : nearest;
}

/** Of binary fractions. */
const NOISE = 1e-9;
