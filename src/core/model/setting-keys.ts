/** The keys of the settings table that stand once. */
export const SETTING_KEYS = {
  committee: "committee",
  reportMonth: "report-month",
  smallCountLimit: "small-count-limit",
} as const;

const LAG = "lag.";
const TARGET = "target.";

/** The key of a series' lag: `lag.households`. */
export function lagKey(series: string): string {
  return LAG + series;
}

/** The key of a series' monthly ceiling: `target.temporary-housing-cost`. */
export function targetKey(series: string): string {
  return TARGET + series;
}

/** The series a key is about; null for keys of another kind. */
export function seriesOfKey(key: string, kind: "lag" | "target"): string | null {
  const prefix = kind === "lag" ? LAG : TARGET;
  return key.startsWith(prefix) && key.length > prefix.length ? key.slice(prefix.length) : null;
}
