import type { RangePlace } from "../../../../src/core/model/place";
import type { CellValue, PlannedCell } from "../../../../src/plan/model";

/** One row of cells from column `left`, in one style; holes in the list are left out. */
export function cellRow(
  row: number,
  left: number,
  values: readonly (CellValue | undefined)[],
  look: Pick<PlannedCell, "style" | "format">,
): readonly PlannedCell[] {
  return values.flatMap((value, k) =>
    value === undefined ? [] : [{ row, column: left + k, value, ...look }],
  );
}

/** Makes ranges of one sheet from their first and last row and column. */
export function rangeOn(
  sheet: string,
): (top: number, left: number, bottom: number, right: number) => RangePlace {
  return (top, left, bottom, right) => ({ sheet, top, left, bottom, right });
}
