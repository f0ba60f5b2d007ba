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
  for (const sign of signingsOf(candidates, rows, columns)) {
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
  columns: readonly SumColumn[],
): readonly (readonly Term[])[] {
  return signingsOf(parts, rows, columns).map((sign) =>
    parts.map((row) => ({ row, sign: sign(row) })),
  );
}

const plain: Signing = () => 1;

/** The likeliest way first: income is subtracted where it is printed with the sign of the costs. */
function signingsOf(
  parts: readonly number[],
  rows: readonly SumRow[],
  columns: readonly SumColumn[],
): readonly Signing[] {
  const against =
    (negative: "costs" | "income"): Signing =>
    (row) =>
      rows[row]?.part === negative ? -1 : 1;
  if (firstMixed(parts, rows) === Number.POSITIVE_INFINITY) return [plain];
  const signed = [against("income"), against("costs")];
  return isAlike(parts, rows, columns) ? [...signed, plain] : [plain, ...signed];
}

/** Where a list of rows begins to hold both income and costs; infinity where it never does. */
function firstMixed(parts: readonly number[], rows: readonly SumRow[]): number {
  const first = (part: "costs" | "income"): number => {
    const at = parts.findIndex((row) => rows[row]?.part === part);
    return at === -1 ? Number.POSITIVE_INFINITY : at;
  };
  return Math.max(first("costs"), first("income"));
}

/** Whether income and costs have the same sign in most amounts. */
function isAlike(
  parts: readonly number[],
  rows: readonly SumRow[],
  columns: readonly SumColumn[],
): boolean {
  const signOf = (part: "costs" | "income"): number => {
    let sum = 0;
    for (const row of parts) {
      if (rows[row]?.part !== part) continue;
      for (const { isDeviation, values } of columns) {
        if (!isDeviation) sum += Math.sign(values[row] ?? 0);
      }
    }
    return Math.sign(sum);
  };
  return signOf("costs") === signOf("income");
}
