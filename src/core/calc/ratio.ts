/**
 * A deviation as a share of the budget's magnitude: −38 606 / |411 764| = −0.09376. Null without a budget or with a budget
 * of 0: the share is undefined, not 0.
 */
export function deviationShare(deviation: number | null, budget: number | null): number | null {
  return deviation === null || budget === null || budget === 0
    ? null
    : deviation / Math.abs(budget);
}

/** How much of `whole` (the year's budget) `part` (the outcome so far) is; null where that is undefined. */
export function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
