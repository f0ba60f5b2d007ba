import type { CellPlace, RangePlace } from "../../../core/model/place";
import { references } from "../../../plan/formula";
import type { SheetPlan } from "../../../plan/model";

/**
 * The order in which sheets are written: each after those that its formulas and charts read, so that charts find their
 * points. Sheets that read one another stay in the plan's order.
 */
export function writingOrder<T extends { readonly plan: SheetPlan }>(
  targets: readonly T[],
): readonly T[] {
  const byName = new Map(targets.map((target) => [target.plan.name, target]));
  const ordered = new Set<T>();
  const begun = new Set<T>();
  const visit = (target: T): void => {
    if (begun.has(target)) return;
    begun.add(target);
    for (const name of sheetsRead(target.plan)) {
      const source = byName.get(name);
      if (source !== undefined) visit(source);
    }
    ordered.add(target);
  };
  targets.forEach(visit);
  return [...ordered];
}

function sheetsRead({ cells, charts }: SheetPlan): ReadonlySet<string> {
  const places: (CellPlace | RangePlace)[] = charts.flatMap(({ categories, series }) => [
    categories,
    ...series.flatMap(({ name, values }) => [name, values]),
  ]);
  for (const { formula } of cells) if (formula !== undefined) places.push(...references(formula));
  return new Set(places.map(({ sheet }) => sheet));
}
