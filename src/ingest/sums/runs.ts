import { isRounding } from "../proof/rounding";
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
 * total. Runs that break in more than `mayBreak` columns of evidence, nearly all of them, are passed over before anything
 * is made of them: a column is added up only as far as the ones before it let a run stand.
 */
export function* runsFrom(
  total: number,
  candidates: readonly number[],
  rows: readonly SumRow[],
  columns: readonly SumColumn[],
  mayBreak: number,
): Generator<Run> {
  for (const sign of signingsOf(candidates, rows, columns)) {
    const left = columns.map((column) => new Rest(column, total, candidates, sign));
    for (let length = 1; length <= candidates.length; length += 1) {
      if (breaksMore(left, length, mayBreak)) continue;
      const residuals = left.map((rest) => rest.after(length));
      yield {
        ...judge(total, residuals, length, columns),
        length,
        residuals,
        terms: () => candidates.slice(0, length).map((row) => ({ row, sign: sign(row) })),
      };
    }
  }
}

function breaksMore(left: readonly Rest[], length: number, mayBreak: number): boolean {
  let broken = 0;
  for (const rest of left) {
    if (!rest.column.isEvidence) continue;
    const residual = rest.after(length);
    if (residual === null || isRounding(residual, length, rest.column.step)) continue;
    broken += 1;
    if (broken > mayBreak) return true;
  }
  return false;
}

/** What a column's total leaves when the candidates are taken from it one by one. */
class Rest {
  private residual: number;
  private taken = 0;
  /** A row was taken, and neither the total nor any row is hidden. */
  private isKnown = false;
  private isHidden: boolean;

  readonly column: SumColumn;
  private readonly candidates: readonly number[];
  private readonly sign: Signing;

  constructor(column: SumColumn, total: number, candidates: readonly number[], sign: Signing) {
    this.column = column;
    this.candidates = candidates;
    this.sign = sign;
    const value = column.values[total] ?? null;
    this.residual = value ?? 0;
    this.isHidden = value === null;
  }

  /** The total minus the first `length` candidates; null where that cannot be known. Lengths never go down. */
  after(length: number): number | null {
    const { values, hidden, isDeviation } = this.column;
    for (; this.taken < length && !this.isHidden; this.taken += 1) {
      const row = this.candidates[this.taken] ?? -1;
      const value = values[row] ?? null;
      if (hidden[row] === true) {
        this.isHidden = true;
      } else if (value !== null) {
        this.residual -= isDeviation ? value : this.sign(row) * value;
        this.isKnown = true;
      }
    }
    return this.isKnown && !this.isHidden ? this.residual : null;
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
  if (!isMixed(parts, rows)) return [plain];
  // "Resultat": income less all that is none, whether it calls itself cost or not.
  const result: Signing = (row) => (rows[row]?.part === "income" ? 1 : -1);
  const signed = [against("income"), against("costs"), result];
  return isAlike(parts, rows, columns) ? [...signed, plain] : [plain, ...signed];
}

/** Whether a list of rows holds both income and costs. */
function isMixed(parts: readonly number[], rows: readonly SumRow[]): boolean {
  let [hasCosts, hasIncome] = [false, false];
  for (const row of parts) {
    const part = rows[row]?.part;
    hasCosts ||= part === "costs";
    hasIncome ||= part === "income";
  }
  return hasCosts && hasIncome;
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
