import type { Facts } from "../../../src/core/model/facts";
import { month } from "../../../src/core/model/month";
import type { PlanInput } from "../../../src/plan/input";
import { planInput } from "../plan-input";

/** What the sheets are made of in August 2020 when nothing but these facts is known. */
export function augustInput(known: Partial<Facts>, changes: Partial<PlanInput> = {}): PlanInput {
  const base = planInput({ reportMonth: month(2020, 8) });
  const facts = { ...base.facts, series: [], ...known };
  return { ...base, facts, asRead: facts, ...changes };
}
