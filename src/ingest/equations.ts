import type { FindingCode } from "../core/model/finding";
import type { ProvedFormula } from "./convention";
import type { Sum } from "./sums";

/** One cell of a table's numbers: row and column as indices into its rows and columns. */
export interface NumberCell {
  readonly row: number;
  readonly column: number;
}

/** Σ coefficient × cell = 0, but for rounding. The first cell is the one that is computed from the others. */
export interface Equation {
  readonly code: Extract<FindingCode, "row-deviation" | "column-sum" | "of-which-sum">;
  readonly terms: readonly (NumberCell & { readonly coefficient: 1 | -1 })[];
  /** The printed unit that rounding is allowed in. */
  readonly step: number;
}

export interface EquationColumn {
  readonly step: number;
  readonly isDeviation: boolean;
  /** Rows whose cell holds a number. */
  readonly known: readonly boolean[];
  readonly hidden: readonly boolean[];
}

/** deviation − (minuend − subtrahend) on every row that has all three. */
export function rowEquations(
  proof: ProvedFormula,
  at: { readonly deviation: number; readonly minuend: number; readonly subtrahend: number },
): readonly Equation[] {
  return [...proof.proved, ...proof.broken].map((row) => {
    const sign = proof.reversed.includes(row) ? -1 : 1;
    return {
      code: "row-deviation",
      step: proof.step,
      terms: [
        { row, column: at.deviation, coefficient: 1 },
        { row, column: at.minuend, coefficient: sign === 1 ? -1 : 1 },
        { row, column: at.subtrahend, coefficient: sign },
      ],
    };
  });
}

/** The sums of the table, column by column, where the total and at least one part are known. */
export function sumEquations(
  sums: readonly Sum[],
  columns: readonly EquationColumn[],
): readonly Equation[] {
  return sums.flatMap((sum) =>
    columns.flatMap((column, index) => {
      const parts = sum.terms.filter(({ row }) => column.known[row]);
      const isHidden = sum.terms.some(({ row }) => column.hidden[row]);
      if (!column.known[sum.total] || parts.length === 0 || isHidden) return [];
      return {
        code: sum.kind,
        step: column.step,
        terms: [
          { row: sum.total, column: index, coefficient: 1 as const },
          ...parts.map(({ row, sign }) => ({
            row,
            column: index,
            coefficient: column.isDeviation || sign === 1 ? (-1 as const) : (1 as const),
          })),
        ],
      };
    }),
  );
}
