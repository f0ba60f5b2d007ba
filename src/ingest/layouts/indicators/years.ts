import type { IndicatorColumn } from "../../../core/model/indicator";
import { yearOf, type Month } from "../../../core/model/month";
import { findPeriod } from "../../cells/period";

/**
 * The columns with the year that headings leave out: a month without one, "Utfall" and "Prognos" are of the year the
 * table's title names, else of the report's. A target without year is the newest figure's.
 */
export function withYears(
  columns: readonly IndicatorColumn[],
  titles: readonly string[],
  reportMonth: Month | null,
): readonly IndicatorColumn[] {
  const dated = columns.flatMap(({ role, year }) => (role === "target" ? [] : (year ?? [])));
  const titled = titles.flatMap((title) => findPeriod(title)?.year ?? []);
  const known =
    dated.length > 0
      ? Math.max(...dated)
      : (titled[0] ?? (reportMonth === null ? null : yearOf(reportMonth)));
  return columns.map((column) => (column.year === null ? { ...column, year: known } : column));
}
