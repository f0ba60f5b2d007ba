import type { NoFormula, RowAggregate } from "../../core/model/row-aggregate";
import type { AmountColumn } from "./amounts";
import type { MonthFormulas } from "./case-aggregates";
import type { CaseColumn } from "./case-columns";
import type { Ways } from "./row-tests";
import type { Tally } from "./tally";

/** A figure of one month, before it knows its series. */
export interface Figure {
  readonly value: number;
  readonly rows: RowAggregate | NoFormula;
}

/** The figure of a month that stands `slot` months after the first one; null where it is undefined. */
export type FigureAt = (slot: number, formulas: MonthFormulas) => Figure | null;

/** What is paid in a month. */
export function amountAt(from: CaseColumn, of: AmountColumn): FigureAt {
  return (slot, formulas) => {
    return { value: of.sums[slot] ?? 0, rows: formulas.sum(from, of) };
  };
}

/** What is paid in a month in the rows that have the bit of an answer, which Excel finds by `ways`. */
export function amountOnly(
  from: CaseColumn,
  of: AmountColumn,
  { bit, ways }: { readonly bit: number; readonly ways: Ways | null },
): FigureAt {
  const sums = of.sumsOnly.get(bit);
  return (slot, formulas) => {
    return { value: sums?.[slot] ?? 0, rows: formulas.sum(from, of, ways) };
  };
}

/** How many households a month has, all or those of `also`. */
export function householdsAt(of: Tally, also?: Ways | null): FigureAt {
  return (slot, formulas) => {
    return { value: of.distinct[slot] ?? 0, rows: formulas.households(of, also) };
  };
}

/** One figure per another; undefined where that is 0. */
export function ratio(amount: FigureAt, per: FigureAt): FigureAt {
  return (slot, formulas) => {
    const [a, b] = [amount(slot, formulas), per(slot, formulas)];
    if (!a || !b || b.value === 0) return null;
    return { value: a.value / b.value, rows: ratioOf(a.rows, b.rows) };
  };
}

function ratioOf(of: Figure["rows"], per: Figure["rows"]): Figure["rows"] {
  if (typeof of === "string") return of;
  return typeof per === "string" ? per : { kind: "ratio", of, per };
}
