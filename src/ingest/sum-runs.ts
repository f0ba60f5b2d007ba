import { isRounding } from "./rounding";
import { judge, type SumCheck, type SumColumn, type SumRow, type Term } from "./sums";

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
 * total. `"holding"` passes over runs that hold in no column, nearly all of them, before anything is made of them.
 */
export function* runsFrom(
  total: number,
  candidates: readonly number[],
  rows: readonly SumRow[],
  columns: readonly SumColumn[],
  wanted: "all" | "holding",
): Generator<Run> {
  for (const sign of signingsOf(candidates, rows)) {
    const left = columns.map(({ values }) => startAt(values[total] ?? null));
    let length = 0;
    for (const row of candidates) {
      length += 1;
      let holds = wanted === "all";
      for (let index = 0; index < columns.length; index += 1) {
        const [rest, column] = [left[index], columns[index]];
        if (!rest || !column) continue;
        take(rest, column, row, sign);
        holds ||= rest.isKnown && isRounding(rest.residual, length, column.step);
      }
      if (!holds) continue;
      const residuals = left.map(({ residual, isKnown }) => (isKnown ? residual : null));
      const upTo = length;
      yield {
        ...judge(total, residuals, length, columns),
        length,
        residuals,
        terms: () => candidates.slice(0, upTo).map((each) => ({ row: each, sign: sign(each) })),
      };
    }
  }
}

/** What a column's total leaves when the rows of a run are taken from it. */
interface Rest {
  residual: number;
  /** A row was taken, and neither the total nor any row is hidden. */
  isKnown: boolean;
  isHidden: boolean;
}

function startAt(total: number | null): Rest {
  return { residual: total ?? 0, isKnown: false, isHidden: total === null };
}

function take(rest: Rest, column: SumColumn, row: number, sign: Signing): void {
  if (rest.isHidden) return;
  const value = column.values[row] ?? null;
  if (column.hidden[row] === true) {
    rest.isHidden = true;
    rest.isKnown = false;
  } else if (value !== null) {
    rest.residual -= (column.isDeviation ? 1 : sign(row)) * value;
    rest.isKnown = true;
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
