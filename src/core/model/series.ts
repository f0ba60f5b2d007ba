import type { Datum } from "./datum";
import type { Month } from "./month";
import type { RangePlace } from "./place";
import type { Unit } from "./unit";

/** What a monthly series measures; `other` for measures the reports have no special treatment of. */
export type Measure =
  | "households"
  | "average-cost"
  | "cost"
  | "temporary-housing-cost"
  | "temporary-housing-households"
  | "long-term-households"
  | "newcomer-households"
  | "newcomer-cost"
  | "newcomer-compensation"
  | "quota-refugee-households"
  | "other";

/** How the months of a year make a year's figure: costs add up, counts and averages are averaged. */
export type Aggregation = "sum" | "mean";

/** A limit per month set for one year ("600 000 kr/månad"), with where it was read; null when it is a setting. */
export interface MonthlyTarget {
  readonly year: number;
  readonly amount: number;
  readonly source: RangePlace | null;
}

/** One measure, month by month over the years, as it stands in the user's workbook. */
export interface Series {
  /** Stable and readable: the measure, or a slug of the title for `other`. Unique in a workbook. */
  readonly id: string;
  readonly measure: Measure;
  /** The title as the user wrote it, without footnote digits. */
  readonly title: string;
  readonly unit: Unit;
  readonly aggregation: Aggregation;
  /** Months the source holds a cell for, in month order; empty cells are present as `empty`. */
  readonly points: ReadonlyMap<Month, Datum>;
  /** Newest months that are not shown yet because registrations still arrive (0 = none). */
  readonly lag: number;
  readonly target: MonthlyTarget | null;
  /** Source and registration notes that stood by the table, as written, without footnote digits. */
  readonly notes: readonly string[];
  /** True for a series that was added up from an export of single cases. Absent for the rest. */
  readonly fromCases?: true;
  /** True for a budget or forecast by month, which says nothing of how far the year has gone. Absent for the rest. */
  readonly planned?: true;
  readonly range: RangePlace;
}
