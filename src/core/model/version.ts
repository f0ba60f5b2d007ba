import type { Month } from "./month";
import type { Unit } from "./unit";

/** A key figure of the report as a version keeps it. */
export interface KeptFigure {
  /** The figure's id, without its month but with its year: what the same figure is found by in another report. */
  readonly key: string;
  readonly label: string;
  readonly unit: Unit;
  readonly value: number;
}

/** The key figures of a report as they were when the user saved them under a name, for a committee meeting. */
export interface Version {
  /** Unique in the workbook, case not counting. */
  readonly name: string;
  /** ISO date, `2020-09-07`. */
  readonly savedAt: string;
  readonly reportMonth: Month;
  readonly figures: readonly KeptFigure[];
}
