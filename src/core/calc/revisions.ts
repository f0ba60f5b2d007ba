import type { HistoryEntry } from "../model/history";
import type { Month } from "../model/month";

/** A value that is no longer what an earlier report was made of. */
export interface Revision {
  readonly series: string;
  readonly period: string;
  readonly from: number;
  /** The line of the history that says `from`. */
  readonly fromLine: number;
  readonly to: number;
}

/**
 * What has changed under the report month: figures whose newest line in the history was written for it and followed
 * another value. Read from the stored lines, so the answer stays the same when nothing changes any more.
 */
export function revisions(
  history: readonly HistoryEntry[],
  reportMonth: Month,
): readonly Revision[] {
  const lines = new Map<string, { before: Line | null; newest: Line }>();
  for (const [line, entry] of history.entries()) {
    const key = `${entry.series}/${entry.period}`;
    lines.set(key, { before: lines.get(key)?.newest ?? null, newest: { line, entry } });
  }
  return [...lines.values()].flatMap(({ before, newest: { entry } }) =>
    before === null || entry.reportMonth !== reportMonth
      ? []
      : {
          series: entry.series,
          period: entry.period,
          from: before.entry.value,
          fromLine: before.line,
          to: entry.value,
        },
  );
}

interface Line {
  readonly line: number;
  readonly entry: HistoryEntry;
}
