import { type Area, MAX_COLUMNS, MAX_ROWS } from "./area";

/** Cells that make room or close up: everything from `at` on, within the span across, moves by `by` rows or columns. */
export interface Shift {
  readonly kind: "rows" | "columns";
  readonly at: number;
  /** Positive for insertions; a deletion of n lines starting at `at` is -n. */
  readonly by: number;
  /** First and number of the columns (rows) that take part. */
  readonly across: number;
  readonly width: number;
}

/** The shift that `Range.insert` or `Range.delete` on an area brings about. */
export function shiftOf(area: Area, kind: Shift["kind"], direction: 1 | -1): Shift {
  return kind === "rows"
    ? { kind, at: area.top, by: direction * area.rows, across: area.left, width: area.columns }
    : { kind, at: area.left, by: direction * area.columns, across: area.top, width: area.rows };
}

/** Whether whole rows (columns) of the sheet move. */
export function isWhole({ kind, across, width }: Shift): boolean {
  return across === 0 && width === (kind === "rows" ? MAX_COLUMNS : MAX_ROWS);
}

/** Where an area is after the shift: null when all of it was deleted. Areas that take part only in part stay. */
export function moveArea(area: Area, shift: Shift): Area | null {
  const isRows = shift.kind === "rows";
  const [start, length] = isRows ? [area.top, area.rows] : [area.left, area.columns];
  const [across, width] = isRows ? [area.left, area.columns] : [area.top, area.rows];
  if (across < shift.across || across + width > shift.across + shift.width) return area;
  if (length === (isRows ? MAX_ROWS : MAX_COLUMNS)) return area;
  const first = moveLine(start, shift);
  const end = moveLine(start + length, shift);
  if (end <= first) return null;
  return isRows
    ? { ...area, top: first, rows: end - first }
    : { ...area, left: first, columns: end - first };
}

/** Whether an area takes part with some of its columns (rows) only, so that moving would tear it apart. */
export function isTorn(area: Area, shift: Shift): boolean {
  const isRows = shift.kind === "rows";
  const [across, width] = isRows ? [area.left, area.columns] : [area.top, area.rows];
  const [start, length] = isRows ? [area.top, area.rows] : [area.left, area.columns];
  const inside = across >= shift.across && across + width <= shift.across + shift.width;
  const outside = across + width <= shift.across || across >= shift.across + shift.width;
  return !inside && !outside && start + length > shift.at;
}

/** Where a row (column) is after the shift; those deleted collapse onto its start. */
export function moveLine(line: number, { at, by }: Shift): number {
  if (line < at) return line;
  return Math.max(at, line + by);
}

/** Whether a cell is deleted by the shift. */
export function isDeleted(row: number, column: number, shift: Shift): boolean {
  const line = shift.kind === "rows" ? row : column;
  return takesPart(row, column, shift) && line < shift.at - shift.by;
}

/** Whether a cell lies where the shift moves or deletes. */
export function takesPart(row: number, column: number, shift: Shift): boolean {
  const [line, other] = shift.kind === "rows" ? [row, column] : [column, row];
  return line >= shift.at && other >= shift.across && other < shift.across + shift.width;
}
