import type { Numbers } from "./convention";
import { isRounding, printedStep } from "./rounding";

/** A statement row as far as sums are concerned. */
export interface SumRow {
  /** What the wording makes of it; null where it says nothing. */
  readonly wording: "total" | "of-which" | "special" | null;
  readonly part: "costs" | "income" | null;
  /** "Summa exkl. projekt": leaves rows out on purpose. */
  readonly isPartial: boolean;
}

export interface Term {
  readonly row: number;
  readonly sign: 1 | -1;
}

/** One equation of the table: `total` is the sum of `terms`, in every amount column. */
export interface Sum {
  readonly kind: "column-sum" | "of-which-sum";
  readonly total: number;
  readonly terms: readonly Term[];
}

/** A column that takes part in sums. In deviations nothing is subtracted, whatever signs the amounts have. */
export interface SumColumn {
  readonly values: Numbers;
  /** Rows whose cell hides a number ("..", "X", text): sums over them cannot be checked. */
  readonly hidden: readonly boolean[];
  readonly isDeviation: boolean;
}

/** The difference total − sum of the terms in a column; null where it cannot be checked. */
export function residual(sum: Sum, column: SumColumn): number | null {
  const total = column.values[sum.total] ?? null;
  if (total === null) return null;
  let rest = total;
  let known = 0;
  for (const { row, sign } of sum.terms) {
    if (column.hidden[row] === true) return null;
    const value = column.values[row] ?? null;
    if (value === null) continue;
    known += 1;
    rest -= column.isDeviation ? value : sign * value;
  }
  return known === 0 ? null : rest;
}

export interface SumCheck {
  readonly holds: number;
  readonly broken: number;
  /** Digits of the totals that agree: a few agree by chance, many do not. */
  readonly weight: number;
}

/** In how many columns a sum holds, rounding allowed for. */
export function checkSum(sum: Sum, columns: readonly SumColumn[]): SumCheck {
  let holds = 0;
  let broken = 0;
  let weight = 0;
  for (const column of columns) {
    const difference = residual(sum, column);
    if (difference === null) continue;
    const step = printedStep(column.values);
    if (!isRounding(difference, sum.terms.length, step)) broken += 1;
    else {
      holds += 1;
      weight += Math.log10(1 + Math.abs(column.values[sum.total] ?? 0) / step);
    }
  }
  return { holds, broken, weight };
}
