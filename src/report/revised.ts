import { revisions } from "../core/calc/revisions";
import type { Facts } from "../core/model/facts";
import type { Finding } from "../core/model/finding";
import type { HistoryEntry } from "../core/model/history";
import { parseIsoMonth, type Month } from "../core/model/month";
import type { CellPlace } from "../core/model/place";
import type { Series } from "../core/model/series";
import { seriesHistoryId } from "../plan/figure-ids";

/** Months of a series that have changed since an earlier reading, each at its cell. */
export function revisedFindings(
  history: readonly HistoryEntry[],
  facts: Pick<Facts, "series">,
  reportMonth: Month,
): readonly Finding[] {
  const seriesOf = new Map(facts.series.map((series) => [seriesHistoryId(series.id), series]));
  return revisions(history, reportMonth).flatMap(({ series: id, period, from, to }) => {
    const series = seriesOf.get(id);
    // Forecasts and amounts of statements are meant to change from report to report.
    if (!series) return [];
    return {
      code: "revised-value",
      severity: "info",
      cause: "revised",
      place: placeOf(series, period),
      published: to,
      expected: null,
      proposal: null,
      args: { series: series.title, period, from, to },
    };
  });
}

function placeOf({ points }: Series, period: string): CellPlace | null {
  const at = parseIsoMonth(period);
  return (at === null ? null : points.get(at)?.source) ?? null;
}
