import type { ActionPlan } from "../../core/model/action-plan";
import type { Finding } from "../../core/model/finding";
import type { FollowUp } from "../../core/model/follow-up";
import type { GoalTable } from "../../core/model/goal";
import type { IndicatorTable } from "../../core/model/indicator";
import type { InvestmentTable } from "../../core/model/investment";
import type { Month } from "../../core/model/month";
import type { RangePlace } from "../../core/model/place";
import type { VintageTable } from "../../core/model/vintage";
import type { Recognised } from "../../core/model/recognised";
import type { Sheet } from "../grid";
import { readActionPlan } from "../layouts/action-plan/table";
import { readGoals } from "../layouts/indicators/goal-table";
import { findHeadedTables, uniqueKeys, type HeadedTable } from "../layouts/headed-table";
import { readIndicatorTable } from "../layouts/indicators/table";
import { investmentErrors } from "../layouts/investments/errors";
import { readInvestments } from "../layouts/investments/table";
import { contextOf, overlaps } from "../layouts/table-context";
import { TABLE_HEADINGS } from "../layouts/table-kinds";
import { readVintages } from "../layouts/vintage-table";
import type { Span } from "../scan";
import type { AskTable } from "../table-settings";

/** Collects action plans, goals, indicators, volumes, staff and investments sheet by sheet. */
export interface FollowUpReader {
  /** Reads what no other reader has taken. */
  readonly read: (sheet: Sheet, spans: readonly Span[], taken: readonly RangePlace[]) => void;
  readonly result: () => {
    readonly followUp: FollowUp;
    /** In the order of the workbook, with the tables that are left out. */
    readonly recognised: readonly Recognised[];
    readonly findings: readonly Finding[];
  };
}

/** A table, what is wrong in it, and how to keep it. */
interface Found {
  readonly table: Pick<Recognised, "title" | "range" | "kind"> &
    Partial<Pick<Recognised, "unit" | "convention">>;
  readonly findings: readonly Finding[];
  readonly keep: () => void;
}

export function followUpReader(reportMonth: Month | null, askTable: AskTable): FollowUpReader {
  const actionPlans: ActionPlan[] = [];
  const indicators: IndicatorTable[] = [];
  const goals: GoalTable[] = [];
  const investments: InvestmentTable[] = [];
  const vintages: VintageTable[] = [];
  const recognised: Recognised[] = [];
  const findings: Finding[] = [];
  /** Measures are told apart over all plans of the workbook, for comments follow them. */
  const measureKey = uniqueKeys();

  const readAny = (sheet: Sheet, table: HeadedTable): Found | null => {
    const planned = readActionPlan(sheet, table, reportMonth, measureKey);
    if (planned) {
      const { title, range, unit, effects } = planned.plan;
      return {
        table: { title, range, kind: "action-plan", unit: effects.length > 0 ? unit : null },
        findings: planned.findings,
        keep: () => actionPlans.push(planned.plan),
      };
    }
    const judged = readGoals(sheet, table);
    if (judged) {
      const { title, range } = judged;
      return {
        table: { title, range, kind: "goals" },
        findings: [],
        keep: () => goals.push(judged),
      };
    }
    const invested = readInvestments(sheet, table, reportMonth);
    if (invested) {
      return {
        table: { ...invested.table, kind: "investments" },
        findings: [...invested.findings, ...investmentErrors(invested.table)],
        keep: () => investments.push(invested.table),
      };
    }
    const made = readVintages(sheet, table, reportMonth);
    if (made) {
      return {
        table: { ...made.table, kind: "vintages" },
        findings: made.findings,
        keep: () => vintages.push(made.table),
      };
    }
    const measured = readIndicatorTable(sheet, table, reportMonth);
    if (!measured) return null;
    const { title, range, kind } = measured.table;
    return {
      table: { title, range, kind },
      findings: measured.findings,
      keep: () => indicators.push(measured.table),
    };
  };

  const read: FollowUpReader["read"] = (sheet, spans, taken) => {
    const isRead = (headed: HeadedTable): boolean =>
      taken.some((other) => overlaps(contextOf(sheet, headed).range, other));
    for (const headed of findHeadedTables(sheet, spans, TABLE_HEADINGS, isRead)) {
      const found = readAny(sheet, headed);
      if (!found) continue;
      const { title, kind, unit = null, convention = null } = found.table;
      const { key, correction } = askTable(sheet.name, title, "table");
      const one = { title, range: found.table.range, kind, unit, convention, setting: key };
      if (correction.isLeftOut) {
        recognised.push({ ...one, leftOut: true });
        continue;
      }
      recognised.push(one);
      findings.push(...found.findings);
      found.keep();
    }
  };
  return {
    read,
    result: () => ({
      followUp: { actionPlans, indicators, goals, investments, vintages },
      recognised,
      findings,
    }),
  };
}
