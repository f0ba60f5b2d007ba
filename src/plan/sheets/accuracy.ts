import type { PlanInput } from "../input";
import type { SheetPlan } from "../model";

export function planAccuracy(_input: PlanInput): SheetPlan | null {
  return null;
}
