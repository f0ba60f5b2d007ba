/** Cells of one kind in a column: how many, and the first one's row on the sheet. */
export interface Noted {
  count: number;
  first: number;
}

export function noted(): Noted {
  return { count: 0, first: -1 };
}

export function note(of: Noted, row: number): void {
  if (of.count === 0) of.first = row;
  of.count += 1;
}
