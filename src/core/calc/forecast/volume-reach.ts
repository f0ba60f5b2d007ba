import { numberOf } from "../../model/datum";
import type { IndicatorColumn, IndicatorRow, IndicatorTable } from "../../model/indicator";
import { month, monthNumber, yearOf, type Month } from "../../model/month";
import type { Series } from "../../model/series";
import { reportedValue } from "../reported";
import { feasibility, type Feasibility } from "./feasibility";

/** The columns of a table of volumes that a forecast is held against. */
export interface ForecastColumns {
  readonly forecast: number;
  /** The newest figures of all parts together; null where the table has none. */
  readonly current: number | null;
}

/** What the forecast of a row asks of the rest of its year. */
export interface VolumeReach {
  readonly found: Feasibility;
  readonly year: number;
  /** Number of the last month that has passed. */
  readonly passed: number;
  /** `series`: from the months of the series the row is tied to; `figure`: its newest figure stands for all that passed. */
  readonly basis: "series" | "figure";
}

/** Null where a table has no forecast that is not parted. */
export function forecastColumns({
  columns,
}: Pick<IndicatorTable, "columns">): ForecastColumns | null {
  const forecast = columns.findIndex(({ role, split }) => role === "forecast" && split === null);
  return forecast < 0 ? null : { forecast, current: newestActual(columns) };
}

/** The newest column of figures for all parts together. */
export function newestActual(columns: readonly IndicatorColumn[]): number | null {
  let best: number | null = null;
  for (const [at, { role, split, year, month: number }] of columns.entries()) {
    if (role !== "actual" || split !== null) continue;
    const known = best === null ? undefined : columns[best];
    const age = (year ?? 0) * 12 + (number ?? 12);
    if (!known || age >= (known.year ?? 0) * 12 + (known.month ?? 12)) best = at;
  }
  return best;
}

/** The year a forecast is of, and how many of its months have passed: up to its newest figure, else the report month. */
export function passedMonths(
  { columns }: Pick<IndicatorTable, "columns">,
  { forecast, current }: ForecastColumns,
  reportMonth: Month,
): { readonly year: number; readonly passed: number } {
  const year = columns[forecast]?.year ?? yearOf(reportMonth);
  const newest = current === null ? undefined : columns[current];
  const isOfYear = newest?.year === year && newest.month !== null;
  return { year, passed: isOfYear ? newest.month : monthNumber(reportMonth) };
}

/**
 * Only for what months make a year's figure of: means per month, and what adds up. Null for stocks and shares, for years that
 * have ended, and without a figure to go by.
 */
export function volumeReach(
  table: IndicatorTable,
  row: IndicatorRow,
  series: readonly Series[],
  reportMonth: Month,
): VolumeReach | null {
  const columns = forecastColumns(table);
  const forecast = columns && numberOf(row.cells[columns.forecast]);
  if (!columns || forecast === null || row.overYear === null) return null;
  const { year, passed } = passedMonths(table, columns, reportMonth);
  if (year < yearOf(reportMonth)) return null;
  const tied = series.find(({ id }) => id === row.series);
  const months =
    tied && row.overYear === "mean" ? seriesMonths(tied, year, passed, reportMonth) : null;
  if (tied && months?.some((value) => value !== null)) {
    const seen = [...tied.points.keys()].flatMap(
      (at) => reportedValue(tied, at, reportMonth) ?? [],
    );
    const found = feasibility({ forecast, aggregation: "mean", months, passed, seen });
    return found && { found, year, passed, basis: "series" };
  }
  const figure = columns.current === null ? null : numberOf(row.cells[columns.current]);
  const isOfYear = columns.current !== null && table.columns[columns.current]?.year === year;
  if (figure === null || !isOfYear) return null;
  const isMean = row.overYear === "mean";
  const found = feasibility({
    forecast,
    aggregation: isMean ? "mean" : "sum",
    months: Array.from({ length: passed }, () => (isMean ? figure : figure / passed)),
    passed,
    seen: [],
  });
  return found && { found, year, passed, basis: "figure" };
}

function seriesMonths(
  series: Series,
  year: number,
  passed: number,
  reportMonth: Month,
): readonly (number | null)[] {
  return Array.from({ length: passed }, (_, at) =>
    reportedValue(series, month(year, at + 1), reportMonth),
  );
}
