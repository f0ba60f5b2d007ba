import type { Finding } from "../core/model/finding";
import type { Recognised } from "../core/model/recognised";
import type { Settings } from "../core/model/settings";

/** Corrections of tables that are no longer there, so that none is lost in silence when a sheet gets another name. */
export function unusedCorrections(
  { tables, rows }: Pick<Settings, "tables" | "rows">,
  recognised: readonly Recognised[],
): readonly Finding[] {
  const known = new Set(recognised.map(({ setting }) => setting));
  return rows
    .filter(({ key }) => tables.has(key) && !known.has(key))
    .map(({ label, value }) => ({
      code: "setting-without-table",
      severity: "warning",
      cause: "other",
      place: null,
      published: null,
      expected: null,
      proposal: null,
      args: { name: label, value: value ?? "" },
    }));
}
