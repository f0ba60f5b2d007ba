import type { Numbers } from "../proof/convention";
import { isRounding } from "../proof/rounding";

/** A statement row as far as sums are concerned. */
export interface SumRow {
  readonly label: string;
  /** What the wording makes of it; null where it says nothing. */
  readonly wording: "total" | "of-which" | "special" | null;
  readonly part: "costs" | "income" | null;
  /** "Summa exkl. projekt": leaves rows out on purpose. */
  readonly isPartial: boolean;
  /** "Summa inkl. projekt": takes in rows that another total leaves out on purpose. */
  readonly isInclusive: boolean;
  /** How far the label is set in; equal for all rows where nothing is. */
  readonly level: number;
}

export interface Term {
  readonly row: number;
  readonly sign: 1 | -1;
  /** Taken away in deviations too; absent where only the sign of amounts is meant. */
  readonly isTakenAway?: true;
}

/** A row that a total misses, or has twice, in every column: its range is wrong, not a number. */
export interface Slip {
  readonly kind: "row-left-out" | "counted-twice";
  readonly row: number;
}

/** One equation of the table: `total` is the sum of `terms`, in every amount column. */
export interface Sum {
  readonly kind: "column-sum" | "of-which-sum";
  readonly total: number;
  readonly terms: readonly Term[];
  /** The printed total disagrees in every column, for this reason. */
  readonly slip?: Slip;
  /** Holds with the corrected values of totals that slipped, not with the printed ones. */
  readonly isOverCorrected?: true;
}

/** A column that takes part in sums. In deviations nothing is subtracted, whatever signs the amounts have. */
export interface SumColumn {
  readonly values: Numbers;
  /** Rows whose cell hides a number ("..", "X", text): sums over them cannot be checked. */
  readonly hidden: readonly boolean[];
  readonly isDeviation: boolean;
  /** The printed unit. */
  readonly step: number;
  /** False for columns whose numbers follow from others: they agree whenever those do. */
  readonly isEvidence: boolean;
}

export interface SumCheck {
  readonly holds: number;
  readonly broken: number;
  /** The same of columns that are evidence. */
  readonly firm: { readonly holds: number; readonly broken: number };
  /** Digits of the totals that agree: a few agree by chance, many do not. */
  readonly weight: number;
}

export function signIn({ sign, isTakenAway }: Term, { isDeviation }: SumColumn): 1 | -1 {
  return isDeviation && isTakenAway !== true ? 1 : sign;
}

/** The difference total − sum of the terms in a column; null where it cannot be checked. */
export function residual(sum: Sum, column: SumColumn): number | null {
  const total = column.values[sum.total] ?? null;
  if (total === null) return null;
  let rest = total;
  let known = 0;
  for (const term of sum.terms) {
    if (column.hidden[term.row] === true) return null;
    const value = column.values[term.row] ?? null;
    if (value === null) continue;
    known += 1;
    rest -= signIn(term, column) * value;
  }
  return known === 0 ? null : rest;
}

/** In how many columns a sum holds, rounding allowed for. */
export function checkSum(sum: Sum, columns: readonly SumColumn[]): SumCheck {
  const residuals = columns.map((column) => residual(sum, column));
  return judge(sum.total, residuals, sum.terms.length, columns);
}

/** What the differences of a sum of so many parts say, column by column; null cannot be checked. */
export function judge(
  total: number,
  residuals: readonly (number | null)[],
  parts: number,
  columns: readonly SumColumn[],
): SumCheck {
  const firm = { holds: 0, broken: 0 };
  const all = { holds: 0, broken: 0 };
  let weight = 0;
  let following = 0;
  for (const [at, column] of columns.entries()) {
    const difference = residuals[at] ?? null;
    if (difference === null) continue;
    const { step, isEvidence, values } = column;
    const outcome = isRounding(difference, parts, step) ? "holds" : "broken";
    all[outcome] += 1;
    if (isEvidence) firm[outcome] += 1;
    if (outcome === "broken") continue;
    // An agreement to the unit says more than one within rounding.
    const isExact = Math.abs(difference) < step / 2;
    const digits = Math.log10(
      1 + Math.abs(values[total] ?? 0) / (isExact ? step : step * (parts + 1)),
    );
    if (isEvidence) weight += digits;
    else following += digits;
  }
  // What follows from other columns agrees by itself where all of them do, and says something where one does not.
  return { ...all, firm, weight: firm.broken > 0 ? weight + following : weight };
}
