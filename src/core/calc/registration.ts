import type { HistoryEntry } from "../model/history";
import { parseIsoMonth, type Month } from "../model/month";

/** What a month was worth in one report. */
export interface RegisteredValue {
  /** The report's month, the vintage. */
  readonly vintage: Month;
  /** Months from the month itself to the report: 0 when the month is the newest one. */
  readonly age: number;
  readonly value: number;
  /** Which line of the history says so; a value that did not change is said by an earlier report's line. */
  readonly line: number;
}

/** A month of a series with its value in every report from the first that had it. */
export interface RegisteredMonth {
  readonly month: Month;
  readonly values: readonly RegisteredValue[];
}

/**
 * The months of one series as the reports saw them one after another, oldest month first. The history keeps changes only,
 * so a report without a line for a month saw it as the report before did.
 */
export function registeredMonths(
  history: readonly HistoryEntry[],
  series: string,
): readonly RegisteredMonth[] {
  const lines = history
    .map((entry, line) => ({ ...entry, line }))
    .filter((entry) => entry.series === series)
    .sort((a, b) => a.reportMonth - b.reportMonth || a.line - b.line);
  const vintages = [...new Set(lines.map(({ reportMonth }) => reportMonth))];
  const byMonth = new Map<Month, typeof lines>();
  for (const entry of lines) {
    const at = parseIsoMonth(entry.period);
    if (at === null) continue;
    const known = byMonth.get(at);
    if (known) known.push(entry);
    else byMonth.set(at, [entry]);
  }
  return [...byMonth]
    .sort(([a], [b]) => a - b)
    .map(([month, own]) => ({
      month,
      values: vintages.flatMap((vintage) => {
        const said = own.findLast(({ reportMonth }) => reportMonth <= vintage);
        if (!said) return [];
        return { vintage, age: vintage - month, value: said.value, line: said.line };
      }),
    }));
}
