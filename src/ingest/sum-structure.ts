import { checkSum, type Sum, type SumCheck, type SumColumn, type SumRow, type Term } from "./sums";

export interface SumStructure {
  /** Proved by the numbers, of all columns or of so many that the others must be wrong. */
  readonly sums: readonly Sum[];
  /** Rows that are part of another row without being added again. */
  readonly ofWhich: ReadonlySet<number>;
  /** Totals that are right but for one row, in every column: the row that a SUM range missed. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly total: number;
  readonly row: number;
  /** The rows that are in the total. */
  readonly parts: readonly number[];
}

/** Digits that must agree before a row that does not call itself a sum is taken for one. */
const UNWORDED_WEIGHT = 6;
/** Digits that must agree in the right columns before the others are called wrong. */
const BROKEN_WEIGHT = 3;

/**
 * Which rows add up to which. Reading downwards, rows wait until a total takes the last of them: the total then waits in
 * their place. So a later total may be an earlier one plus the rows after it, and a grand total the sum of subtotals.
 */
export function findSums(rows: readonly SumRow[], columns: readonly SumColumn[]): SumStructure {
  const ofWhich = new Set<number>();
  const sums: Sum[] = [];
  const below = new Set<number>();
  const leftOut: LeftOut[] = [];
  let waiting: number[] = [];
  for (const [row, { wording }] of rows.entries()) {
    if (ofWhich.has(row)) continue;
    if (wording === "of-which") {
      ofWhich.add(row);
      continue;
    }
    const found = sumAt(row, { rows, columns, waiting });
    if (found) {
      sums.push(found);
      const taken = new Set(found.terms.map((term) => term.row));
      waiting = waiting.filter((each) => !taken.has(each));
    } else if (wording === "total" || row === 0) {
      const first = totalFirst(row, rows, columns);
      if (first) {
        sums.push(first);
        for (const term of first.terms) below.add(term.row);
      }
      const missed = first ? null : missedRow(row, { rows, columns, waiting });
      if (missed) leftOut.push(missed);
    }
    if (!below.has(row)) waiting.push(row);
    for (const part of splitBelow(row, { rows, columns })) ofWhich.add(part);
  }
  sums.push(...ofWhichSums(rows.length, ofWhich, columns));
  const used = new Set(sums.flatMap(({ terms }) => terms.map((term) => term.row)));
  return { sums, ofWhich, leftOut: leftOut.filter(({ row }) => !used.has(row)) };
}

interface Table {
  readonly rows: readonly SumRow[];
  readonly columns: readonly SumColumn[];
}

/**
 * The rows that wait, from the end, of which this row is the sum; the longest run that fits wins. Special rows are part
 * of a sum only when it does not come out without them.
 */
function sumAt(
  total: number,
  { rows, columns, waiting }: Table & { readonly waiting: readonly number[] },
): Sum | null {
  const ordinary = waiting.filter((row) => rows[row]?.wording !== "special");
  const isWorded = rows[total]?.wording === "total";
  let partial: { readonly sum: Sum; readonly check: SumCheck } | null = null;
  for (const terms of candidates(ordinary, waiting, rows, isWorded ? 1 : 2)) {
    const sum: Sum = { kind: "column-sum", total, terms };
    const check = checkSum(sum, columns);
    const isProved = check.broken === 0 && check.holds > 0;
    if (isProved && (isWorded || check.weight >= UNWORDED_WEIGHT)) return sum;
    const isBelievable =
      check.holds > 0 && check.holds >= check.broken && check.weight >= BROKEN_WEIGHT;
    const isBetter = !partial || check.holds > partial.check.holds;
    if (isWorded && terms.length > 1 && isBelievable && isBetter) partial = { sum, check };
  }
  return partial?.sum ?? null;
}

function* candidates(
  ordinary: readonly number[],
  waiting: readonly number[],
  rows: readonly SumRow[],
  fewest: number,
): Generator<readonly Term[]> {
  const sources = ordinary.length === waiting.length ? [ordinary] : [ordinary, waiting];
  for (const source of sources) {
    for (let start = 0; source.length - start >= fewest; start += 1) {
      yield* signings(source.slice(start), rows);
    }
  }
}

