import { monthsBetween, reportedValue } from "../core/calc/reported";
import type { ObservedFigure } from "../core/calc/history-changes";
import type { Facts } from "../core/model/facts";
import type { HistoryEntry } from "../core/model/history";
import { addMonths, isoMonth, month, yearOf, type Month } from "../core/model/month";
import type { Series } from "../core/model/series";
import { assumptionHistoryId, ASSUMED, type Assumed } from "../plan/figure-ids";
import { inputKey, type TypedInputs } from "../plan/inputs";

const MEASURES: Readonly<Record<Assumed, Series["measure"]>> = {
  households: "households",
  averageCost: "average-cost",
};

/**
 * What the user assumes of the year's remaining months on Prognos, a month without an assumption of its own at the last known
 * one: by it a forecast's miss is parted once the year is over. Nothing while nobody has assumed anything this year.
 */
export function observedAssumptions(
  { series }: Pick<Facts, "series">,
  reportMonth: Month,
  { typed, history }: { readonly typed: TypedInputs; readonly history: readonly HistoryEntry[] },
): readonly ObservedFigure[] {
  const year = String(yearOf(reportMonth));
  const ids = new Set(ASSUMED.map(assumptionHistoryId));
  const typedKeys = ASSUMED.map((factor) => inputKey("forecast", factor, year));
  const isAssumed =
    [...typed].some(
      ([key, value]) =>
        typeof value === "number" && typedKeys.some((start) => key.startsWith(start)),
    ) || history.some((entry) => ids.has(entry.series) && entry.period.startsWith(year));
  if (!isAssumed) return [];
  const factors = ASSUMED.flatMap((factor) => {
    const of = series.find(({ measure, planned }) => measure === MEASURES[factor] && !planned);
    return of ? [{ factor, of }] : [];
  });
  const isKnown = (at: Month): boolean =>
    factors.every(({ of }) => reportedValue(of, at, reportMonth) !== null);
  const known = monthsBetween(month(yearOf(reportMonth), 1), reportMonth).findLast(isKnown);
  if (factors.length < ASSUMED.length || known === undefined) return [];
  const ahead = monthsBetween(addMonths(known, 1), month(yearOf(reportMonth), 12));
  return factors.flatMap(({ factor, of }) =>
    ahead.flatMap((at) => {
      const own = typed.get(inputKey("forecast", factor, isoMonth(at)));
      const value = typeof own === "number" ? own : reportedValue(of, known, reportMonth);
      if (value === null) return [];
      return { series: assumptionHistoryId(factor), period: isoMonth(at), value };
    }),
  );
}
