import type { Month } from "../../core/model/month";
import { month as monthOf } from "../../core/model/month";
import { proveFormula } from "../proof/convention";
import { singleMonthOf, singlePartOf } from "../wording/heading-facet";
import { isRounding, printedStep } from "../proof/rounding";
import type { Period } from "../cells/period";
import { composedColumn, type ColumnNet } from "./column-split";
import { amountsOf, type NumberColumn, type RoleColumn } from "./statement/groups";

export interface PeriodOfMonths {
  /** The table's columns, with one for the period in place of those of its months. */
  readonly columns: readonly RoleColumn[];
  /** The columns of the months that make the period; none where it is printed, or where there are no months. */
  readonly months: readonly RoleColumn[];
  /** The printed column of the period and the months that add up to it; none where the table does not print both. */
  readonly nets: readonly ColumnNet[];
}

/** A column of one month alone, or of a quarter or tertial. */
export interface MonthColumn {
  /** Counted from the first of the year. */
  readonly number: number;
  /** Months: 1, 3 or 4. */
  readonly length: number;
  readonly year: number | null;
  readonly column: RoleColumn;
}

/**
 * Single months beside a budget or a forecast as the actual of the period that they make together:
 *
 *     | jan | feb | mar | Budget 2020 | Prognos 2020
 *
 * Only months from January on, up to `upTo` where it is among them, else the last one with figures. Where one column
 * prints what they add up to ("Ack utfall"), it is the period's, of these months. Months that make up the year's budget or
 * forecast are a plan. "Utfall jan", "Utfall feb" that a printed deviation takes for accumulated are no single months, nor
 * are tertials or quarters that grow: the last one is the period.
 */
export function periodOfMonths(
  columns: readonly RoleColumn[],
  untitled: readonly NumberColumn[],
  year: number | null,
  upTo: Month | null,
): PeriodOfMonths {
  const unchanged: PeriodOfMonths = { columns, months: [], nets: [] };
  const actuals = columns.filter(({ role }) => role === "actual");
  const bare = untitled.map((column): RoleColumn => ({ ...column, role: "actual" }));
  const candidates = runFromJanuary(actuals).length < 2 ? [...actuals, ...bare] : actuals;
  const found = runFromJanuary(candidates);
  if (found.length < 2) return unchanged;
  const used = found.slice(0, monthsUsed(found, year, upTo));
  const months = used.map(({ column }) => column);
  const whole = composedColumn(
    months,
    months.map(({ column }) => ({ column, sign: 1 })),
  );
  const [first, last] = [used[0], used.at(-1)];
  if (!whole || !first || !last || isPlan(found, columns)) return unchanged;
  const to = last.number * last.length;
  const period: Period = { from: 1, to, year: last.year, isWholeYear: false };
  const others = columns.filter(({ role }) => role !== "actual");
  const isMonth = (each: RoleColumn): boolean => found.some(({ column }) => column === each);
  const printed = candidates.filter((each) => !isMonth(each));
  const [total, ...rivals] = printed.filter((each) => isMostly(each, whole, months.length));
  if (total && rivals.length === 0) {
    const nets = [{ net: total.column, parts: months.map(({ column }) => column) }];
    return { columns: [...others, ofPeriod(total, period)], months, nets };
  }
  if (!actuals.every(isMonth)) return unchanged;
  const isPartGrowing = last.length > 1 && isGrowing(used);
  if (isPartGrowing || isAccumulated(last.column, whole, others))
    return { columns: [...others, last.column], months: [], nets: [] };
  const heading = {
    ...whole.heading,
    text: months.length === 1 ? whole.heading.text : `${textOf(first)}–${textOf(last)}`,
    role: "actual" as const,
    period,
  };
  return { columns: [...others, { ...whole, heading }], months, nets: [] };
}

