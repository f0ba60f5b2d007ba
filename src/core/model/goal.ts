import type { CellPlace, RangePlace } from "./place";

/** What a goal is judged to be; `open`: cannot be judged yet. */
export type Verdict = "reached" | "partly" | "missed" | "open";

export interface Goal {
  readonly key: string;
  readonly label: string;
  /** The area the goal stands under; null where the table has none. */
  readonly area: string | null;
  readonly labelPlace: CellPlace;
  readonly assessment: {
    readonly text: string;
    readonly verdict: Verdict | null;
    readonly source: CellPlace;
  };
}

/** The committee's own judgement of its goals, as it stands in the user's workbook. */
export interface GoalTable {
  readonly title: string;
  readonly heading: string;
  readonly goals: readonly Goal[];
  readonly range: RangePlace;
}
