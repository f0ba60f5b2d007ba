import { vintagesOf, type Vintage } from "../../../core/calc/forecast/vintages";
import type { Month } from "../../../core/model/month";
import { statementFigureId } from "../../figure-ids";
import type { PlanInput } from "../../input";
import { layMonthly } from "../monthly/sheet";
import type { YearTable } from "../monthly/table";
import { layStatement } from "../statement/layout";
import type { StatementTable } from "../statement/table";

/** What Prognos is made of, as it stands on other sheets of ours; null where the workbook has no source. */
export interface ForecastSource {
  readonly year: StatementTable | null;
  readonly period: StatementTable | null;
  /** Forecasts of the year made before the report month, earliest first. */
  readonly earlier: readonly Vintage[];
  readonly series: readonly YearTable[];
}

/** More than these do not fit beside each other on a page. */
const MOST_EARLIER = 4;

export function forecastSource(input: PlanInput): ForecastSource {
  const tables = layStatement(input)?.tables ?? null;
  const year = tables?.year ?? null;
  const isForecast = year?.statement.columns.some(({ role }) => role === "forecast") === true;
  return {
    year: isForecast ? year : null,
    period: tables?.period ?? null,
    earlier: isForecast ? earlierVintages(year, input) : [],
    series: layMonthly(input)?.sections.map(({ table }) => table) ?? [],
  };
}

function earlierVintages(year: StatementTable, input: PlanInput): readonly Vintage[] {
  const { facts, history, reportMonth } = input;
  const { scope } = year.statement;
  if (scope.kind !== "year") return [];
  const deviations = new Map(
    year.rows.flatMap(({ figures: { row }, deviation }) =>
      deviation.value === null ? [] : [[row.key, deviation.value] as const],
    ),
  );
  const all = vintagesOf(
    {
      tables: facts.followUp.vintages,
      statements: facts.statements.filter((statement) => statement !== year.statement),
      history,
      historySeries: (label) => statementFigureId("year", "outcome", label),
    },
    {
      year: scope.year,
      unit: year.statement.unit,
      labels: new Map(year.rows.map(({ figures: { row } }) => [row.key, row.label])),
      known: { at: reportMonth, deviations },
    },
  );
  return all.filter(({ at }) => isBefore(at, reportMonth)).slice(-MOST_EARLIER);
}

function isBefore(at: Month, reportMonth: Month): boolean {
  return at < reportMonth;
}
