/** A breach of our rules or Excel's. It is a fault in Tertial, so it is told in a programmer's words. */
export interface PlanProblem {
  readonly kind:
    | "unresolved-reference"
    | "duplicate-cell"
    | "duplicate-name"
    | "duplicate-figure"
    | "duplicate-block"
    | "duplicate-chart"
    | "duplicate-table"
    | "duplicate-sheet"
    | "sheet-name"
    | "limit"
    | "overlapping-merges"
    | "not-finite";
  /** The cell, sheet or id at fault. */
  readonly where: string;
  readonly detail: string;
}
