import type { Month } from "../../core/model/month";
import type { Unit } from "../../core/model/unit";
import type { Note } from "../notes";
import type { Sheet } from "../grid";

/** Where a layout says that a month's value stands. */
export interface MonthCell {
  readonly month: Month;
  readonly row: number;
  readonly column: number;
}

/** A monthly series as a layout finds it: where everything stands, before any cell is read. */
export interface FoundSeries {
  readonly sheet: Sheet;
  /** As written, with footnote digits. */
  readonly title: string;
  /** A heading that says no more than that these are amounts: "Belopp (kr)"; absent where the heading says what they are. */
  readonly amountHeading?: string;
  /** Texts near the table that may name the unit, nearest first. */
  readonly context: readonly string[];
  /** What a column of units says of it; null where there is none. */
  readonly unit: Unit | null;
  /** A month may stand in several cells that nothing around them tells apart. */
  readonly cells: readonly MonthCell[];
  readonly notes: readonly Note[];
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface FoundOnSheet {
  readonly series: readonly FoundSeries[];
  /** Footnotes with a digit; any series of the sheet may refer to them. */
  readonly footnotes: readonly Note[];
}
