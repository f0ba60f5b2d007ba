import type { HistoryEntry } from "../model/history";

/** A figure as the workbook shows it now. */
export type ObservedFigure = Pick<HistoryEntry, "series" | "period" | "value">;

/**
 * The stored lines followed by one line for each figure that is new or differs from its last stored value. Figures that
 * are unchanged add nothing, so a second refresh of the same workbook returns `stored` as it is.
 */
export function appendChanges(
  stored: readonly HistoryEntry[],
  observed: readonly ObservedFigure[],
  when: Pick<HistoryEntry, "refreshedAt" | "reportMonth">,
): readonly HistoryEntry[] {
  const latest = new Map(stored.map((entry) => [keyOf(entry), entry.value]));
  const changed = observed.filter((figure) => latest.get(keyOf(figure)) !== figure.value);
  return [...stored, ...changed.map((figure) => ({ ...when, ...figure }))];
}

function keyOf({ series, period }: Pick<HistoryEntry, "series" | "period">): string {
  return `${series}/${period}`;
}
