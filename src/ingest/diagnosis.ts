import type { Cause } from "../core/model/finding";
import { causeOf } from "./cause";
import type { Equation, NumberCell } from "./equations";
import { isRounding } from "./rounding";

/** One wrong cell with the value that makes the equations hold. */
export interface Correction {
  readonly cell: NumberCell;
  readonly code: Equation["code"];
  readonly published: number;
  readonly expected: number;
  readonly cause: Cause;
}

export interface NumberTable {
  /** `values[column][row]`; null where a cell holds no number. */
  readonly values: readonly (readonly (number | null)[])[];
  /** The printed unit per column. */
  readonly steps: readonly number[];
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
 * The smallest set of cells that must change for all equations to hold: again and again the one cell whose correction
 * repairs most broken equations without breaking others. Of equals the one with a known cause, then the computed cell.
 */
export function diagnose(
  table: NumberTable,
  equations: readonly Equation[],
): readonly Correction[] {
  const values = table.values.map((column) => [...column]);
  const corrections: Correction[] = [];
  for (;;) {
    const current = { values, steps: table.steps };
    const broken = equations.filter((equation) => !holds(current, equation));
    const best = broken
      .flatMap((equation) => candidatesOf(current, equation, equations, broken))
      .sort((a, b) => b.score - a.score || a.rank - b.rank)
      .find(({ score }) => score > 0);
    const column = best && values[best.cell.column];
    if (!best || !column) return corrections;
    column[best.cell.row] = best.expected;
    corrections.push(best);
  }
}

function candidatesOf(
  table: NumberTable,
  equation: Equation,
  equations: readonly Equation[],
  broken: readonly Equation[],
): readonly Candidate[] {
  const difference = residual(table, equation);
  return equation.terms.map((term, position) => {
    const cell = { row: term.row, column: term.column };
    const published = valueAt(table, cell);
    const step = table.steps[term.column] ?? 1;
    const exact = published - term.coefficient * difference;
    const expected = Math.round(exact / step) * step;
    const rounded = Number(expected.toFixed(6));
    const touched = equations.filter((each) => each.terms.some((other) => isSame(other, cell)));
    const after = { ...table, values: replaced(table.values, cell, rounded) };
    const repaired = touched.filter((each) => broken.includes(each) && holds(after, each)).length;
    const damaged = touched.filter((each) => !broken.includes(each) && !holds(after, each)).length;
    const own = equation.terms.filter((other) => !isSame(other, cell));
    const parts = position === 0 ? own.map((other) => valueAt(table, other)) : [];
    const cause = causeOf({
      published,
      expected: rounded,
      neighbours: neighboursOf(table, cell),
      parts,
      step,
    });
    const known = RANK.indexOf(cause);
    return {
      cell,
      code: equation.code,
      published,
      expected: rounded,
      cause,
      score: repaired - 2 * damaged,
      rank: (known === -1 ? RANK.length : known) * 2 + (position === 0 ? 0 : 1),
    };
  });
}

function holds(table: NumberTable, equation: Equation): boolean {
  return isRounding(residual(table, equation), equation.terms.length - 1, equation.step);
}

function residual(table: NumberTable, equation: Equation): number {
  return equation.terms.reduce((sum, term) => sum + term.coefficient * valueAt(table, term), 0);
}

function valueAt(table: NumberTable, { row, column }: NumberCell): number {
  return table.values[column]?.[row] ?? 0;
}

function isSame(a: NumberCell, b: NumberCell): boolean {
  return a.row === b.row && a.column === b.column;
}

function replaced(
  values: NumberTable["values"],
  { row, column }: NumberCell,
  value: number,
): NumberTable["values"] {
  return values.map((cells, at) => (at === column ? cells.with(row, value) : cells));
}

function neighboursOf({ values }: NumberTable, { row, column }: NumberCell): readonly number[] {
  const around = [
    values[column]?.[row - 1],
    values[column]?.[row + 1],
    values[column - 1]?.[row],
    values[column + 1]?.[row],
  ];
  return around.filter((value): value is number => typeof value === "number");
}