/** The printed column as the actual of the period, unless its own heading names another. */
function ofPeriod(total: RoleColumn, period: Period): RoleColumn {
  const { heading } = total;
  return {
    ...total,
    heading: { ...heading, period: heading.period?.to == null ? period : heading.period },
  };
}

function textOf({ column }: MonthColumn): string {
  return column.heading.text;
}

/** Columns of single months, else of quarters or tertials, that follow each other from January on. */
export function runFromJanuary(columns: readonly RoleColumn[]): readonly MonthColumn[] {
  const months = columns.flatMap((column) => monthColumn(column) ?? []);
  const newest = Math.max(...months.map(({ year }) => year ?? 0));
  const shortest = Math.min(...months.map(({ length }) => length));
  const own = months.filter(({ year, length }) => (year ?? 0) === newest && length === shortest);
  const end = own.findIndex(({ number }, at) => number !== at + 1);
  return end === -1 ? own : own.slice(0, end);
}

function monthColumn(column: RoleColumn): MonthColumn | null {
  const { text, period, isToDate } = column.heading;
  if (isToDate) return null;
  const month = singleMonthOf(text);
  if (month) return { ...month, length: 1, column };
  // A part alone, without words of role, may as well be when a forecast was made.
  const part = column.heading.role === null ? null : singlePartOf(text);
  return part && { ...part, year: period?.year ?? null, column };
}

/** How many of the months count: up to the month of the report, else the last with figures. */
export function monthsUsed(
  found: readonly MonthColumn[],
  tableYear: number | null,
  upTo: Month | null,
): number {
  const year = found[0]?.year ?? tableYear;
  const wanted =
    upTo === null || year === null
      ? -1
      : found.findIndex(({ number, length }) => monthOf(year, number * length) === upTo);
  const last = found.findLastIndex(({ column }) =>
    column.values.some((value) => (value ?? 0) !== 0),
  );
  return 1 + (wanted >= 0 && wanted < last ? wanted : last);
}

/** Whether the months are the year's budget or forecast month by month, in most rows. */
function isPlan(found: readonly MonthColumn[], columns: readonly RoleColumn[]): boolean {
  if (found.length < 12) return false;
  const all = found.map(({ column }) => column);
  const sum = composedColumn(
    all,
    all.map(({ column }) => ({ column, sign: 1 })),
  );
  return columns.some((each) => {
    const { role } = each;
    if (role === "actual" || role === "deviation" || role === "deviation-percent") return false;
    return sum !== null && isMostly(each, sum, all.length);
  });
}

/** Whether a column is the sum of so many others in most rows that have a figure. */
function isMostly({ values }: RoleColumn, sum: RoleColumn, terms: number): boolean {
  const differences = values.flatMap((value, row) => {
    const made = sum.values[row] ?? null;
    return value === null || value === 0 || made === null ? [] : [value - made];
  });
  const step = printedStep([...values, ...sum.values]);
  const held = differences.filter((difference) => isRounding(difference, terms, step));
  return differences.length > 0 && held.length * 2 > differences.length;
}

/** Whether the deviation is computed with the last month's column alone, and not with all of them. */
function isAccumulated(last: RoleColumn, sum: RoleColumn, others: readonly RoleColumn[]): boolean {
  const deviations = others.filter(({ role }) => role === "deviation");
  const proves = (actual: RoleColumn): boolean =>
    deviations.some(({ values }) => {
      const proof = proveFormula(values, [...others, actual].flatMap(amountsOf), []);
      return [proof?.minuend.role, proof?.subtrahend.role].includes("actual");
    });
  return proves(last) && !proves(sum);
}

/** Whether amounts grow with each month, as accumulated ones do: the last of twelve is far above the first. */
export function isGrowing(run: readonly MonthColumn[]): boolean {
  const sizeOf = ({ column }: MonthColumn): number =>
    column.values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
  const [first, last] = [run[0], run.at(-1)];
  return (
    first !== undefined && last !== undefined && sizeOf(last) * 2 > sizeOf(first) * (run.length + 1)
  );
}
