import { completeSum } from "../../../core/calc/complete-sum";
import type { ComparedMonth } from "../../../core/calc/depth/period-split";
import { monthsBetween } from "../../../core/calc/reported";
import { addMonths, isoMonth, month, yearOf, type Month } from "../../../core/model/month";
import type { RangePlace } from "../../../core/model/place";
import type { PlanInput } from "../../input";
import type { Pair } from "./pair";
import { monthRanges, shownValue } from "../monthly/table";

/** Months of one year that are compared with the same months of the year before; all of them known in both. */
export interface SplitPeriod {
  readonly from: Month;
  readonly to: Month;
  readonly months: readonly ComparedMonth[];
  /** `2020-01..2020-08`, or `2019` for a whole year. */
  readonly id: string;
}

/** This year so far, and last year as a whole; a period with an unknown month is left out. */
export function splitPeriods(pair: Pair, { reportMonth }: PlanInput): readonly SplitPeriod[] {
  const january = month(yearOf(reportMonth), 1);
  const newest = monthsBetween(january, reportMonth).findLast((at) => monthOf(pair, at) !== null);
  return [
    ...(newest === undefined ? [] : [{ from: january, to: newest }]),
    { from: addMonths(january, -12), to: addMonths(january, -1) },
  ].flatMap(({ from, to }) => {
    const months = monthsBetween(from, to).map((at) => monthOf(pair, at));
    const known = months.filter((each) => each !== null);
    const isYear = to - from === 11;
    const id = isYear ? String(yearOf(to)) : `${isoMonth(from)}..${isoMonth(to)}`;
    return known.length === months.length ? { from, to, months: known, id } : [];
  });
}

function monthOf({ households, cost }: Pair, at: Month): ComparedMonth | null {
  const pointAt = (when: Month): ComparedMonth["after"] | null => {
    const [volume, price] = [shownValue(households, when), shownValue(cost, when)];
    return volume && price && { volume: volume.value, price: price.value };
  };
  const [before, after] = [pointAt(addMonths(at, -12)), pointAt(at)];
  return before && after && { before, after };
}

/** The cells of the period's months on Månadsserier, of this year and of the year before. */
export interface SplitRanges {
  readonly volume: { readonly before: RangePlace; readonly after: RangePlace };
  readonly price: { readonly before: RangePlace; readonly after: RangePlace };
}

/** A period lies in one year, whose months stand in one row. */
export function splitRanges({ households, cost }: Pair, { from, to }: SplitPeriod): SplitRanges {
  const both = (table: Pair["cost"]): SplitRanges["volume"] => {
    const [before] = monthRanges(table, addMonths(from, -12), addMonths(to, -12));
    const [after] = monthRanges(table, from, to);
    if (!before || !after) throw new RangeError(`${table.series.id} has no cells for the period`);
    return { before, after };
  };
  return { volume: both(households), price: both(cost) };
}

/** The cost of the compared months, this year or the year before. */
export function costSum(months: readonly ComparedMonth[], side: "before" | "after"): number {
  return completeSum(months.map((each) => each[side].volume * each[side].price)) ?? 0;
}
