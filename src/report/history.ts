import type { HistoryEntry } from "../core/model/history";
import { parseIsoMonth } from "../core/model/month";
import type { Workbook } from "../ingest/grid";
import { HISTORY_NAME } from "../plan/sheets/history";
import { ownedCells } from "./owned-range";
import { typedText, typedValue } from "./typed-cell";

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The lines of the history table in the order they were read in, also when the user has sorted it otherwise; lines that
 * are no longer an entry are passed over.
 */
export function readHistory(workbook: Workbook): readonly HistoryEntry[] {
  const cells = ownedCells(workbook, HISTORY_NAME);
  if (!cells) return [];
  const { grid, range } = cells;
  const entries: HistoryEntry[] = [];
  for (let row = range.top + 1; row <= range.bottom; row += 1) {
    const at = (offset: number): string => typedText(grid, row, range.left + offset);
    const reportMonth = parseIsoMonth(at(1).slice(0, "2020-08".length));
    const value = typedValue(grid, row, range.left + 4);
    if (!ISO_DATE.test(at(0)) || reportMonth === null || typeof value !== "number") continue;
    entries.push({ refreshedAt: at(0), reportMonth, series: at(2), period: at(3), value });
  }
  return entries.toSorted((a, b) => a.refreshedAt.localeCompare(b.refreshedAt));
}
