import type { Convention } from "./statement";
import type { RangePlace } from "./place";
import type { Unit } from "./unit";

export type TableKind =
  | "monthly-series"
  | "statement"
  | "deviations"
  | "investments"
  | "vintages"
  | "action-plan"
  | "indicators"
  | "goals"
  | "volumes"
  | "staffing"
  | "causes"
  | "durations"
  | "case-export"
  | "aggregate-export";

/** What a column of an export of single cases says of a household in a month. */
export type CaseRole =
  | "month"
  | "year"
  | "household"
  | "household-type"
  | "cause"
  | "paid"
  | "temporary-housing"
  | "newcomer"
  | "quota-refugee"
  | "children"
  | "long-term";

/** A column of a table and what it was taken for. Columns count from 0. */
export interface RecognisedColumn {
  readonly role: CaseRole;
  readonly column: number;
  readonly heading: string;
}

/** A table found in the user's workbook and what it was taken for. */
export interface Recognised {
  readonly range: RangePlace;
  readonly kind: TableKind;
  readonly title: string;
  readonly unit: Unit | null;
  /** Statements only; null for other kinds. */
  readonly convention: Convention | null;
  /** Exports of single cases only; absent for other kinds. */
  readonly columns?: readonly RecognisedColumn[];
  /** The user has it left out of the report; absent for the rest. */
  readonly leftOut?: true;
  /** Key of the row in Inställningar that corrects how the table is used; null where there is none. */
  readonly setting: string | null;
}
