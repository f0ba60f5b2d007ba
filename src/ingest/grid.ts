/** What a cell holds. `uncalculated`: a formula without a stored result. Dates are Excel serials of the 1900 system. */
export const CellKind = {
  empty: 0,
  number: 1,
  text: 2,
  boolean: 3,
  error: 4,
  date: 5,
  percent: 6,
  uncalculated: 7,
} as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/**
 * The cells of one sheet in columnar storage. `kinds[column][row]` is a CellKind; `values[column][row]` a number: the
 * number itself, the date serial, 0 or 1, or for text and errors an index into `texts`. Columns may be shorter than
 * `rowCount`; what lies beyond a column's end is empty. Percent cells hold 0.88 for 88 %.
 */
export interface Grid {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly kinds: readonly Uint8Array[];
  readonly values: readonly Float64Array[];
  readonly texts: readonly string[];
}

export interface Sheet {
  readonly name: string;
  readonly visible: boolean;
  /** Our key when the sheet carries Tertial's ownership mark, else null: a user's sheet. */
  readonly ownedKey: string | null;
  readonly grid: Grid;
}

/** A hidden name of ours and the rectangle it points at now (users may have inserted rows since it was written). */
export interface OwnedRange {
  readonly name: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A workbook as a host reads it. Chart sheets and the like have no grid and stand in `otherSheetNames`. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly otherSheetNames: readonly string[];
  readonly ownedRanges: readonly OwnedRange[];
}

export function kindAt(grid: Grid, row: number, column: number): CellKind {
  // Uint8Array holds plain numbers; the hosts only ever store CellKind values in it.
  return (grid.kinds[column]?.[row] ?? CellKind.empty) as CellKind;
}

/** The number, date serial or 0/1 of a cell; NaN for cells that hold none. */
export function numberAt(grid: Grid, row: number, column: number): number {
  const kind = kindAt(grid, row, column);
  const isNumeric =
    kind === CellKind.number ||
    kind === CellKind.date ||
    kind === CellKind.percent ||
    kind === CellKind.boolean;
  return isNumeric ? (grid.values[column]?.[row] ?? Number.NaN) : Number.NaN;
}

/** The text of a text or error cell, else the empty string. */
export function textAt(grid: Grid, row: number, column: number): string {
  const kind = kindAt(grid, row, column);
  if (kind !== CellKind.text && kind !== CellKind.error) return "";
  return grid.texts[grid.values[column]?.[row] ?? -1] ?? "";
}
