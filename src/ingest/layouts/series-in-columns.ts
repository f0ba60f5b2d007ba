import { month } from "../../core/model/month";
import type { Unit } from "../../core/model/unit";
import { isWords } from "../cells/cell";
import { textAt, type Sheet } from "../grid";
import { findPeriod } from "../cells/period";
import type { Span } from "../scan";
import { fold, squeeze } from "../cells/text";
import { yearAt } from "../cells/time-cell";
import { unitOfSuffix } from "../cells/units";
import { fewOf, repeatedMonths } from "../proof/repeated-months";
import { groupTitle, isWhole } from "../wording/groups";
import { measureOf } from "../wording/measures";
import { columnTitle, readLongColumns, type LongColumns, type ValueColumn } from "./long-columns";
import type { FoundOnSheet, FoundSeries, MonthCell } from "./found-series";
import { isAmountHeading, linesAbove, titleAbove, wordsIn } from "./label-cells";
import { findMonthColumns, monthDownAt, type MonthDownward } from "./month-columns";

/**
 * The series of tables with months down the rows, in the forms that exports and people use:
 *
 *     Mått     Månad    Värde      Månad    Hushåll  Kostnad      Månad  2019  2020
 *     Hushåll  2020-01  3192       2020-01  3192     821 745      Jan    3088  3192
 *     Kostnad  2020-01  821 745    2020-02  3214     765 855      Feb    3099  3214
 *
 * in any order of columns, with the year in a column of its own if need be. A table in which months occur again and again
 * for one measure lists single cases and is no series.
 */
export function seriesInColumns(sheet: Sheet, spans: readonly Span[]): FoundOnSheet {
  const series = findMonthColumns(sheet, spans).flatMap((months) => seriesOf(sheet, months));
  return { series, footnotes: [] };
}

function seriesOf(sheet: Sheet, months: MonthDownward): readonly FoundSeries[] {
  const columns = readLongColumns(sheet, months);
  if (!columns) return [];
  const { left, right } = columns;
  const lines = linesAbove(sheet, columns.top, left, right);
  const context = [...columns.values.map(({ heading }) => heading), ...lines, sheet.name];
  const tableTitle = titleAbove(sheet, columns.top, left, right) ?? sheet.name;
  const tableYear = [...lines, sheet.name]
    .map(findPeriod)
    .find((period) => period?.year != null)?.year;

  const built = new Map<string, BuiltSeries>();
  for (const row of months.rows) {
    for (const value of columns.values) {
      const at = monthOf(sheet, row, months, columns, value, tableYear ?? null);
      const title = titleOf(sheet, row, columns, value, tableTitle);
      if (at === null || title === null) continue;
      const key = fold(title);
      const known: BuiltSeries = built.get(key) ?? {
        ...{ title, cells: [], columns: new Set() },
        ...(isAmountOnly(value, columns) && { amountHeading: value.heading }),
      };
      built.set(key, known);
      known.cells.push({ month: at, row, column: value.column });
      known.columns.add(value.column);
    }
  }
  if ([...built.values()].some(({ title, cells }) => areCases(sheet, title, cells))) return [];
  return [...built.values()].map(({ title, cells, columns: used, ...amounts }) => ({
    sheet,
    title,
    ...amounts,
    context,
    unit: unitAt(sheet, cells[0]?.row ?? 0, columns),
    cells,
    notes: [],
    top: Math.min(...cells.map(({ row }) => row)),
    bottom: Math.max(...cells.map(({ row }) => row)),
    left: Math.min(months.column, ...used),
    right: Math.max(months.column, ...used),
  }));
}

interface BuiltSeries {
  readonly title: string;
  readonly cells: MonthCell[];
  readonly columns: Set<number>;
  readonly amountHeading?: string;
}

/** Where a column of measures tells what they are, a heading need not. */
function isAmountOnly({ heading }: ValueColumn, { measure }: LongColumns): boolean {
  return measure === null && isAmountHeading(heading);
}

function unitAt(sheet: Sheet, row: number, { unit }: LongColumns): Unit | null {
  return unit === null ? null : (unitOfSuffix(textAt(sheet.grid, row, unit)) ?? null);
}

function monthOf(
  sheet: Sheet,
  row: number,
  months: MonthDownward,
  columns: LongColumns,
  value: ValueColumn,
  tableYear: number | null,
): MonthCell["month"] | null {
  const label = monthDownAt(sheet, row, months.column);
  if (!label) return null;
  const inColumn = columns.year === null ? null : yearAt(sheet.grid, row, columns.year);
  const year = label.year ?? inColumn ?? value.year ?? tableYear;
  return year === null ? null : month(year, label.number);
}

function titleOf(
  sheet: Sheet,
  row: number,
  columns: LongColumns,
  value: ValueColumn,
  tableTitle: string,
): string | null {
  const whole = measureAt(sheet, row, columns, columnTitle(value, tableTitle), tableTitle);
  // "1 barn" is a number with a unit elsewhere.
  const groups = columns.divisions.map((column) => squeeze(textAt(sheet.grid, row, column)));
  if (whole === null || groups.includes("")) return null;
  return groups.reduce(
    (title, group) => (isWhole(group) ? title : groupTitle(title, group)),
    whole,
  );
}

function measureAt(
  sheet: Sheet,
  row: number,
  columns: LongColumns,
  title: string,
  tableTitle: string,
): string | null {
  if (columns.measure === null) return title;
  if (!isWords(sheet.grid, row, columns.measure)) return null;
  const measure = wordsIn(sheet, row, columns.measure, columns.measure);
  // With one column of values the measure is all there is to say.
  return columns.values.length === 1 || title === tableTitle
    ? measure
    : `${measure ?? ""} – ${title}`;
}

/** Different values that a series pasted twice has at least; cases that are all alike have fewer. */
const FEWEST_VALUES = 3;

/**
 * Whether rows that name a month again are of single cases rather than a series with months pasted twice: most months have
 * several different values, or all the same one. Of two values each of a measure we know, the user is told instead.
 */
function areCases(sheet: Sheet, title: string, cells: readonly MonthCell[]): boolean {
  const months = new Set(cells.map((cell) => cell.month)).size;
  if (months === cells.length) return false;
  const repeats = repeatedMonths({ sheet, cells });
  const differing = repeats.filter(({ isSame }) => !isSame);
  const values = new Set(repeats.flatMap(({ numbers }) => numbers.map(({ value }) => value)));
  if (differing.length === 0) return repeats.length > fewOf(months) && values.size < FEWEST_VALUES;
  const arePairs = repeats.every(({ numbers }) => numbers.length === 2);
  return !arePairs || (differing.length > fewOf(months) && measureOf(title) === "other");
}
