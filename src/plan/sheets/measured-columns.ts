import { judgedSplits } from "../../core/calc/indicator-status";
import type { IndicatorColumn, IndicatorTable } from "../../core/model/indicator";
import { monthNumber, yearOf, type Month } from "../../core/model/month";

/** A column of figures of our table: one of the source's, or one computed from them. */
export type MeasuredColumn =
  | { readonly kind: "source"; readonly index: number; readonly column: IndicatorColumn }
  | {
      readonly kind: "change";
      readonly current: number;
      readonly before: number;
      readonly from: string;
    }
  | { readonly kind: "required"; readonly forecast: number; readonly current: number | null };

/** What a state column is about: a part of the newest figures against its target, or a forecast. */
export type StateColumn =
  { readonly kind: "target"; readonly split: string | null } | { readonly kind: "reach" };

export interface MeasuredColumns {
  readonly figures: readonly MeasuredColumn[];
  readonly states: readonly StateColumn[];
}

/** The columns that a table of the source gets on our sheet. */
export function measuredColumns(table: IndicatorTable): MeasuredColumns {
  const source = table.columns.map((column, index) => ({ kind: "source" as const, index, column }));
  const hasTargets = table.rows.some(({ targets }) => targets.some((target) => target !== null));
  const targets: readonly StateColumn[] = hasTargets
    ? judgedSplits(table)
        .filter((split) => table.rows.some(({ targets: of }) => hasTargetFor(table, of, split)))
        .map((split) => ({ kind: "target", split }))
    : [];
  if (table.kind !== "volumes") return { figures: source, states: targets };
  const change = changeColumn(table);
  const required = requiredColumn(table);
  return {
    figures: [...source, ...(change ? [change] : []), ...(required ? [required] : [])],
    states: [...targets, ...(required ? [{ kind: "reach" } as const] : [])],
  };
}

function hasTargetFor(
  { columns }: IndicatorTable,
  targets: IndicatorTable["rows"][number]["targets"],
  split: string | null,
): boolean {
  return targets.some(
    (target, at) =>
      target !== null && (columns[at]?.split === split || columns[at]?.split === null),
  );
}

/** The newest figure against the same month a year earlier. */
function changeColumn({ columns }: IndicatorTable): MeasuredColumn | null {
  const current = newestActual(columns);
  const newest = current === null ? undefined : columns[current];
  if (current === null || newest?.year == null) return null;
  const before = columns.findIndex(
    ({ role, year, month, split }) =>
      role === "actual" &&
      year === (newest.year ?? 0) - 1 &&
      month === newest.month &&
      split === newest.split,
  );
  const from = columns[before]?.label;
  return from === undefined ? null : { kind: "change", current, before, from };
}

function requiredColumn({ columns }: IndicatorTable): MeasuredColumn | null {
  const forecast = columns.findIndex(({ role, split }) => role === "forecast" && split === null);
  if (forecast < 0) return null;
  return { kind: "required", forecast, current: newestActual(columns) };
}

export type RequiredColumn = Extract<MeasuredColumn, { readonly kind: "required" }>;

/** The year a forecast is of, and how many of its months have passed: up to its newest figure, else the report month. */
export function passedMonths(
  { columns }: IndicatorTable,
  { forecast, current }: Omit<RequiredColumn, "kind">,
  reportMonth: Month,
): { readonly year: number; readonly passed: number } {
  const year = columns[forecast]?.year ?? yearOf(reportMonth);
  const newest = current === null ? undefined : columns[current];
  const isOfYear = newest?.year === year && newest.month !== null;
  return { year, passed: isOfYear ? newest.month : monthNumber(reportMonth) };
}

/** The newest column of figures for all parts together. */
export function newestActual(columns: readonly IndicatorColumn[]): number | null {
  let best: number | null = null;
  for (const [at, { role, split, year, month }] of columns.entries()) {
    if (role !== "actual" || split !== null) continue;
    const known = best === null ? undefined : columns[best];
    const age = (year ?? 0) * 12 + (month ?? 12);
    if (!known || age >= (known.year ?? 0) * 12 + (known.month ?? 12)) best = at;
  }
  return best;
}
