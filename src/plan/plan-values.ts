import type { CellPlace, RangePlace } from "../core/model/place";
import type { CellValue, SheetPlan } from "./model";

/** The values a plan holds, by place: what charts show before Excel has computed anything. */
export interface PlanValues {
  /** undefined: the cell is not in the plan, so a user's or an empty one. */
  at(place: CellPlace): CellValue | undefined;
}

/** Values of a range in reading order; charts take one row or one column. */
export function rangeValues(
  values: PlanValues,
  range: RangePlace,
): readonly (CellValue | undefined)[] {
  const found: (CellValue | undefined)[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      found.push(values.at({ sheet: range.sheet, row, column }));
    }
  }
  return found;
}

/** The numbers a series draws; null leaves a gap. */
export function seriesPoints(values: PlanValues, range: RangePlace): readonly (number | null)[] {
  return rangeValues(values, range).map((value) => (typeof value === "number" ? value : null));
}

/** Position of the last point that holds a number, −1 without one. */
export function lastPoint(points: readonly (number | null)[]): number {
  return points.findLastIndex((point) => point !== null);
}

/** A cell as a range of one. */
export function cellRange({ sheet, row, column }: CellPlace): RangePlace {
  return { sheet, top: row, left: column, bottom: row, right: column };
}

export function planValues(sheets: readonly SheetPlan[]): PlanValues {
  const bySheet = new Map(
    sheets.map((sheet) => [
      sheet.name,
      new Map(sheet.cells.map((cell) => [placeKey(cell.row, cell.column), cell.value])),
    ]),
  );
  return {
    at: ({ sheet, row, column }) => bySheet.get(sheet)?.get(placeKey(row, column)),
  };
}

/** Unique within a sheet: a sheet has fewer than 2^14 + 1 columns. */
function placeKey(row: number, column: number): number {
  return row * 16_384 + column;
}
