import type { RangePlace } from "../../core/model/place";

/** A rectangle of a sheet; all four edges belong to it and count from 0. */
export type Area = Omit<RangePlace, "sheet">;

export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, rowsOf(area), columnsOf(area));
}

export function rowsOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: Area): number {
  return right - left + 1;
}

export function cellsIn(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

/** The properties of a range that `areaOf` needs loaded. */
export const AREA_PROPERTIES = ["rowIndex", "columnIndex", "rowCount", "columnCount"] as const;

/** Where a loaded range lies; null for a null object. */
export function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** The smallest area around both. */
export function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** What of an area lies outside another one: above, below, to the left and to the right of it. */
export function outside(area: Area, other: Area): readonly Area[] {
  const top = Math.max(area.top, other.top);
  const bottom = Math.min(area.bottom, other.bottom);
  const pieces = [
    { ...area, bottom: Math.min(area.bottom, other.top - 1) },
    { ...area, top: Math.max(area.top, other.bottom + 1) },
    { ...area, top, bottom, right: Math.min(area.right, other.left - 1) },
    { ...area, top, bottom, left: Math.max(area.left, other.right + 1) },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** Cuts an area into stretches of at most so many rows. */
export function stretches(area: Area, rows: number): readonly Area[] {
  const pieces: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    pieces.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return pieces;
}
