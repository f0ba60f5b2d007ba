import type { Month } from "../../core/model/month";
import { month as monthOf } from "../../core/model/month";
import { proveFormula } from "../proof/convention";
import { singleMonthOf } from "../wording/heading-facet";
import { isRounding, printedStep } from "../proof/rounding";
import { composedColumn } from "./column-split";
import { amountsOf, type NumberColumn, type RoleColumn } from "./statement/groups";

export interface PeriodOfMonths {
  /** The table's columns, with one for the period in place of those of its months. */
  readonly columns: readonly RoleColumn[];
  /** The columns of the months that make the period; none where it is printed, or where there are no months. */
  readonly months: readonly RoleColumn[];
}

/** A column of one month alone. */
export interface MonthColumn {
  /** 1–12. */
  readonly number: number;
  readonly year: number | null;
  readonly column: RoleColumn;
}

/**
 * Single months beside a budget or a forecast as the actual of the period that they make together:
 *
 *     | jan | feb | mar | Budget 2020 | Prognos 2020
 *
 * Only months from January on, up to `upTo` where it is among them, else the last one with figures; and only where no
 * column gives the period itself. Months that make up the year's budget or forecast are a plan. "Utfall jan", "Utfall feb"
 * that a printed deviation takes for accumulated are no single months: the last one is the period.
 */
export function periodOfMonths(
  columns: readonly RoleColumn[],
  untitled: readonly NumberColumn[],
  year: number | null,
  upTo: Month | null,
): PeriodOfMonths {
  const unchanged: PeriodOfMonths = { columns, months: [] };
  const actuals = columns.filter(({ role }) => role === "actual");
  const bare = untitled.map((column): RoleColumn => ({ ...column, role: "actual" }));
  const found = runFromJanuary(actuals.length > 0 ? actuals : bare);
  if (found.length < 2 || found.length < actuals.length) return unchanged;
  const used = found.slice(0, monthsUsed(found, year, upTo));
  const months = used.map(({ column }) => column);
  const whole = composedColumn(
    months,
    months.map(({ column }) => ({ column, sign: 1 })),
  );
  const [first, last] = [used[0], used.at(-1)];
  if (!whole || !first || !last || isPlan(found, columns)) return unchanged;
  const others = columns.filter(({ role }) => role !== "actual");
  if (isAccumulated(last.column, whole, others))
    return { columns: [...others, last.column], months: [] };
  const heading = {
    ...whole.heading,
    text: months.length === 1 ? whole.heading.text : `${textOf(first)}–${textOf(last)}`,
    role: "actual" as const,
    period: { from: 1, to: last.number, year: last.year, isWholeYear: false },
  };
  return { columns: [...others, { ...whole, heading }], months };
}

function textOf({ column }: MonthColumn): string {
  return column.heading.text;
}

/** Columns of single months that follow each other from January on. */
export function runFromJanuary(columns: readonly RoleColumn[]): readonly MonthColumn[] {
  const months = columns.flatMap((column): readonly MonthColumn[] => {
    const found = column.heading.isToDate ? null : singleMonthOf(column.heading.text);
    return found ? [{ ...found, column }] : [];
  });
  const newest = Math.max(...months.map(({ year }) => year ?? 0));
  const own = months.filter(({ year }) => (year ?? 0) === newest);
  const end = own.findIndex(({ number }, at) => number !== at + 1);
  return end === -1 ? own : own.slice(0, end);
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
      : found.findIndex(({ number }) => monthOf(year, number) === upTo);
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
  return columns.some(({ role, values }) => {
    if (role === "actual" || role === "deviation" || role === "deviation-percent") return false;
    const rows = values.flatMap((value, row) => {
      const made = sum?.values[row] ?? null;
      return value === null || value === 0 || made === null ? [] : [value - made];
    });
    const step = printedStep([...values, ...(sum?.values ?? [])]);
    const held = rows.filter((difference) => isRounding(difference, all.length, step));
    return rows.length > 0 && held.length * 2 > rows.length;
  });
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
