import { sumTolerance } from "../core/calc/rounding";
import type { ProvedFormula } from "./convention";
import type { Equation, EquationTerm } from "./equation";
import { holdsIn } from "./number-table";
import { signIn, type Sum, type SumColumn } from "./sums";

export function equationOf(
  code: Equation["code"],
  terms: readonly EquationTerm[],
  step: number,
): Equation {
  return { code, terms, tolerance: toleranceOf(terms.length - 1, step) };
}

/** The factor is for binary noise just below the limit. */
function toleranceOf(parts: number, step: number): number {
  return sumTolerance(parts) * step * (1 - 1e-9);
}

/** deviation − (minuend − subtrahend) on every row that has all three. */
export function rowEquations(
  proof: ProvedFormula,
  at: { readonly deviation: number; readonly minuend: number; readonly subtrahend: number },
): readonly Equation[] {
  return [...proof.proved, ...proof.broken].map((row) => {
    const sign = proof.reversed.includes(row) ? -1 : 1;
    const terms: readonly EquationTerm[] = [
      { row, column: at.deviation, coefficient: 1 },
      { row, column: at.minuend, coefficient: sign === 1 ? -1 : 1 },
      { row, column: at.subtrahend, coefficient: sign },
    ];
    return equationOf("row-deviation", terms, proof.step);
  });
}

/** The sums of the table, column by column, where the total and at least one part are known. */
export function sumEquations(
  sums: readonly Sum[],
  columns: readonly SumColumn[],
): readonly Equation[] {
  const usable = sums.filter((sum) => !sum.slip && sum.isOverCorrected !== true);
  return usable.flatMap((sum) =>
    columns.flatMap((column, index) => {
      const isKnown = (row: number): boolean => (column.values[row] ?? null) !== null;
      const parts = sum.terms.filter(({ row }) => isKnown(row));
      const isHidden = sum.terms.some(({ row }) => column.hidden[row]);
      if (!isKnown(sum.total) || parts.length === 0 || isHidden) return [];
      const terms: readonly EquationTerm[] = [
        { row: sum.total, column: index, coefficient: 1 },
        ...parts.map((term): EquationTerm => {
          const coefficient = signIn(term, column) === 1 ? -1 : 1;
          return { row: term.row, column: index, coefficient };
        }),
      ];
      return equationOf(sum.kind, terms, column.step);
    }),
  );
}

/** net − (out + in), or net − (out − in) where the columns of both are printed with plus, whichever most rows prove. */
export function netEquations(
  at: { readonly net: number; readonly out: number; readonly in: number },
  columns: readonly SumColumn[],
): readonly Equation[] {
  const [net, out, income] = [columns[at.net], columns[at.out], columns[at.in]];
  if (!net || !out || !income) return [];
  const step = Math.min(net.step, out.step, income.step);
  const build = (sign: 1 | -1): readonly Equation[] =>
    net.values.flatMap((value, row) => {
      const isFull = [value, out.values[row], income.values[row]].every((each) => each != null);
      if (!isFull) return [];
      const terms: readonly EquationTerm[] = [
        { row, column: at.net, coefficient: 1 },
        { row, column: at.out, coefficient: -1 },
        { row, column: at.in, coefficient: sign === 1 ? -1 : 1 },
      ];
      return equationOf("row-net", terms, step);
    });
  const values = columns.map((column) => column.values);
  const held = (equations: readonly Equation[]): number =>
    equations.filter((each) => holdsIn({ values, steps: [] }, each)).length;
  const [best] = [build(1), build(-1)].sort((a, b) => held(b) - held(a));
  return best && held(best) * 2 > best.length ? best : [];
}
