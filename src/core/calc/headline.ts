import type { RowFigures } from "./row-figures";

/**
 * The total a report speaks of: the first that carries at least nine tenths of the largest one's budget. It so passes over
 * subtotals of a part, and takes "Summa nettokostnader" before the same sum with a few municipal units added. Where income
 * and costs have sums of their own, it is the last one, their net.
 */
export function headlineTotal(figures: readonly RowFigures[]): RowFigures | null {
  const totals = figures.filter(({ row }) => row.kind === "total");
  const last = totals.at(-1);
  if (last && totals.some((total) => total !== last && isOpposite(total, totals))) return last;
  const largest = Math.max(0, ...totals.map(size));
  return totals.find((total) => size(total) >= 0.9 * largest) ?? null;
}

/** Whether a total has the other sign than the largest one, as the sum of income has beside the sum of costs. */
function isOpposite({ row, budget, outcome }: RowFigures, totals: readonly RowFigures[]): boolean {
  const largest = totals.reduce((a, b) => (size(b) > size(a) ? b : a));
  const sign = Math.sign(budget.value ?? outcome.value ?? 0);
  const other = Math.sign(largest.budget.value ?? largest.outcome.value ?? 0);
  return sign * other < 0 || row.reversed !== largest.row.reversed;
}

function size({ budget, outcome }: RowFigures): number {
  return Math.abs(budget.value ?? outcome.value ?? 0);
}

/** The areas a total is made of, through subtotals; every area of the statement when its parts are not known. */
export function areasOf(
  total: RowFigures | null,
  figures: readonly RowFigures[],
): readonly RowFigures[] {
  const parts = total?.row.parts ?? [];
  if (parts.length === 0) return figures.filter(({ row }) => row.kind === "area");
  return parts.flatMap((index) => {
    const part = figures[index];
    if (!part) return [];
    return part.row.kind === "total" ? areasOf(part, figures) : [part];
  });
}

/** The area that deviates most from its budget, in either direction; null when none deviates. */
export function mainDriver(areas: readonly RowFigures[]): RowFigures | null {
  let driver: RowFigures | null = null;
  for (const area of areas) {
    if (magnitude(area) > (driver === null ? 0 : magnitude(driver))) driver = area;
  }
  return driver;
}

function magnitude({ deviation }: RowFigures): number {
  return Math.abs(deviation ?? 0);
}
