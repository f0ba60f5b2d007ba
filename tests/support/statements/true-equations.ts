import type { TrueTable } from "./case";
import { formulaOf, isReversed } from "./printing";

export interface TrueCell {
  readonly row: number;
  readonly column: number;
}

/** Σ coefficient × cell lies within `tolerance` of 0 in a correct table. */
export interface TrueEquation {
  readonly terms: readonly (TrueCell & { readonly coefficient: number })[];
  readonly tolerance: number;
}

/** Every equation of a generated table: deviations, sums, complete of-which rows. */
export function trueEquations(table: TrueTable): readonly TrueEquation[] {
  return [...deviations(table), ...sums(table)];
}

/** A sum of n rounded parts may differ from the rounded sum by less than (n + 1) / 2 printed units. */
function equation(table: TrueTable, terms: TrueEquation["terms"]): TrueEquation {
  const step = 1 / 10 ** table.money.decimals;
  return { terms, tolerance: (terms.length / 2) * step * (1 - 1e-9) };
}

function deviations(table: TrueTable): readonly TrueEquation[] {
  const { rows, columns, convention } = table;
  return (["period", "year"] as const).flatMap((scope) => {
    const { minuend, subtrahend } = formulaOf(scope, convention);
    const at = (role: string): number =>
      columns.findIndex((column) => column.scope === scope && column.role === role);
    if (at("deviation") < 0) return [];
    return rows.map((row, index) => {
      const sign = isReversed(row, convention) ? -1 : 1;
      return equation(table, [
        { row: index, column: at("deviation"), coefficient: 1 },
        { row: index, column: at(minuend), coefficient: -sign },
        { row: index, column: at(subtrahend), coefficient: sign },
      ]);
    });
  });
}

function sums(table: TrueTable): readonly TrueEquation[] {
  const { rows, columns } = table;
  const groups = rows.flatMap(({ parts }, total) => (parts.length > 0 ? [{ total, parts }] : []));
  const complete = rows.flatMap((_, total) => {
    const parts = rows.flatMap(({ of }, row) => (of?.row === total && of.isComplete ? row : []));
    return parts.length > 0 ? [{ total, parts }] : [];
  });
  return [...groups, ...complete].flatMap(({ total, parts }) =>
    columns.map(({ amount }, column) =>
      equation(table, [
        { row: total, column, coefficient: 1 },
        ...parts.map((row) => ({ row, column, coefficient: -signOf(table, total, row, amount) })),
      ]),
    ),
  );
}

/** Income printed like costs is subtracted in a net; never in deviations. */
function signOf(
  { rows, convention }: TrueTable,
  total: number,
  part: number,
  amount: string | null,
): number {
  const [sum, row] = [rows[total], rows[part]];
  if (!sum || !row || amount === null) return 1;
  return isReversed(sum, convention) === isReversed(row, convention) ? 1 : -1;
}

/** A cell whose change alone makes all equations hold, and how far apart the values are that do. */
export interface Explanation extends TrueCell {
  readonly width: number;
}

/** The cells that one change of each, and of no other, would make all equations hold. */
export function explanations(
  equations: readonly TrueEquation[],
  numbers: readonly (readonly number[])[],
): readonly Explanation[] {
  const valueAt = ({ row, column }: TrueCell): number => numbers[row]?.[column] ?? 0;
  const residual = ({ terms }: TrueEquation): number =>
    terms.reduce((sum, term) => sum + term.coefficient * valueAt(term), 0);
  const broken = equations.filter((each) => Math.abs(residual(each)) >= each.tolerance);
  const [first] = broken;
  if (!first) return [];
  return first.terms.flatMap((cell) => {
    const find = ({ terms }: TrueEquation): number =>
      terms.find(({ row, column }) => row === cell.row && column === cell.column)?.coefficient ?? 0;
    if (broken.some((each) => find(each) === 0)) return [];
    const own = equations.filter((each) => find(each) !== 0);
    const low = Math.max(...own.map((each) => -residual(each) / find(each) - each.tolerance));
    const high = Math.min(...own.map((each) => -residual(each) / find(each) + each.tolerance));
    return low < high ? { row: cell.row, column: cell.column, width: high - low } : [];
  });
}
