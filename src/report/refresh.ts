import { newestMonth } from "../core/calc/report-month";
import type { Facts } from "../core/model/facts";
import type { Finding, Severity } from "../core/model/finding";
import type { Month } from "../core/model/month";
import { textsFor, type Language } from "../core/texts/texts";
import type { Host, HostWork } from "../hosts/host";
import { readFacts } from "../ingest/facts";
import type { Workbook } from "../ingest/grid";
import { checkPlan } from "../plan/check-plan";
import type { ReportPlan } from "../plan/model";
import { planReport } from "../plan/report-plan";
import { applySettings } from "./apply-settings";
import { PlanError, ReportError } from "./errors";
import { listFigures } from "./figures";
import { readOwnSheets } from "./own-sheets";
import type { Outcome, SheetOutcome } from "./result";

export interface ReportOptions extends HostWork {
  /** Null: the month in the settings, else the newest one found. */
  readonly month: Month | null;
  readonly language: Language;
  /** ISO date of today, for the history. */
  readonly today: string;
  /** Milliseconds from any fixed point, for the timings. */
  readonly clock: () => number;
}

/**
 * Reads a workbook, makes the report and writes it back:
 *
 *     workbook ─host.read→ sheets ─readFacts→ facts ─calc→ figures ─planReport→ report plan ─host.apply→ workbook
 *                                     └──────────→ findings ←────────┘
 *
 * Reading and applying are its only effects. Throws ReportError when there is nothing to report on and the host's own
 * errors when the workbook cannot be read or written; in both cases nothing has been written.
 */
export async function refresh(host: Host, options: ReportOptions): Promise<Outcome> {
  const { plan, outcome } = await prepare(host, options);
  const start = options.clock();
  const applied = await host.apply(plan, options);
  return {
    ...outcome,
    sheets: [...applied.map((sheet) => ({ ...sheet, reason: null })), ...outcome.sheets],
    timings: { ...outcome.timings, write: options.clock() - start },
  };
}
