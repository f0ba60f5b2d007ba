import type { PlanInput } from "./input";
import { SHEET_KEYS, type ReportPlan, type SheetKey, type SheetPlan } from "./model";
import { planChecks } from "./sheets/checks";
import { planHistory } from "./sheets/history";
import { planMonthly } from "./sheets/monthly";
import { planSettings } from "./sheets/settings";
import { planStatement } from "./sheets/statement";
import { planSummary } from "./sheets/summary";

const PLANNERS: Readonly<Record<SheetKey, (input: PlanInput) => SheetPlan | null>> = {
  summary: planSummary,
  monthly: planMonthly,
  statement: planStatement,
  checks: planChecks,
  history: planHistory,
  settings: planSettings,
};

/** The whole report, sheets in the order they stand in; a sheet whose source is absent is left out. */
export function planReport(input: PlanInput): ReportPlan {
  const sheets = SHEET_KEYS.map((key) => PLANNERS[key](input));
  return { sheets: sheets.filter((sheet) => sheet !== null) };
}
