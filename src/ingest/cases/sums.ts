import type { AmountColumn } from "./amounts";
import type { MonthRows } from "./month-rows";

export type SumKey = "paid" | "housing" | "paid-in-housing";

/** What is added up per month: the amounts of a column, or those of the rows that have a bit of `answers` set. */
export interface AmountSum {
  readonly key: SumKey;
  readonly of: AmountColumn;
  readonly onlyIf: number | null;
}

/** By month, counted from the first one. */
export interface MonthSums {
  readonly key: SumKey;
  readonly sums: Float64Array;
  /** How many of the amounts stand as text, which Excel's SUMIFS leaves out. */
  readonly texts: Uint32Array;
}

export function sumByMonth(
  { key, of: { amounts, asText }, onlyIf }: AmountSum,
  months: Int16Array,
  answers: Uint8Array,
  { first, count }: MonthRows,
): MonthSums {
  const sums = new Float64Array(count);
  const texts = new Uint32Array(count);
  for (let row = 0; row < months.length; row += 1) {
    const slot = (months[row] ?? 0) - first;
    const amount = amounts[row] ?? Number.NaN;
    if (slot < 0 || Number.isNaN(amount)) continue;
    if (onlyIf !== null && (((answers[row] ?? 0) >> onlyIf) & 1) === 0) continue;
    sums[slot] = (sums[slot] ?? 0) + amount;
    if (asText?.[row] === 1) texts[slot] = (texts[slot] ?? 0) + 1;
  }
  return { key, sums: sums.map(rounded), texts };
}

/** Without the noise of adding in another order, so that a sheet sorted anew is no revision. */
function rounded(sum: number): number {
  return Math.round(sum * 1e4) / 1e4;
}
