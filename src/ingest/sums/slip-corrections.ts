import type { Correction } from "../proof/diagnosis";
import type { Sum, SumColumn } from "./sums";

/** For each total that misses a row or has one twice: one correction at its first amount; the other columns follow. */
export function slipCorrections(
  sums: readonly Sum[],
  columns: readonly SumColumn[],
): readonly Correction[] {
  return sums.flatMap(({ total, terms, slip }) => {
    if (!slip) return [];
    const at = columns.findIndex(
      ({ isDeviation, values }) => !isDeviation && (values[slip.row] ?? 0) !== 0,
    );
    const column = columns[at];
    const published = column?.values[total] ?? null;
    if (!column || published === null) return [];
    const exact = terms.reduce((sum, { row, sign }) => sum + sign * (column.values[row] ?? 0), 0);
    const { step } = column;
    return {
      cell: { row: total, column: at },
      code: "column-sum",
      published,
      expected: Number((Math.round(exact / step) * step).toFixed(6)),
      cause: slip.kind,
      following: [],
    };
  });
}
