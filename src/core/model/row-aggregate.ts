import type { Month } from "./month";
import type { RangePlace } from "./place";

/** What a column of an export must hold for a row to count. All columns of one aggregate cover the same rows. */
export interface RowTest {
  readonly column: RangePlace;
  readonly holds:
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "above"; readonly limit: number }
    | { readonly kind: "true" }
    | { readonly kind: "filled" }
    /** A date in the month; `isFirst`: the first day of it, which is all the column holds. */
    | { readonly kind: "date"; readonly month: Month; readonly isFirst: boolean }
    /** Case does not count. With `isPrefix`, more may follow: for texts that Excel would take for a number or a date. */
    | { readonly kind: "text"; readonly text: string; readonly isPrefix: boolean };
}

/** A number made of many rows of an export, in a form that Excel can compute as well. */
export type RowAggregate =
  | { readonly kind: "sum"; readonly of: RangePlace; readonly where: readonly RowTest[] }
  | { readonly kind: "count"; readonly where: readonly RowTest[] }
  /** Different numbers above 0 in `of` among the rows. */
  | { readonly kind: "distinct"; readonly of: RangePlace; readonly where: readonly RowTest[] }
  /** Parts that share no row. */
  | { readonly kind: "total"; readonly parts: readonly RowAggregate[] }
  | { readonly kind: "ratio"; readonly of: RowAggregate; readonly per: RowAggregate };

/**
 * Why a number of an export stands as a value. `repeated`: households with several rows in the month, which Excel cannot
 * count once in reasonable time. `text-amounts`: amounts stored as text, which Excel does not add. `spellings`: one month
 * or answer is written in too many ways. `subtotals`: rows with sums stand among the others.
 */
export type NoFormula = "repeated" | "text-amounts" | "spellings" | "subtotals";