/** All plain; else income against costs, as net cost or as result, where both are printed as positive amounts. */
function signings(parts: readonly number[], rows: readonly SumRow[]): readonly (readonly Term[])[] {
  const signed = (negative: "costs" | "income"): readonly Term[] =>
    parts.map((row) => ({ row, sign: rows[row]?.part === negative ? -1 : 1 }));
  const plain = parts.map((row): Term => ({ row, sign: 1 }));
  const isMixed = ["costs", "income"].every((part) =>
    parts.some((row) => rows[row]?.part === part),
  );
  return isMixed ? [plain, signed("income"), signed("costs")] : [plain];
}

/** A total that stands above its parts; one that says so may have a wrong cell, when the other columns prove it. */
function totalFirst(
  total: number,
  rows: readonly SumRow[],
  columns: readonly SumColumn[],
): Sum | null {
  const parts: number[] = [];
  for (let row = total + 1; row < rows.length; row += 1) {
    const wording = rows[row]?.wording ?? null;
    if (wording === "total") break;
    if (wording === null) parts.push(row);
  }
  const isWorded = rows[total]?.wording === "total";
  let partial: Sum | null = null;
  for (let count = parts.length; count >= 2; count -= 1) {
    const terms = parts.slice(0, count).map((row): Term => ({ row, sign: 1 }));
    const sum: Sum = { kind: "column-sum", total, terms };
    const { holds, broken, weight } = checkSum(sum, columns);
    if (broken === 0 && weight >= UNWORDED_WEIGHT) return sum;
    if (isWorded && holds >= broken && weight >= UNWORDED_WEIGHT) partial ??= sum;
  }
  return partial;
}

/** The first or last row of those that wait, when the total is the sum of all the others in every column. */
function missedRow(
  total: number,
  { rows, columns, waiting }: Table & { readonly waiting: readonly number[] },
): LeftOut | null {
  if (rows[total]?.wording !== "total" || rows[total].isPartial) return null;
  const [first, last] = [waiting[0], waiting.at(-1)];
  for (const row of [last, first]) {
    if (row === undefined || rows[row]?.wording != null || waiting.length < 3) continue;
    const parts = waiting.filter((each) => each !== row);
    const terms = parts.map((part): Term => ({ row: part, sign: 1 }));
    const { broken, weight } = checkSum({ kind: "column-sum", total, terms }, columns);
    if (broken === 0 && weight >= UNWORDED_WEIGHT) return { total, row, parts };
  }
  return null;
}

/** "Kostnader" and "Intäkter" right below a row that they add up to, without "varav". */
function splitBelow(row: number, { rows, columns }: Table): readonly number[] {
  const [first, second] = [rows[row + 1], rows[row + 2]];
  const isPair = first?.part != null && second?.part != null && first.part !== second.part;
  if (!isPair || [first, second].some(({ wording }) => wording !== null)) return [];
  const pair = [row + 1, row + 2];
  const fits = signings(pair, rows).some((terms) => {
    const check = checkSum({ kind: "of-which-sum", total: row, terms }, columns);
    return check.broken === 0 && check.weight >= UNWORDED_WEIGHT;
  });
  return fits ? pair : [];
}

/** Of-which rows that together are the whole row above them. */
function ofWhichSums(
  count: number,
  ofWhich: ReadonlySet<number>,
  columns: readonly SumColumn[],
): readonly Sum[] {
  const sums: Sum[] = [];
  for (let row = 0; row < count; row += 1) {
    if (ofWhich.has(row)) continue;
    const terms: Term[] = [];
    for (let part = row + 1; ofWhich.has(part); part += 1) terms.push({ row: part, sign: 1 });
    if (terms.length < 2) continue;
    const sum: Sum = { kind: "of-which-sum", total: row, terms };
    const { holds, broken, weight } = checkSum(sum, columns);
    if (holds > 0 && holds >= broken && weight >= BROKEN_WEIGHT) sums.push(sum);
  }
  return sums;
}
