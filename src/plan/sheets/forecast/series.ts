import { originsOf, type Origin } from "../../../core/calc/forecast/full-year";
import { addMonths, yearOf, type Month } from "../../../core/model/month";
import { isMoneyUnit, type Unit } from "../../../core/model/unit";
import type { Computed } from "../../computed";
import type { PlanInput } from "../../input";
import { MOST_SERIES } from "./columns";
import { shortName } from "../monthly/message";
import { findPair, type Pair } from "../depth/pair";
import { productOf } from "../depth/values";
import { shownValue, type YearTable } from "../monthly/table";

/** A monthly cost whose full year can be forecast. */
export interface HelpSeries {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly from: Month;
  readonly to: Month;
  /** A month as it stands on Månadsserier. */
  readonly valueAt: (at: Month) => Computed<number> | null;
  /** One for each month from `from` to `to`. */
  readonly origins: readonly Origin[];
  /** The series that are multiplied; null for a series of its own. */
  readonly pair: Pair | null;
}

/** Fewer months than a year and one have no season to compare with. */
const FEWEST_MONTHS = 13;
/** Five years: older months tell nothing of this one. */
const MOST_MONTHS = 60;

/** Households × average cost first, then the costs; at most three, each with an unbroken run up to this year. */
export function helpSeries(tables: readonly YearTable[], input: PlanInput): readonly HelpSeries[] {
  const pair = findPair(tables);
  const product = pair && {
    id: "households-cost",
    title: input.texts.sheets.forecast.product,
    ...productOf(pair),
    pair,
  };
  const costs = tables
    .filter(
      ({ series }) => series.aggregation === "sum" && isMoneyUnit(series.unit) && !series.planned,
    )
    .map((table) => ({
      id: table.series.id,
      title: shortName(table.series, input),
      unit: table.series.unit,
      valueAt: (at: Month) => shownValue(table, at),
      pair: null,
    }));
  return [...(product ? [product] : []), ...costs]
    .flatMap((candidate) => withRun(candidate, input.reportMonth) ?? [])
    .slice(0, MOST_SERIES);
}

/** The unbroken run of months that ends with the newest one of the report year; null when it is too short or the year over. */
function withRun(
  candidate: Omit<HelpSeries, "from" | "to" | "origins">,
  reportMonth: Month,
): HelpSeries | null {
  let to = reportMonth;
  while (candidate.valueAt(to) === null && yearOf(to) === yearOf(reportMonth))
    to = addMonths(to, -1);
  if (yearOf(to) !== yearOf(reportMonth) || yearOf(addMonths(to, 1)) !== yearOf(to)) return null;
  const values: number[] = [];
  let from = addMonths(to, 1);
  while (values.length < MOST_MONTHS) {
    const before = candidate.valueAt(addMonths(from, -1));
    if (!before) break;
    values.unshift(before.value);
    from = addMonths(from, -1);
  }
  if (values.length < FEWEST_MONTHS) return null;
  return { ...candidate, from, to, origins: originsOf(from, values) };
}
