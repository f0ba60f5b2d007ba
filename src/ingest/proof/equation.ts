import type { FindingCode } from "../../core/model/finding";

/** One cell of a table's numbers: row and column as indices into its rows and columns. */
export interface NumberCell {
  readonly row: number;
  readonly column: number;
}

export interface EquationTerm extends NumberCell {
  readonly coefficient: 1 | -1;
}

/** Σ coefficient × cell = 0, but for rounding. The first cell is the one that is computed from the others. */
export interface Equation {
  readonly code: Extract<FindingCode, "row-deviation" | "column-sum" | "of-which-sum" | "row-net">;
  readonly terms: readonly EquationTerm[];
  /** How far from 0 rounding can take the sum; that far is too far. */
  readonly tolerance: number;
}
