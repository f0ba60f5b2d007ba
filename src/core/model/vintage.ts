import type { Datum } from "./datum";
import type { Month } from "./month";
import type { RangePlace } from "./place";
import type { RowKind } from "./statement";
import type { Unit } from "./unit";

/** One row of a table of forecast vintages. */
export interface VintageRow {
  /** The label folded, as the rows of statements have it. */
  readonly key: string;
  readonly label: string;
  readonly kind: RowKind;
  /** What the row's full year was forecast to be, by the month the forecast was made in. */
  readonly forecasts: ReadonlyMap<Month, Datum>;
  /** What the year became; null where the table does not say. */
  readonly accounts: Datum | null;
}

/** Full-year forecasts of one year side by side, a column for each month that a forecast was made in. */
export interface VintageTable {
  readonly title: string;
  readonly unit: Unit;
  readonly year: number;
  /** Whether the numbers are forecast amounts or forecast deviations from budget, in the sign of the table. */
  readonly measure: "amount" | "deviation";
  /** The months of the columns, earliest first. */
  readonly months: readonly Month[];
  readonly rows: readonly VintageRow[];
  readonly range: RangePlace;
}
