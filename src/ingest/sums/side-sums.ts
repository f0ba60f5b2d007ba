import { checkSum, type Sum, type SumColumn, type SumRow } from "./sums";

/** Digits that must agree before the columns that do not are called wrong. */
const BROKEN_WEIGHT = 6;

/**
 * Totals of one side of the net over a table whose areas have a row for each:
 *
 *     Gator: intäkter, kostnader, netto; parker: intäkter, kostnader, netto; summa intäkter; summa kostnader
 *
 * The sides are parts of their area's net already, so the sums are beside the table's tree, not in it.
 */
export function sideSums(
  rows: readonly SumRow[],
  columns: readonly SumColumn[],
  ofWhich: ReadonlySet<number>,
  known: readonly Sum[],
): readonly Sum[] {
  const totals = new Set(known.map(({ total }) => total));
  return rows.flatMap(({ wording, part }, total): readonly Sum[] => {
    if (wording !== "total" || part === null || totals.has(total)) return [];
    const terms = rows.flatMap((row, at) =>
      at !== total && row.part === part && row.wording === null && !ofWhich.has(at)
        ? [{ row: at, sign: 1 as const }]
        : [],
    );
    if (terms.length < 2) return [];
    const sum: Sum = { kind: "column-sum", total, terms };
    const { holds, broken, weight } = checkSum(sum, columns);
    const isProved = holds > 0 && (broken === 0 || (holds > broken && weight >= BROKEN_WEIGHT));
    return isProved ? [sum] : [];
  });
}
