/** Columns of Versioner: what is printed, then beside it what is stored. */
export const LABEL = 1;
export const UNIT = 2;
export const THEN = 3;
export const NOW = 4;
export const CHANGE = 5;
export const SHARE = 6;
export const STATE = 7;

/**
 * The stored table: id, label and unit of each figure, then a column for each version. `before` is empty: with it a range over
 * the versions is one of several cells when there is a single version, which IronCalc needs to multiply ranges.
 */
export const STORED = { key: 9, label: 10, unit: 11, before: 12, first: 13 } as const;

export const COLUMN_WIDTHS: readonly number[] = [1.5, 42, 8, 17, 13, 12, 10, 12, 4, 34, 34, 8, 2];
/** Of each version's stored figures. */
export const VERSION_WIDTH = 18;

export const WIDE = { left: LABEL, right: STATE, columnWidths: COLUMN_WIDTHS } as const;

/** Rows of the list of versions, and of what is chosen below it. */
export const LIST_HEAD = 4;

/** Heads of the stored table above its figures: names, dates, months, numbers. */
export const STORED_HEADS = 4;

/** Where the parts of the sheet begin when it lists so many versions. */
export function rowsFor(versions: number): {
  readonly choice: number;
  /** Column heads of the comparison, and the last of the stored heads. */
  readonly head: number;
} {
  const choice = LIST_HEAD + versions + 2;
  return { choice, head: choice + 2 };
}
