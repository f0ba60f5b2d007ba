import type { PlanInput } from "./input";
import { SHEET_KEYS, type ReportPlan, type SheetKey, type SheetPlan } from "./model";
import { planActions } from "./sheets/actions";
import { planAccuracy } from "./sheets/accuracy";
import { planDepth } from "./sheets/depth";
import { planForecast } from "./sheets/forecast";
import { planChecks } from "./sheets/checks";
import { planHistory } from "./sheets/history";
import { planIndicators } from "./sheets/indicators";
import { planInvestments } from "./sheets/investments";
import { planMonthly } from "./sheets/monthly";
import { planRevisions } from "./sheets/revisions";
import { planSettings } from "./sheets/settings";
import { planStatement } from "./sheets/statement";
import { planSummary } from "./sheets/summary";
import { planVersions } from "./sheets/versions";
import { planVolumes } from "./sheets/volumes";

const PLANNERS: Readonly<Record<SheetKey, (input: PlanInput) => SheetPlan | null>> = {
  summary: planSummary,
  monthly: planMonthly,
  statement: planStatement,
  forecast: planForecast,
  accuracy: planAccuracy,
  actions: planActions,
  depth: planDepth,
  indicators: planIndicators,
  volumes: planVolumes,
  investments: planInvestments,
  revisions: planRevisions,
  versions: planVersions,
  checks: planChecks,
  history: planHistory,
  settings: planSettings,
};

/** The whole report, sheets in the order they stand in; a sheet whose source is absent is left out. */
export function planReport(input: PlanInput): ReportPlan {
  const sheets = SHEET_KEYS.map((key) => PLANNERS[key](input));
  return { sheets: sheets.filter((sheet) => sheet !== null) };
}
