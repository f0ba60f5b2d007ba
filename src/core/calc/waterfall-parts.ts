/** What a waterfall shows of many parts: the largest ones in their own order, and what they leave of the total. */
export interface WaterfallParts<T> {
  readonly shown: readonly T[];
  /** Total − the shown parts; 0 when they explain all of it. */
  readonly rest: number;
  /** Whether the rest holds parts that deviate; else it is what the parts and the total disagree by. */
  readonly isShortened: boolean;
}

/** More bars than this cannot be told apart on half a page. */
export const MOST_BARS = 8;

/** Parts without a deviation are left out; of more than `MOST_BARS` the smallest go into the rest. */
export function waterfallParts<T>(
  parts: readonly T[],
  deviationOf: (part: T) => number | null,
  total: number,
): WaterfallParts<T> {
  const size = (part: T): number => Math.abs(deviationOf(part) ?? 0);
  const deviating = parts.filter((part) => size(part) > 0);
  const largest = deviating.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_BARS);
  const shown = parts.filter((part) => largest.includes(part));
  const sum = shown.reduce((running, part) => running + (deviationOf(part) ?? 0), 0);
  const rest = total - sum;
  // The noise of binary fractions is no bar.
  const isNoise = Math.abs(rest) <= 1e-6 * Math.max(1, Math.abs(total));
  return {
    shown,
    rest: isNoise ? 0 : rest,
    isShortened: deviating.length > shown.length,
  };
}
