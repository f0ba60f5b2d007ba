import type { ActionPlan } from "../../../core/model/action-plan";
import type { Draft } from "../../draft";
import type { PlanInput } from "../../input";
import type { ActionGrid } from "./grid";

/** What all rows of a plan have in common. */
export interface ActionContext {
  readonly draft: Draft;
  readonly plan: ActionPlan;
  readonly grid: ActionGrid;
  readonly input: PlanInput;
  readonly idOf: (wanted: string) => string;
  /** The year the plan's first effects fall in. */
  readonly year: number;
}
