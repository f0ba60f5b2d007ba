import type { ActionPlan } from "./action-plan";
import type { GoalTable } from "./goal";
import type { IndicatorTable } from "./indicator";
import type { InvestmentTable } from "./investment";
import type { VintageTable } from "./vintage";

/** The tables of a follow-up beside series and statements, in the order of the workbook. */
export interface FollowUp {
  readonly actionPlans: readonly ActionPlan[];
  readonly indicators: readonly IndicatorTable[];
  readonly goals: readonly GoalTable[];
  readonly investments: readonly InvestmentTable[];
  /** Full-year forecasts side by side, by the month they were made in. */
  readonly vintages: readonly VintageTable[];
}

export const NO_FOLLOW_UP: FollowUp = {
  actionPlans: [],
  indicators: [],
  goals: [],
  investments: [],
  vintages: [],
};
