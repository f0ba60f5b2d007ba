import { withExactSums, withLikelySum, withOpenSum, splitBelow } from "./search";
import { sideSums } from "./side-sums";
import type { Line } from "./line";
import { firstRowLeftOut, withSlippedSum } from "./slips";
import { checkSum, type Sum, type SumColumn, type SumRow, type Term } from "./sums";

export interface SumStructure {
  /** Proved by the numbers, of all columns or of so many that the others must be wrong. */
  readonly sums: readonly Sum[];
  /** Rows that are part of another row without being added again. */
  readonly ofWhich: ReadonlySet<number>;
}

/** Digits that must agree in the right columns before the others are called wrong. */
const BROKEN_WEIGHT = 3;
/** The same where the total itself stands without numbers. */
const BLANK_WEIGHT = 2;

/**
 * Which rows add up to which. All rows stand in a line; wherever a row is the sum of its neighbours, before or after it,
 * these leave the line and the total stands for them. So groups nest, and a grand total is the sum of subtotals. What
 * holds in every column goes first, then what only a wrong cell or a wrong range can explain.
 */
export function findSums(rows: readonly SumRow[], columns: readonly SumColumn[]): SumStructure {
  const ofWhich = new Set(rows.flatMap(({ wording }, row) => (wording === "of-which" ? row : [])));
  for (const row of rows.keys()) {
    if (ofWhich.has(row)) continue;
    for (const part of splitBelow(row, { rows, columns })) ofWhich.add(part);
  }
  const standing = [...rows.keys()].filter((row) => !ofWhich.has(row));
  let line: Line = { rows, columns, corrected: columns, standing, sums: [] };
  for (let next: Line | null = line; next;) {
    line = withExactSums(next);
    next = withLikelySum(line) ?? withSlippedSum(line) ?? withOpenSum(line);
  }
  const added = new Set(line.sums.flatMap(({ terms }) => terms.map(({ row }) => row)));
  for (const row of setIn(line, added)) ofWhich.add(row);
  const found = firstRowLeftOut(line);
  const sums = [...sideSums(rows, columns, ofWhich, found), ...found];
  return { sums: [...sums, ...ofWhichSums(rows, ofWhich, columns)], ofWhich };
}

/** Rows that no total adds and that are set in below one that a total does add. */
function setIn({ rows, standing, sums }: Line, added: ReadonlySet<number>): readonly number[] {
  const totals = new Set(sums.map(({ total }) => total));
  return standing.filter((row) => {
    const level = rows[row]?.level ?? 0;
    let above = row - 1;
    while (above >= 0 && (rows[above]?.level ?? 0) >= level) above -= 1;
    return !totals.has(row) && above >= 0 && (added.has(above) || totals.has(above));
  });
}

/** Of-which rows that together are the whole row above them. */
function ofWhichSums(
  rows: readonly SumRow[],
  ofWhich: ReadonlySet<number>,
  columns: readonly SumColumn[],
): readonly Sum[] {
  const sums: Sum[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    if (ofWhich.has(row)) continue;
    const terms: Term[] = [];
    for (let part = row + 1; ofWhich.has(part); part += 1) terms.push({ row: part, sign: 1 });
    if (terms.length < 2) continue;
    const isBlank = columns.every(({ values }) => (values[row] ?? null) === null);
    const sum = isBlank ? overBlank(row, terms, rows) : ofWhichSum(row, terms);
    if (!sum) continue;
    const { holds, broken, weight } = checkSum(sum, columns);
    const least = isBlank ? BLANK_WEIGHT : BROKEN_WEIGHT;
    if (holds > 0 && holds >= broken && weight >= least) sums.push(sum);
  }
  return sums;
}

function ofWhichSum(total: number, terms: readonly Term[]): Sum {
  return { kind: "of-which-sum", total, terms };
}

/** Of-which rows of a total without numbers: together they are the rows that it would have added. */
function overBlank(total: number, parts: readonly Term[], rows: readonly SumRow[]): Sum | null {
  const [first, ...others] = parts;
  if (!first || rows[total]?.wording !== "total") return null;
  const above: Term[] = [];
  for (let row = total - 1; row >= 0 && rows[row]?.wording === null; row -= 1)
    above.unshift({ row, sign: 1 });
  if (above.length === 0) return null;
  const rest = others.map(({ row }): Term => ({ row, sign: -1, isTakenAway: true }));
  return ofWhichSum(first.row, [...above, ...rest]);
}
