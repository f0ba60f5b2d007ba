/** The keys of the settings table that stand once. */
export const SETTING_KEYS = {
  committee: "committee",
  reportMonth: "report-month",
  smallCountLimit: "small-count-limit",
  accuracyBase: "accuracy-base",
} as const;

const LAG = "lag.";
const TARGET = "target.";
const TABLE = "table.";

/** The key of a series' lag: `lag.households`. */
export function lagKey(series: string): string {
  return LAG + series;
}

/** The key of a series' monthly ceiling: `target.temporary-housing-cost`. */
export function targetKey(series: string): string {
  return TARGET + series;
}

/** The key of a table's row: `table.drift-period/driftsammandrag/period`. */
export function tableKey(table: string): string {
  return TABLE + table;
}

/** Whether a key is that of a table: of a statement, or of a table that can only be left out. */
export function tableKindOfKey(key: string): "statement" | "plain" | null {
  if (!key.startsWith(TABLE)) return null;
  return /\/(?:series|table)(?:-\d+)?$/.test(key) ? "plain" : "statement";
}

/** The series a key is about; null for keys of another kind. */
export function seriesOfKey(key: string, kind: "lag" | "target"): string | null {
  const prefix = kind === "lag" ? LAG : TARGET;
  return key.startsWith(prefix) && key.length > prefix.length ? key.slice(prefix.length) : null;
}
