import type { Cause } from "../../core/model/finding";
import { causeOf, likeliestValue, middleValue } from "./cause";
import type { Equation, NumberCell } from "./equation";
import { keyOf, movesOf, type Moves } from "../follow-up/follow";
import {
  holdsIn,
  isSameCell,
  numbersAround,
  residualOf,
  valueAt,
  type NumberTable,
} from "../number-table";

/** One wrong cell with the value that makes the equations hold. */
export interface Correction {
  readonly cell: NumberCell;
  readonly code: Equation["code"];
  readonly published: number;
  readonly expected: number;
  readonly cause: Cause;
  /** Cells that were computed from the wrong one, and what they become with it. */
  readonly following: readonly (NumberCell & { readonly expected: number })[];
}

interface Candidate extends Correction {
  readonly score: number;
  readonly rank: number;
}

/** Causes that explain a slip of the hand, the most telling first. */
const RANK: readonly Cause[] = [
  "lost-sign",
  "transposition",
  "copied",
  "mistyped",
  "row-left-out",
  "counted-twice",
];

/**
 * The smallest set of cells that must change for all equations to hold: again and again the one cell whose correction,
 * with the cells that follow from it, repairs most broken equations without breaking others. Of equals the one with a
 * known cause, then the computed cell, then the one with fewest followers.
 */
export function diagnose(
  table: NumberTable,
  equations: readonly Equation[],
): readonly Correction[] {
  const touching = byCell(equations);
  let current = table;
  const corrections: Correction[] = [];
  for (;;) {
    const broken = new Set(equations.filter((equation) => !holdsIn(current, equation)));
    const isExact = equations.every(
      (each) => broken.has(each) || isNothing(residualOf(current, each)),
    );
    const known = { table: current, broken, touching, equations, isExact };
    const [best] = [...broken]
      .flatMap((equation) => candidatesOf(equation, known))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.rank - b.rank);
    if (!best) return corrections;
    for (const change of [
      best,
      ...best.following.map((cell) => ({ cell, expected: cell.expected })),
    ])
      current = withValue(current, change.cell, change.expected);
    corrections.push(best);
  }
}

interface Known {
  readonly table: NumberTable;
  readonly broken: ReadonlySet<Equation>;
  readonly touching: ReadonlyMap<string, readonly Equation[]>;
  readonly equations: readonly Equation[];
  /** Nothing in the table is rounded. */
  readonly isExact: boolean;
}

/** But for binary noise. */
function isNothing(residual: number): boolean {
  return Math.abs(residual) < 1e-6;
}

function byCell(equations: readonly Equation[]): ReadonlyMap<string, readonly Equation[]> {
  const found = new Map<string, Equation[]>();
  for (const equation of equations) {
    for (const term of equation.terms) {
      const known = found.get(keyOf(term));
      if (known) known.push(equation);
      else found.set(keyOf(term), [equation]);
    }
  }
  return found;
}

function candidatesOf(equation: Equation, known: Known): readonly Candidate[] {
  const across = known.equations.filter(
    ({ code }) => code === "row-deviation" || code === "row-net",
  );
  return equation.terms.flatMap((term, position) => {
    const cell = { row: term.row, column: term.column };
    const alone: Moves = new Map([[keyOf(cell), { ...cell, by: 1 }]]);
    const followed = [across, known.equations].map((links) => movesOf(cell, links));
    return [alone, ...followed.filter(({ size }) => size > 1)].flatMap(
      (moves) => candidate(cell, position, equation, moves, known) ?? [],
    );
  });
}

function candidate(
  cell: NumberCell,
  position: number,
  equation: Equation,
  moves: Moves,
  { table, broken, touching, isExact }: Known,
): Candidate | null {
  const touched = new Set([...moves.keys()].flatMap((key) => touching.get(key) ?? []));
  const slopes = [...touched].map((each) => ({ each, slope: slopeOf(each, moves) }));
  const own = slopes.find(({ each }) => each === equation);
  if (!own || own.slope === 0) return null;
  const published = valueAt(table, cell);
  const open = openRange(table, slopes) ?? openRange(table, [own]);
  if (!open) return null;
  const step = table.steps[cell.column] ?? 1;
  const others = equation.terms.filter((other) => !isSameCell(other, cell));
  const parts = position === 0 ? others.map((other) => valueAt(table, other)) : [];
  const mismatch = { published, neighbours: numbersAround(table, cell), parts, step };
  const expected = isExact
    ? middleValue(published + open.low, published + open.high, step)
    : likeliestValue(mismatch, published + open.low, published + open.high);
  const by = expected - published;
  let repaired = 0;
  let damaged = 0;
  for (const { each, slope } of slopes) {
    const holds = Math.abs(residualOf(table, each) + slope * by) < each.tolerance;
    if (broken.has(each) && holds) repaired += 1;
    if (!broken.has(each) && !holds) damaged += 1;
  }
  const cause = causeOf({ ...mismatch, expected });
  const known = RANK.indexOf(cause);
  const following = [...moves.values()]
    .filter((move) => !isSameCell(move, cell) && move.by !== 0)
    .map(({ row, column, by: share }) => ({
      row,
      column,
      expected: Number((valueAt(table, { row, column }) + share * by).toFixed(6)),
    }));
  return {
    cell,
    code: equation.code,
    published,
    expected,
    cause,
    following,
    score: repaired - 2 * damaged,
    rank:
      (known === -1 ? RANK.length : known) * 1000 +
      (position === 0 ? 0 : 500) +
      Math.min(following.length, 499),
  };
}

/** By how much the equation's sum changes when the cells move by one. */
function slopeOf({ terms }: Equation, moves: Moves): number {
  return terms.reduce((sum, term) => sum + term.coefficient * (moves.get(keyOf(term))?.by ?? 0), 0);
}

/** How far the first cell may move for all the equations to hold; null when they contradict each other. */
function openRange(
  table: NumberTable,
  slopes: readonly { readonly each: Equation; readonly slope: number }[],
): { readonly low: number; readonly high: number } | null {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (const { each, slope } of slopes) {
    if (slope === 0) continue;
    const middle = -residualOf(table, each) / slope;
    const reach = Math.abs(each.tolerance / slope);
    low = Math.max(low, middle - reach);
    high = Math.min(high, middle + reach);
  }
  return low < high ? { low, high } : null;
}

function withValue(table: NumberTable, { row, column }: NumberCell, value: number): NumberTable {
  return {
    ...table,
    values: table.values.map((cells, at) => (at === column ? cells.with(row, value) : cells)),
  };
}
