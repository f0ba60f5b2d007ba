import type { CellPlace } from "./place";

/** `error` is provable from the table itself, `warning` a disagreement or implausibility, `info` rounding, lag, revision. */
export type Severity = "error" | "warning" | "info";

export type Cause =
  | "lost-sign"
  | "rounding"
  | "transposition"
  | "copied"
  | "mistyped"
  | "row-left-out"
  | "counted-twice"
  | "revised"
  | "small-count"
  | "implausible"
  | "other";

/** Which equation or rule broke. Each code has its sentence in core/texts. */
export type FindingCode =
  | "row-deviation"
  | "column-sum"
  | "of-which-sum"
  | "row-net"
  | "row-percent"
  | "follows-from"
  | "repeated-differs"
  | "net-income-falls"
  | "budget-pattern"
  | "impossible-share"
  | "convention-unproved"
  | "convention-contradicted"
  | "unreadable-cell"
  | "ambiguous-number"
  | "uncalculated-formula"
  | "duplicate-series"
  | "duplicate-statement"
  | "month-repeated"
  | "month-differs"
  | "parts-differ"
  | "nothing-recognised"
  | "report-month-missing"
  | "unit-assumed"
  | "period-unknown"
  | "setting-invalid"
  | "setting-without-table"
  | "name-taken"
  | "revised-value"
  | "recalculated-differs"
  | "measure-effect-differs"
  | "measures-overlap"
  | "annualised-added"
  | "forecast-out-of-reach"
  | "cross-table"
  | "small-count"
  | "small-count-follows"
  | "small-count-flow"
  | "personal-numbers"
  | "case-months-missing"
  | "case-households-missing"
  | "case-amounts-unreadable"
  | "case-amounts-text"
  | "case-amounts-negative"
  | "case-amounts-zero"
  | "case-answers-unreadable"
  | "export-differs"
  | "export-newer";

/** Something a reader of the workbook should know. The sentence is made from `code` and `args` by core/texts. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly cause: Cause;
  /** The cell to look at or correct; null when the finding is about the workbook. */
  readonly place: CellPlace | null;
  /** What the cell says, what the equations demand, and the proposed correction; null where there is none. */
  readonly published: number | string | null;
  readonly expected: number | string | null;
  readonly proposal: number | string | null;
  readonly args: Readonly<Record<string, string | number>>;
}
