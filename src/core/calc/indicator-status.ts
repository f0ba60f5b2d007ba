import { numberOf } from "../model/datum";
import type { IndicatorColumn, IndicatorRow, IndicatorTable, Target } from "../model/indicator";

/** `reached` and `missed` against the target; `open`: there is something to judge, but not yet or not by numbers. */
export type IndicatorState = "reached" | "missed" | "open";

/**
 * How a state came about. `target`: the figure against the target. `pace`: against as many twelfths of the target as months
 * have passed. `change`: a direction, the figure against the year before. `change-pace`: the same by twelfths.
 */
export type Basis = "target" | "pace" | "change" | "change-pace";

export type OpenReason =
  "text-target" | "no-figure" | "text-figure" | "no-direction" | "no-previous";

export type IndicatorStatus =
  | {
      readonly state: "reached" | "missed";
      readonly basis: Basis;
      /** Which side of `compared` is wanted. */
      readonly wanted: "at-least" | "at-most" | "more" | "less";
      /** Column of the figure that is judged. */
      readonly figure: number;
      /** The column it is compared with: the target's, or the year before's. */
      readonly compared: number;
      /** Twelfths of `compared` that count; 12 unless the basis is a pace. */
      readonly months: number;
    }
  | { readonly state: "open"; readonly reason: OpenReason; readonly figure: number };

/**
 * Judges one part (administration, gender) of a row, by the newest figure of that part; null where there is no target.
 * `split` is the part's name, null for all.
 */
export function indicatorStatus(
  table: Pick<IndicatorTable, "columns">,
  row: IndicatorRow,
  split: string | null,
): IndicatorStatus | null {
  const { columns } = table;
  const target = targetFor(columns, row, split);
  const figure = newestFigure(columns, split);
  if (!target || figure === null) return null;
  const open = (reason: OpenReason): IndicatorStatus => ({ state: "open", reason, figure });
  if (target.is.kind === "text") return open("text-target");
  const cell = row.cells[figure];
  const value = numberOf(cell);
  if (value === null)
    return open(cell?.kind === "mark" && cell.mark === "text" ? "text-figure" : "no-figure");
  const months = row.overYear === "adds-up" ? (columns[figure]?.month ?? 12) : 12;
  if (target.is.kind === "direction") {
    const previous = previousFigure(columns, row, figure);
    const before = previous === null ? null : numberOf(row.cells[previous]);
    if (previous === null || before === null) return open("no-previous");
    const isPart = months < 12 && (columns[previous]?.month ?? 12) === 12;
    const share = isPart ? months : 12;
    const wanted = target.is.direction === "increase" ? "more" : "less";
    return {
      state: isMet(value, (before * share) / 12, wanted) ? "reached" : "missed",
      basis: isPart ? "change-pace" : "change",
      wanted,
      figure,
      compared: previous,
      months: share,
    };
  }
  const wanted = wantedOf(target.is, row);
  if (wanted === null) return open("no-direction");
  const isPace = months < 12;
  const limit = (comparable(target.is.datum.value, value, row) * months) / 12;
  return {
    state: isMet(value, limit, wanted) ? "reached" : "missed",
    basis: isPace ? "pace" : "target",
    wanted,
    figure,
    compared: target.column,
    months,
  };
}

/** The limit's own sign (≥, "högst") goes before the words of the indicator. */
function wantedOf(
  { limit }: Extract<Target, { kind: "number" }>,
  { better }: IndicatorRow,
): "at-least" | "at-most" | null {
  if (limit !== null) return limit;
  return better === null ? null : better === "higher" ? "at-least" : "at-most";
}

function isMet(
  value: number,
  limit: number,
  wanted: "at-least" | "at-most" | "more" | "less",
): boolean {
  switch (wanted) {
    case "at-least":
      return value >= limit;
    case "at-most":
      return value <= limit;
    case "more":
      return value > limit;
    case "less":
      return value < limit;
  }
}

/** A target of "95" beside figures in per cent means 95 %. */
function comparable(target: number, value: number, { unit }: IndicatorRow): number {
  return unit === "percent" && Math.abs(target) > 1 && Math.abs(value) <= 1 ? target / 100 : target;
}

/** Whether the target stands in whole per cent beside figures that are fractions. */
export function isWholePercent(row: IndicatorRow, figure: number, target: number): boolean {
  const value = numberOf(row.cells[figure]) ?? 0;
  const limit = numberOf(row.cells[target]) ?? 0;
  return comparable(limit, value, row) !== limit;
}

function targetFor(
  columns: readonly IndicatorColumn[],
  row: IndicatorRow,
  split: string | null,
): { readonly is: Target; readonly column: number } | null {
  const at = (wanted: string | null): number =>
    columns.findIndex(({ role, split: of }) => role === "target" && of === wanted);
  const own = at(split);
  const column = own >= 0 ? own : at(null);
  const is = row.targets[column];
  return is ? { is, column } : null;
}

/** The newest column of figures of a part; −1 never: null where it has none. */
function newestFigure(columns: readonly IndicatorColumn[], split: string | null): number | null {
  let best: number | null = null;
  for (const [at, column] of columns.entries()) {
    if (column.role !== "actual" || column.split !== split) continue;
    const known = best === null ? undefined : columns[best];
    if (!known || ageOf(column) >= ageOf(known)) best = at;
  }
  return best;
}

function previousFigure(
  columns: readonly IndicatorColumn[],
  row: IndicatorRow,
  figure: number,
): number | null {
  const newest = columns[figure];
  if (!newest) return null;
  let best: number | null = null;
  for (const [at, column] of columns.entries()) {
    const isOlder =
      column.role === "actual" && column.split === newest.split && ageOf(column) < ageOf(newest);
    if (!isOlder || numberOf(row.cells[at]) === null) continue;
    const known = best === null ? undefined : columns[best];
    if (!known || ageOf(column) > ageOf(known)) best = at;
  }
  return best;
}

/** Months since year 0 at the end of what the column is about. */
function ageOf({ year, month }: IndicatorColumn): number {
  return (year ?? 0) * 12 + (month ?? 12);
}

/** The parts a table's newest figures are given for, in the order of the sheet; `[null]` where they are not parted. */
export function judgedSplits({
  columns,
}: Pick<IndicatorTable, "columns">): readonly (string | null)[] {
  const actual = columns.filter(({ role }) => role === "actual");
  const newest = Math.max(...actual.map(ageOf));
  return [
    ...new Set(actual.filter((column) => ageOf(column) === newest).map(({ split }) => split)),
  ];
}
