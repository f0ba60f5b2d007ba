import { sumTolerance } from "../../core/calc/rounding";
import type { ProvedFormula } from "./convention";
import type { Equation, EquationTerm } from "./equation";
import { holdsIn } from "../number-table";
import { signIn, type Sum, type SumColumn } from "../sums/sums";

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

/** Columns, by index, that together are one amount. */
export type AmountParts = readonly { readonly column: number; readonly sign: 1 | -1 }[];

/** deviation − (minuend − subtrahend) on every row that has all three. */
export function rowEquations(
  proof: ProvedFormula,
  at: {
    readonly deviation: number;
    readonly minuend: AmountParts;
    readonly subtrahend: AmountParts;
  },
): readonly Equation[] {
  return [...proof.proved, ...proof.broken].map((row) => {
    const isReversed = proof.reversed.includes(row);
    const termsOf = (parts: AmountParts, isAdded: boolean): readonly EquationTerm[] =>
      parts.map(({ column, sign }) => {
        const coefficient = isAdded === (sign === 1) ? 1 : -1;
        return { row, column, coefficient };
      });
    const terms: readonly EquationTerm[] = [
      { row, column: at.deviation, coefficient: 1 },
      ...termsOf(at.minuend, isReversed),
      ...termsOf(at.subtrahend, !isReversed),
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

/**
 * net − Σ parts. Costs and income may be printed alike: then one of them is taken away, whichever way most rows prove.
 * Nothing where no way holds on most rows.
 */
export function netEquations(
  at: { readonly net: number; readonly parts: readonly number[] },
  columns: readonly SumColumn[],
): readonly Equation[] {
  const net = columns[at.net];
  const parts = at.parts.flatMap((index) => columns[index] ?? []);
  if (!net || parts.length < at.parts.length) return [];
  const step = Math.min(...[net, ...parts].map((column) => column.step));
  const full = [...net.values.keys()].filter((row) =>
    [net, ...parts].every(({ values }) => values[row] != null),
  );
  const build = (signs: readonly (1 | -1)[]): readonly Equation[] =>
    full.map((row) => {
      const terms = at.parts.map((column, part): EquationTerm => {
        const coefficient = signs[part] === -1 ? 1 : -1;
        return { row, column, coefficient };
      });
      return equationOf("row-net", [{ row, column: at.net, coefficient: 1 }, ...terms], step);
    });
  const values = columns.map((column) => column.values);
  const held = (equations: readonly Equation[]): number =>
    equations.filter((each) => holdsIn({ values, steps: [] }, each)).length;
  const plain = at.parts.map((): 1 => 1);
  const ways = parts.length === 2 ? [plain, ...ALIKE] : [plain];
  const [best] = ways.map(build).sort((a, b) => held(b) - held(a));
  return best && held(best) * 2 > best.length ? best : [];
}

const ALIKE: readonly (readonly (1 | -1)[])[] = [
  [1, -1],
  [-1, 1],
];
