import type { Month } from "./month";

/** One line of the append-only history: what a figure was when it was first seen or changed. */
export interface HistoryEntry {
  /** ISO date of the refresh that wrote it, `2020-09-07`. */
  readonly refreshedAt: string;
  readonly reportMonth: Month;
  /** Figure id of a series or statement amount, without its period: `series.households`. */
  readonly series: string;
  /** `2020-03` or `2020-01..2020-08` or `2020`. */
  readonly period: string;
  readonly value: number;
}
