import type { Grid, OwnedRange, Workbook } from "../ingest/grid";

/** A hidden range of ours with the cells of the sheet it lies on. */
export interface OwnedCells {
  readonly range: OwnedRange;
  readonly grid: Grid;
}

/** The range behind a hidden name of ours; null when the workbook has none, or its sheet is gone. */
export function ownedCells(workbook: Workbook, name: string): OwnedCells | null {
  const range = workbook.ownedRanges.find((owned) => owned.name === name);
  const sheet = workbook.sheets.find((candidate) => candidate.name === range?.sheet);
  return range && sheet ? { range, grid: sheet.grid } : null;
}
