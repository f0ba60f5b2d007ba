import type { MonthValue, SeriesChange } from "./compare";

/** Values of one series that the sheet has no cells for. */
export interface OpenValues {
  readonly change: SeriesChange;
  readonly values: readonly MonthValue[];
}
