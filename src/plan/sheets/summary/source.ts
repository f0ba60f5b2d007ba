import { mainDriver } from "../../../core/calc/headline";
import type { Measure } from "../../../core/model/series";
import type { PlanInput } from "../../input";
import { layChecks, type ChecksLayout } from "../checks/sheet";
import type { ChartPlan } from "../../chart";
import { householdsChart } from "../depth/sheet";
import { layMonthly, type MonthlyLayout } from "../monthly/sheet";
import type { Section } from "../monthly/section";
import { layStatement, type StatementLayout } from "../statement/layout";
import type { StatementRowCells } from "../statement/row";
import type { StatementTable } from "../statement/table";

/** The sheets of ours that Sammanfattning refers to; null where the workbook has no source for one. */
export interface SummarySource {
  readonly statement: StatementLayout | null;
  readonly monthly: MonthlyLayout | null;
  /** Households with their average cost, of Fördjupning. */
  readonly households: ChartPlan | null;
  readonly checks: ChecksLayout;
}

/** Null when there is neither a statement nor a series to summarise. */
export function summarySource(input: PlanInput): SummarySource | null {
  const statement = layStatement(input);
  const monthly = layMonthly(input);
  if (!statement && !monthly) return null;
  return { statement, monthly, households: householdsChart(input), checks: layChecks(input) };
}

/** The statement that the page leads with: the full year's, else the period's. */
export function leadingTable({ statement }: SummarySource): StatementTable | null {
  return statement ? (statement.tables.year ?? statement.tables.period) : null;
}

/** The area of a table that deviates most. */
export function driverOf(table: StatementTable): StatementRowCells | null {
  const driver = mainDriver(table.areas.map(({ figures }) => figures));
  return table.areas.find(({ figures }) => figures === driver) ?? null;
}

export function sectionOf(
  { monthly }: Pick<SummarySource, "monthly">,
  measure: Measure,
): Section | null {
  return monthly?.sections.find(({ table }) => table.series.measure === measure) ?? null;
}
