import type { PlanInput } from "./input";
import { SHEET_KEYS, type ReportPlan, type SheetKey, type SheetPlan } from "./model";
import { planActions } from "./sheets/actions/sheet";
import { planAccuracy } from "./sheets/accuracy/sheet";
import { planDepth } from "./sheets/depth/sheet";
import { planForecast } from "./sheets/forecast/sheet";
import { planChecks } from "./sheets/checks/sheet";
import { planHistory } from "./sheets/history";
import { planIndicators } from "./sheets/indicators/sheet";
import { planInvestments } from "./sheets/investments/sheet";
import { planMonthly } from "./sheets/monthly/sheet";
import { planRevisions } from "./sheets/revisions/sheet";
import { planSettings } from "./sheets/settings/sheet";
import { planStatement } from "./sheets/statement/sheet";
import { planSummary } from "./sheets/summary/sheet";
import { planVersions } from "./sheets/versions/sheet";
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
