import type { Month } from "./month";
import type { RangePlace } from "./place";

/** What is counted of the households of a month. */
export const FLOW_COUNTS = [
  "started",
  "returned",
  "ended",
  "continuing",
  "short",
  "middle",
  "long",
] as const;

/**
 * `started`: with assistance this month and not the one before; `returned` are those of them that had it in one of the twelve
 * months before. `ended`: the month before and not this one. `continuing`: both. `short`, `middle` and `long`: up to 3, 4 to 9,
 * and at least 10 months in a row with this one.
 */
export type FlowCount = (typeof FLOW_COUNTS)[number];

/** Households of a month; null where the months before, which it hangs on, are not in the export. */
export type FlowMonth = Readonly<Record<FlowCount, number | null>>;

/** How households come, stay and leave, from an export of single cases. */
export interface CaseFlow {
  /** In the order of time. */
  readonly months: ReadonlyMap<Month, FlowMonth>;
  readonly range: RangePlace;
}
