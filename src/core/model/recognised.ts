import type { Convention } from "./statement";
import type { RangePlace } from "./place";
import type { Unit } from "./unit";

export type TableKind =
  | "monthly-series"
  | "statement"
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

/** A table found in the user's workbook and what it was taken for. */
export interface Recognised {
  readonly range: RangePlace;
  readonly kind: TableKind;
  readonly title: string;
  readonly unit: Unit | null;
  /** Statements only; null for other kinds. */
  readonly convention: Convention | null;
  /** Key of the row in Inställningar that corrects how the table is used; null where there is none. */
  readonly setting: string | null;
}
