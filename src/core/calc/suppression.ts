/** A cell of a table of counts, by row and column from 0. */
export interface CountCell {
  readonly row: number;
  readonly column: number;
}

export interface SuppressedCell extends CountCell {
  /** `small`: 0 < n < limit. `follows`: it would give away a suppressed cell by subtraction. */
  readonly why: "small" | "follows";
}

/**
 * The cells to hide in a table that is published with its row and column totals. Small counts are hidden, and in every
 * row and column with a single hidden cell its smallest other one, until none can be had by subtraction. Nulls are cells
 * without a count; zeros are shown, and hidden only when nothing else is left.
 */
export function suppressedCells(
  counts: readonly (readonly (number | null)[])[],
  limit: number,
): readonly SuppressedCell[] {
  const hidden = new Map<string, SuppressedCell>();
  const hide = (row: number, column: number, why: SuppressedCell["why"]): void => {
    hidden.set(key({ row, column }), { row, column, why });
  };
  counts.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null && value > 0 && value < limit) hide(row, column, "small");
    });
  });
  const lines = linesOf(counts);
  // Each round hides at least one more cell, so it ends.
  for (let changed = hidden.size > 0; changed;) {
    changed = false;
    for (const line of lines) {
      const open = line.filter((cell) => !hidden.has(key(cell)));
      if (line.length - open.length !== 1) continue;
      const next = smallest(open, counts);
      if (!next) continue;
      hide(next.row, next.column, "follows");
      changed = true;
    }
  }
  return [...hidden.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Rows first, then columns, as cells that hold a count. */
function linesOf(
  counts: readonly (readonly (number | null)[])[],
): readonly (readonly CountCell[])[] {
  const cells = counts.flatMap((values, row) =>
    values.flatMap((value, column) => (value === null ? [] : { row, column })),
  );
  const columns = Math.max(0, ...counts.map(({ length }) => length));
  return [
    ...counts.map((_, row) => cells.filter((cell) => cell.row === row)),
    ...Array.from({ length: columns }, (_, column) =>
      cells.filter((cell) => cell.column === column),
    ),
  ];
}

/** The smallest count above zero, the first of equals; a zero where there is nothing else. */
function smallest(
  cells: readonly CountCell[],
  counts: readonly (readonly (number | null)[])[],
): CountCell | null {
  const size = ({ row, column }: CountCell): number =>
    (counts[row]?.[column] ?? 0) || Number.POSITIVE_INFINITY;
  let best: CountCell | null = null;
  for (const cell of cells) if (!best || size(cell) < size(best)) best = cell;
  return best;
}

function key({ row, column }: CountCell): string {
  return `${String(row)},${String(column)}`;
}
