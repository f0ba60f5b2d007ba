import type { ActionPlan } from "../core/model/action-plan";
import type { Finding } from "../core/model/finding";
import type { FollowUp } from "../core/model/follow-up";
import type { GoalTable } from "../core/model/goal";
import type { IndicatorTable } from "../core/model/indicator";
import type { InvestmentTable } from "../core/model/investment";
import type { Month } from "../core/model/month";
import type { RangePlace } from "../core/model/place";
import type { VintageTable } from "../core/model/vintage";
import type { Recognised } from "../core/model/recognised";
import type { Sheet } from "./grid";
import { readActionPlan } from "./layouts/action-plan";
import { readGoals } from "./layouts/goal-table";
import { findHeadedTables, uniqueKeys } from "./layouts/headed-table";
import { readIndicatorTable } from "./layouts/indicator-table";
import { investmentErrors } from "./layouts/investment-errors";
import { readInvestments } from "./layouts/investment-table";
import { contextOf, overlaps } from "./layouts/table-context";
import { TABLE_HEADINGS } from "./layouts/table-kinds";
import { readVintages } from "./layouts/vintage-table";
import type { Span } from "./scan";

/** Collects action plans, goals, indicators, volumes, staff and investments sheet by sheet. */
export interface FollowUpReader {
  /** Reads what no other reader has taken. */
  readonly read: (sheet: Sheet, spans: readonly Span[], taken: readonly RangePlace[]) => void;
  readonly result: () => { readonly followUp: FollowUp; readonly findings: readonly Finding[] };
}

export function followUpReader(reportMonth: Month | null): FollowUpReader {
  const actionPlans: ActionPlan[] = [];
  const indicators: IndicatorTable[] = [];
  const goals: GoalTable[] = [];
  const investments: InvestmentTable[] = [];
  const vintages: VintageTable[] = [];
  const findings: Finding[] = [];
  /** Measures are told apart over all plans of the workbook, for comments follow them. */
  const measureKey = uniqueKeys();

  const read: FollowUpReader["read"] = (sheet, spans, taken) => {
    for (const table of findHeadedTables(sheet, spans, TABLE_HEADINGS)) {
      const { range } = contextOf(sheet, table);
      if (taken.some((other) => overlaps(range, other))) continue;
      const plan = readActionPlan(sheet, table, reportMonth, measureKey);
      if (plan) {
        actionPlans.push(plan.plan);
        findings.push(...plan.findings);
        continue;
      }
      const judged = readGoals(sheet, table);
      if (judged) {
        goals.push(judged);
        continue;
      }
      const invested = readInvestments(sheet, table, reportMonth);
      if (invested) {
        investments.push(invested.table);
        findings.push(...invested.findings, ...investmentErrors(invested.table));
        continue;
      }
      const made = readVintages(sheet, table, reportMonth);
      if (made) {
        vintages.push(made.table);
        findings.push(...made.findings);
        continue;
      }
      const measured = readIndicatorTable(sheet, table, reportMonth);
      if (measured) {
        indicators.push(measured.table);
        findings.push(...measured.findings);
      }
    }
  };
  return {
    read,
    result: () => ({
      followUp: { actionPlans, indicators, goals, investments, vintages },
      findings,
    }),
  };
}

/** How Kontroller and `inspect` name the tables. */
export function recognisedFollowUp(tables: FollowUp): readonly Recognised[] {
  const plain = { unit: null, convention: null, setting: null };
  return [
    ...tables.actionPlans.map(({ range, title, unit, effects }) => ({
      ...plain,
      range,
      title,
      kind: "action-plan" as const,
      unit: effects.length > 0 ? unit : null,
    })),
    ...tables.indicators.map(({ range, title, kind }) => ({ ...plain, range, title, kind })),
    ...tables.goals.map(({ range, title }) => ({
      ...plain,
      range,
      title,
      kind: "goals" as const,
    })),
    ...tables.investments.map(({ range, title, unit, convention }) => ({
      ...plain,
      range,
      title,
      kind: "investments" as const,
      unit,
      convention,
    })),
    ...tables.vintages.map(({ range, title, unit }) => ({
      ...plain,
      range,
      title,
      kind: "vintages" as const,
      unit,
    })),
  ];
}
