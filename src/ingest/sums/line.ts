import type { Sum, SumColumn, SumRow } from "./sums";

/**
 * The rows of a table that stand for themselves: all at first, but of-which rows. The parts of a sum that was found leave
 * the line, and their total stands for them.
 */
export interface Line {
  readonly rows: readonly SumRow[];
  readonly columns: readonly SumColumn[];
  /** The columns with the right values of totals that slipped; the same as `columns` where none did. */
  readonly corrected: readonly SumColumn[];
  readonly standing: readonly number[];
  readonly sums: readonly Sum[];
}

/** The line after a sum was found. */
export function withSum(line: Line, sum: Sum): Line {
  const gone = new Set(sum.terms.map(({ row }) => row));
  return {
    ...line,
    corrected: sum.slip ? correctedBy(sum, line.corrected) : line.corrected,
    standing: line.standing.filter((row) => !gone.has(row)),
    sums: [...line.sums, sum],
  };
}

/** The total as its terms give it, in every column. */
function correctedBy({ total, terms }: Sum, columns: readonly SumColumn[]): readonly SumColumn[] {
  return columns.map((column) => ({
    ...column,
    values: column.values.with(
      total,
      terms.reduce((sum, { row }) => sum + (column.values[row] ?? 0), 0),
    ),
  }));
}

/** Rows that a total may add, going away from it: those before it upwards, or those after it downwards. */
export function neighbours(
  { standing, rows }: Line,
  total: number,
  side: "before" | "after",
): readonly number[] {
  const at = standing.indexOf(total);
  return side === "before"
    ? standing.slice(0, at).reverse()
    : below(standing.slice(at + 1), total, rows);
}

/** How many rows stand between a total and the one before it; all rows where it stands right below another total. */
export function naturalLength({ rows }: Line, candidates: readonly number[]): number {
  const isTotal = (row: number | undefined): boolean => rows[row ?? -1]?.wording === "total";
  if (isTotal(candidates[0])) return candidates.length;
  const end = candidates.findIndex(isTotal);
  return end === -1 ? candidates.length : end;
}

/** Where labels are set in, a total that stands first ends where they come back to its place. */
function below(
  after: readonly number[],
  total: number,
  rows: readonly SumRow[],
): readonly number[] {
  const levelOf = (row: number | undefined): number => rows[row ?? -1]?.level ?? 0;
  if (levelOf(after[0]) <= levelOf(total)) return after;
  const end = after.findIndex((row) => levelOf(row) <= levelOf(total));
  return end === -1 ? after : after.slice(0, end);
}
