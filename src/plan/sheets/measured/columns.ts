import { forecastColumns, newestActual } from "../../../core/calc/forecast/volume-reach";
import { judgedSplits } from "../../../core/calc/indicator-status";
import type { IndicatorColumn, IndicatorTable } from "../../../core/model/indicator";

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

function requiredColumn(table: IndicatorTable): MeasuredColumn | null {
  const columns = forecastColumns(table);
  return columns && { kind: "required", ...columns };
}

export type RequiredColumn = Extract<MeasuredColumn, { readonly kind: "required" }>;
