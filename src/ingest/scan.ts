import { CellKind, type Grid } from "./grid";

/** Rows `top`–`bottom` of a sheet, both included. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Blocks longer than this are exports of single cases or postings: only their beginnings can be headings. */
const LONGEST_SUMMARY = 2_000;
const HEAD_ROWS = 120;

/**
 * The rows in which headings are looked for: all of them on an ordinary sheet; of an unbroken block of thousands of rows
 * only the beginning. Costs one look at each cell's kind, none at its value.
 */
export function spansToScan(grid: Grid): readonly Span[] {
  if (grid.rowCount <= LONGEST_SUMMARY) return [{ top: 0, bottom: grid.rowCount - 1 }];
  const spans: Span[] = [];
  for (const block of unbrokenBlocks(grid)) {
    const isLong = block.bottom - block.top >= LONGEST_SUMMARY;
    spans.push({ top: block.top, bottom: isLong ? block.top + HEAD_ROWS - 1 : block.bottom });
  }
  return spans;
}

/** The last row of the unbroken block that a row belongs to, looked for over at most `limit` rows. */
export function blockEnd(grid: Grid, row: number, limit: number): number {
  let end = row;
  while (end - row < limit && end + 1 < grid.rowCount && isUsed(grid, end + 1)) end += 1;
  return end;
}

function unbrokenBlocks(grid: Grid): readonly Span[] {
  const used = new Uint8Array(grid.rowCount);
  for (const kinds of grid.kinds) {
    const end = Math.min(kinds.length, grid.rowCount);
    for (let row = 0; row < end; row += 1) if (kinds[row] !== CellKind.empty) used[row] = 1;
  }
  const blocks: Span[] = [];
  for (let top = used.indexOf(1); top !== -1;) {
    const gap = used.indexOf(0, top);
    const bottom = (gap === -1 ? grid.rowCount : gap) - 1;
    blocks.push({ top, bottom });
    top = used.indexOf(1, bottom + 1);
  }
  return blocks;
}

function isUsed(grid: Grid, row: number): boolean {
  return grid.kinds.some((kinds) => (kinds[row] ?? CellKind.empty) !== CellKind.empty);
}
