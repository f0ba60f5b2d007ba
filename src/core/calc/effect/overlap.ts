/** Two or more measures that each take a share off the same amount. */
export interface Overlap {
  /** The shares simply added: too much, for the second measure meets an amount the first has lowered. */
  readonly additive: number;
  /** The effect of all together. */
  readonly sequential: number;
  /** What adding counts twice. */
  readonly overlap: number;
  /** Each measure's part of the common effect, in the order given: the mean over all orders of carrying them out. */
  readonly parts: readonly number[];
}

/**
 * Common effect of measures on one amount. `shares` are fractions of `base`. Example: 10 % and 20 % of 10 give 2.8, not 3;
 * 0.2 is counted twice, and the parts are 0.9 and 1.9.
 */
export function overlapOf(base: number, shares: readonly number[]): Overlap {
  const additive = shares.reduce((sum, share) => sum + base * share, 0);
  const left = shares.reduce((rest, share) => rest * (1 - share), base);
  const sequential = base - left;
  return {
    additive,
    sequential,
    overlap: additive - sequential,
    parts: shares.map((share, at) => base * share * meanLeft(shares.toSpliced(at, 1))),
  };
}

/**
 * What is left of the whole, on average, when a measure's turn comes: over all orders of the others before it. The sum of
 * products of each size, weighted by how many orders put just those first (Shapley).
 */
function meanLeft(others: readonly number[]): number {
  const count = others.length;
  // products[k] is the sum over all subsets of k others of what they leave.
  const products = others.reduce<number[]>(
    (sums, share) => {
      const next = [...sums, 0];
      for (let k = sums.length; k > 0; k -= 1) {
        next[k] = (next[k] ?? 0) + (sums[k - 1] ?? 0) * (1 - share);
      }
      return next;
    },
    [1],
  );
  let mean = 0;
  let subsets = 1;
  for (let k = 0; k <= count; k += 1) {
    mean += (products[k] ?? 0) / subsets / (count + 1);
    subsets = (subsets * (count - k)) / (k + 1);
  }
  return mean;
}
