import type { CellValue } from "../../../src/plan/model";
import { type CellValues, placeName } from "./cell-values";
import type { FormulaCell } from "./formula-cells";

/** Results that differ from those stored with the formulas: numbers by more than 1e-9 of their size, others at all. */
export function differences(
  formulas: readonly FormulaCell[],
  recalculated: CellValues,
): readonly string[] {
  return formulas.flatMap(({ sheet, row, column, text, cached }) => {
    const place = placeName(sheet, row, column);
    const result = recalculated.get(place) ?? null;
    return isEqual(cached, result)
      ? []
      : [
          `${place} =${text}: stored ${JSON.stringify(cached)}, recalculated ${JSON.stringify(result)}`,
        ];
  });
}

const TOLERANCE = 1e-9;

function isEqual(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
  }
  // An empty text and nothing are stored alike.
  return JSON.stringify(a ?? "") === JSON.stringify(b ?? "");
}
