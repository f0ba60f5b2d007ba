import { type Area, bounding } from "./area";
import type { Content } from "./content";

/** The contents of one sheet, kept column by column: sheets of 300 000 rows must fit. */
export interface Cells {
  /** Grows with every change, so that calculators know what to read again. */
  version: number;
  readonly columns: Map<number, (Content | undefined)[]>;
}

export function createCells(): Cells {
  return { version: 0, columns: new Map() };
}

export function contentAt(cells: Cells, row: number, column: number): Content | undefined {
  return cells.columns.get(column)?.[row];
}

export function putContent(
  cells: Cells,
  row: number,
  column: number,
  content: Content | undefined,
): void {
  cells.version += 1;
  const known = cells.columns.get(column);
  if (known) known[row] = content;
  else if (content !== undefined) {
    const created: (Content | undefined)[] = [];
    created[row] = content;
    cells.columns.set(column, created);
  }
}

/** Calls back for each filled cell of the area, column by column. */
export function eachContent(
  cells: Cells,
  within: Area,
  visit: (content: Content, row: number, column: number) => void,
): void {
  for (const [column, contents] of cells.columns) {
    if (column < within.left || column >= within.left + within.columns) continue;
    const end = Math.min(contents.length, within.top + within.rows);
    for (let row = within.top; row < end; row += 1) {
      const content = contents[row];
      if (content !== undefined) visit(content, row, column);
    }
  }
}

/** The smallest area around everything filled, or null on a blank sheet. */
export function filledArea(cells: Cells, within: Area): Area | null {
  let filled: Area | null = null;
  eachContent(cells, within, (_, row, column) => {
    const cell = { top: row, left: column, rows: 1, columns: 1 };
    filled = filled ? bounding(filled, cell) : cell;
  });
  return filled;
}
