import { judge, signIn, type SumCheck, type SumColumn, type SumRow, type Term } from "./sums";

/** The rows a total may be the sum of, checked. */
export interface Run extends SumCheck {
  readonly length: number;
  /** Total minus sum, column by column; null cannot be checked. */
  readonly residuals: readonly (number | null)[];
  readonly terms: () => readonly Term[];
}

type Signing = (row: number) => 1 | -1;

/**
 * Every run of rows from the total's neighbour on, the nearest first, with the ways to add them: all plain; else income
 * against costs, as net cost or as result, where both are printed as positive amounts. `candidates` go away from the
 * total.
 */
export function* runsFrom(
  total: number,
  candidates: readonly number[],
  rows: readonly SumRow[],
  columns: readonly SumColumn[],
): Generator<Run> {
  for (const sign of signingsOf(candidates, rows)) {
    const rest = columns.map(({ values }) => values[total] ?? null);
    const known = columns.map(() => false);
    for (const [at, row] of candidates.entries()) {
      for (const [index, column] of columns.entries()) {
        const left = rest[index] ?? null;
        if (left === null) continue;
        const value = column.values[row] ?? null;
        if (column.hidden[row] === true) rest[index] = null;
        else if (value !== null) {
          rest[index] = left - signIn({ row, sign: sign(row) }, column) * value;
          known[index] = true;
        }
      }
      const residuals = rest.map((left, index) => (known[index] === true ? left : null));
      const length = at + 1;
      yield {
        ...judge(total, residuals, length, columns),
        length,
        residuals,
        terms: () => candidates.slice(0, length).map((each) => ({ row: each, sign: sign(each) })),
      };
    }
  }
}

/** The same rows added in one of the ways that their wording allows. */
export function signings(
  parts: readonly number[],
  rows: readonly SumRow[],
): readonly (readonly Term[])[] {
  return signingsOf(parts, rows).map((sign) => parts.map((row) => ({ row, sign: sign(row) })));
}

function signingsOf(parts: readonly number[], rows: readonly SumRow[]): readonly Signing[] {
  const against =
    (negative: "costs" | "income"): Signing =>
    (row) =>
      rows[row]?.part === negative ? -1 : 1;
  const plain: Signing = () => 1;
  const isMixed = ["costs", "income"].every((part) =>
    parts.some((row) => rows[row]?.part === part),
  );
  return isMixed ? [plain, against("income"), against("costs")] : [plain];
}
