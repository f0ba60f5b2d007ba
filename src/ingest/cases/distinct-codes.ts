import { CellKind, type Grid } from "../grid";

/** Rows `top`–`bottom` of one column, both included. */
export interface ColumnPart {
  readonly grid: Grid;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** A cell's content as the grid stores it. */
export interface Stored {
  readonly kind: CellKind;
  readonly value: number;
}

export interface DistinctCodes {
  /** The code of each row, counted from the part's top. */
  readonly codes: Int16Array;
  /** Each different content once, in the order met; empty cells are none. */
  readonly contents: readonly (Stored & { readonly code: number })[];
}

const UNKNOWN = -32_768;

/**
 * Gives every row the code of its content, 0 where the cell is empty. `codeOf` is asked once for each different content, so
 * that columns of months, answers and causes cost a look into a table per row and nothing more. Codes are added as bits to
 * what `codes` holds, so that several columns of answers can share it.
 */
export function distinctCodes(
  { grid, column, top, bottom }: ColumnPart,
  codeOf: (stored: Stored) => number,
  codes = new Int16Array(bottom - top + 1),
): DistinctCodes {
  const kinds = grid.kinds[column] ?? new Uint8Array();
  const values = grid.values[column] ?? new Float64Array();
  const contents: (Stored & { readonly code: number })[] = [];
  const ofTexts = new Int16Array(grid.texts.length).fill(UNKNOWN);
  const ofOthers = new Map<number, Map<number, number>>();
  const look = (kind: CellKind, value: number): number => {
    const code = codeOf({ kind, value });
    contents.push({ kind, value, code });
    return code;
  };
  let lastKind = -1;
  let lastValue = 0;
  let lastCode = 0;
  const end = Math.min(bottom + 1, kinds.length);
  for (let row = top; row < end; row += 1) {
    // The hosts only ever store CellKind values.
    const kind = kinds[row] as CellKind;
    if (kind === CellKind.empty) continue;
    const value = values[row] ?? 0;
    if (kind !== lastKind || value !== lastValue) {
      lastKind = kind;
      lastValue = value;
      if (kind === CellKind.text) {
        // An integer for certain: looking up by a floating-point number is slow until the loop is compiled.
        const text = value | 0;
        lastCode = ofTexts[text] ?? UNKNOWN;
        if (lastCode === UNKNOWN) ofTexts[text] = lastCode = look(kind, value);
      } else {
        let known = ofOthers.get(kind);
        if (known === undefined) ofOthers.set(kind, (known = new Map<number, number>()));
        const before = known.get(value);
        lastCode = before ?? look(kind, value);
        if (before === undefined) known.set(value, lastCode);
      }
    }
    codes[row - top] = (codes[row - top] ?? 0) | lastCode;
  }
  return { codes, contents };
}
