import type { Facts } from "../core/model/facts";
import { yearOf, type Month } from "../core/model/month";
import type { Series } from "../core/model/series";
import type { Settings } from "../core/model/settings";

/** The facts as the user's settings want them: what the user set goes before what the sheets say. */
export function applySettings(facts: Facts, settings: Settings, reportMonth: Month): Facts {
  return {
    ...facts,
    committee: settings.committee ?? facts.committee,
    series: facts.series.map((series) => withSettings(series, settings, yearOf(reportMonth))),
  };
}

function withSettings(series: Series, settings: Settings, year: number): Series {
  const lag = settings.lag.get(series.id);
  const amount = settings.monthlyTarget.get(series.id);
  return {
    ...series,
    ...(lag !== undefined && { lag }),
    ...(amount !== undefined && { target: { year, amount, source: null } }),
  };
}
