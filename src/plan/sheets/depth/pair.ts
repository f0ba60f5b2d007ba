import type { Measure } from "../../../core/model/series";
import type { YearTable } from "../monthly/table";

/** Households and what each of them costs: two series that make a cost. */
export interface Pair {
  readonly households: YearTable;
  readonly cost: YearTable;
}

/** Null when one of them is missing or shows no value. */
export function findPair(tables: readonly YearTable[]): Pair | null {
  const households = tableOf(tables, "households");
  const cost = tableOf(tables, "average-cost");
  return households && cost ? { households, cost } : null;
}

/** The table of a measure that shows a value and is no plan; the first one where there are several. */
export function tableOf(tables: readonly YearTable[], measure: Measure): YearTable | null {
  const hasValue = ({ shown }: YearTable): boolean =>
    [...shown.values()].some(({ kind }) => kind === "value");
  return (
    tables.find(
      (table) => table.series.measure === measure && !table.series.planned && hasValue(table),
    ) ?? null
  );
}
