import type { Datum } from "./datum";
import type { RangePlace } from "./place";
import type { Unit } from "./unit";

/** A column of a table of indicators, volumes or staff. */
export interface IndicatorColumn {
  readonly role: "actual" | "forecast" | "target";
  /** The heading as written, its rows joined: "Aug. 2020 UAF". */
  readonly label: string;
  readonly year: number | null;
  /** 1–12, the month the figure is of; null for a whole year. */
  readonly month: number | null;
  /** The administration or gender the column is about, as written; null for all of them together. */
  readonly split: string | null;
  readonly column: number;
}

/** What a row is measured against. `at-least` and `at-most` are those the target itself writes (≥, "högst"). */
export type Target =
  | {
      readonly kind: "number";
      readonly datum: Datum & { readonly kind: "number" };
      readonly limit: "at-least" | "at-most" | null;
    }
  | { readonly kind: "direction"; readonly direction: "increase" | "decrease" }
  | { readonly kind: "text" };

export interface IndicatorRow {
  /** The label folded to a stable key, unique in the table; comments follow it. */
  readonly key: string;
  readonly label: string;
  /** Area and goal that the row stands under, the outer one first. */
  readonly groups: readonly string[];
  /** The gender or part of the row above that it shows, as written; null for a row of its own. */
  readonly split: string | null;
  /** One datum a column. */
  readonly cells: readonly Datum[];
  /** The target in each column of targets, null in all other columns and where none is set. */
  readonly targets: readonly (Target | null)[];
  readonly unit: Unit | null;
  /** Whether more or less is wanted, by the words of indicator and goal; null where they do not tell. */
  readonly better: "higher" | "lower" | null;
  /** `adds-up`: counted through the year, so that August holds eight months of twelve. `mean`: a mean per month. */
  readonly overYear: "adds-up" | "mean" | null;
  /** The monthly series that the row is the year's figure of, by its id; null where there is none. */
  readonly series: string | null;
}

/** A table of indicators with targets, of volumes, or of staff, as it stands in the user's workbook. */
export interface IndicatorTable {
  readonly kind: "indicators" | "volumes" | "staffing";
  readonly title: string;
  readonly columns: readonly IndicatorColumn[];
  readonly rows: readonly IndicatorRow[];
  readonly range: RangePlace;
}
