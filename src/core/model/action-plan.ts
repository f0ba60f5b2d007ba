import type { Datum } from "./datum";
import type { Month } from "./month";
import type { RangePlace } from "./place";
import type { Unit } from "./unit";

/**
 * What an amount of a measure is. `realised`: booked so far. `expected`: what the plan counts on for its year.
 * `annualised`: a full year's effect once the measure works fully; never added to the other two.
 */
export type EffectKind = "realised" | "expected" | "annualised";

/** A column of effects. `year` is the year the effect falls in; null for an annualised effect without one. */
export interface EffectColumn {
  readonly kind: EffectKind;
  readonly year: number | null;
  /** The last month a realised effect counts; null where the heading names none. */
  readonly to: Month | null;
  readonly label: string;
  readonly column: number;
}

export type Recurrence = "one-off" | "recurring";

/** One decided measure. Effects carry the sign of costs: − is a saving, as action plans print them. */
export interface Measure {
  /** The label folded to a stable key, unique in the workbook's plans; comments follow it. */
  readonly key: string;
  readonly number: string | null;
  readonly label: string;
  /** One datum for each of the plan's effect columns. */
  readonly effects: readonly Datum[];
  readonly status: string | null;
  readonly owner: string | null;
  readonly deadline: string | null;
  readonly comment: string | null;
  readonly recurrence: Recurrence | null;
  /** First month with effect; null where the plan does not say. */
  readonly start: Month | null;
  /** Share of the full effect in each month from the start on, in per cent as fractions; empty: full at once. */
  readonly ramp: readonly number[];
  /** The row of the budget that the measure works on, as written; null where the plan does not say. */
  readonly area: string | null;
  /** The monthly series that the effect shows in, by its id; null where none is known. */
  readonly series: string | null;
  /** What was written about the measure month by month. */
  readonly reports: readonly { readonly heading: string; readonly text: string }[];
}

/** The printed sum of a plan, by effect column. */
export interface PlanTotal {
  readonly label: string;
  readonly effects: readonly Datum[];
}

/** An action plan as it stands in the user's workbook. */
export interface ActionPlan {
  readonly title: string;
  readonly unit: Unit;
  readonly effects: readonly EffectColumn[];
  readonly measures: readonly Measure[];
  readonly total: PlanTotal | null;
  readonly range: RangePlace;
}
