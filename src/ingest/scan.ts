import type { Grid } from "./grid";

/** Rows `top`–`bottom` of a sheet, both included. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
  /** The block goes on far below `bottom`: an export of single cases or postings, which can only begin with headings. */
  readonly isCut: boolean;
}

const LONGEST_SUMMARY = 5_000;
const HEAD_ROWS = 120;

/**
 * The rows in which headings are looked for: all of them on an ordinary sheet; of an unbroken block of thousands of rows
 * only the beginning. Costs one look at each cell's kind, none at its value.
 */
export function spansToScan(grid: Grid): readonly Span[] {
  if (grid.rowCount <= LONGEST_SUMMARY) {
    return [{ top: 0, bottom: grid.rowCount - 1, isCut: false }];
  }
  const used = usedRows(grid);
  const spans: Span[] = [];
  for (let top = nextUsed(used, 0); top < used.length;) {
    const end = nextUnused(used, top);
    const isCut = end - top > LONGEST_SUMMARY;
    spans.push({ top, bottom: (isCut ? top + HEAD_ROWS : end) - 1, isCut });
    top = nextUsed(used, end);
  }
  return spans;
}

/** 0 for rows without any content. */
function usedRows(grid: Grid): Uint8Array {
  const used = new Uint8Array(grid.rowCount);
  for (const kinds of grid.kinds) {
    const end = Math.min(kinds.length, used.length);
    for (let row = 0; row < end; row += 1) used[row] = (used[row] ?? 0) | (kinds[row] ?? 0);
  }
  return used;
}

function nextUsed(used: Uint8Array, from: number): number {
  let row = from;
  while (row < used.length && used[row] === 0) row += 1;
  return row;
}

function nextUnused(used: Uint8Array, from: number): number {
  const row = used.indexOf(0, from);
  return row === -1 ? used.length : row;
}
