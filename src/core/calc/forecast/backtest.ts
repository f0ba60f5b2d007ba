import { addMonths, month, yearOf, type Month } from "../../model/month";
import type { ForecastMethod, Origin } from "./full-year";

/** How a method did in a year that is over, as shares of the year; + is a forecast above the outcome. */
export interface Backtest {
  /** Made at the same month of that year. */
  readonly sameMonth: number | null;
  /** Mean of the magnitudes over the origins January–November; null where the method lacks one. */
  readonly meanAbsolute: number | null;
}

/** Tries a method on the year before `at`, month by month with what was known then. `origins` are those of the whole series. */
export function backtest(origins: readonly Origin[], method: ForecastMethod, at: Month): Backtest {
  const first = origins[0]?.at;
  const lastYear = yearOf(at) - 1;
  const originAt = (when: Month): Origin | undefined =>
    first === undefined ? undefined : origins[when - first];
  const outcome = originAt(month(lastYear, 12))?.toDate ?? null;
  const share = (when: Month): number | null => {
    const made = originAt(when)?.forecasts[method] ?? null;
    return made === null || outcome === null || outcome === 0 ? null : made / outcome - 1;
  };
  const all = Array.from({ length: 11 }, (_, k) => share(month(lastYear, k + 1)));
  const known = all.filter((value) => value !== null);
  return {
    sameMonth: share(addMonths(at, -12)),
    meanAbsolute:
      known.length < all.length
        ? null
        : known.reduce((sum, value) => sum + Math.abs(value), 0) / all.length,
  };
}
