import type { Datum } from "../model/datum";
import { numberOf } from "../model/datum";
import type { IndicatorTable } from "../model/indicator";

/** The same figure of the same time and part, printed differently in two tables. */
export interface CrossTable {
  readonly label: string;
  readonly column: string;
  readonly first: Datum & { readonly kind: "number" };
  readonly second: Datum & { readonly kind: "number" };
}

/** Figures that two tables print for one label, part and month, and that are not equal. */
export function crossTableDifferences(tables: readonly IndicatorTable[]): readonly CrossTable[] {
  const known = new Map<string, { readonly at: number; readonly datum: CrossTable["first"] }>();
  const found: CrossTable[] = [];
  for (const [at, { columns, rows }] of tables.entries()) {
    for (const row of rows) {
      for (const [k, column] of columns.entries()) {
        const datum = row.cells[k];
        if (column.role !== "actual" || column.year === null || datum?.kind !== "number") continue;
        const key = [row.label, row.split, column.split, column.year, column.month]
          .map((part) => String(part).toLowerCase())
          .join("\t");
        const before = known.get(key);
        if (!before) known.set(key, { at, datum });
        else if (before.at !== at && Math.abs(before.datum.value - (numberOf(datum) ?? 0)) > 1e-9) {
          const label = row.split === null ? row.label : `${row.label} – ${row.split}`;
          found.push({ label, column: column.label, first: before.datum, second: datum });
        }
      }
    }
  }
  return found;
}
