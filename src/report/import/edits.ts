import { CellKind, type Grid } from "../../ingest/grid";

/** What an import puts into a cell: a number, a text or a date as Excel's serial. */
export type Input = number | string | { readonly date: number };

export interface Edit {
  readonly row: number;
  readonly column: number;
  readonly input: Input;
}

const EMPTY: Grid = { rowCount: 0, columnCount: 0, kinds: [], values: [], texts: [] };

/** The grid with the edits made; the grid given is not changed. */
export function withEdits(grid: Grid, edits: readonly Edit[]): Grid {
  const rowCount = edits.reduce((most, { row }) => Math.max(most, row + 1), grid.rowCount);
  const columnCount = edits.reduce(
    (most, { column }) => Math.max(most, column + 1),
    grid.columnCount,
  );
  const kinds = grid.kinds.slice();
  const values = grid.values.slice();
  const texts = grid.texts.slice();
  for (const column of new Set(edits.map((edit) => edit.column))) {
    kinds[column] = grown(new Uint8Array(rowCount), kinds[column]);
    values[column] = grown(new Float64Array(rowCount), values[column]);
  }
  for (let column = 0; column < columnCount; column += 1) {
    kinds[column] ??= new Uint8Array(0);
    values[column] ??= new Float64Array(0);
  }
  for (const { row, column, input } of edits) {
    const [kind, value] = stored(input, texts);
    (kinds[column] ?? new Uint8Array(0))[row] = kind;
    (values[column] ?? new Float64Array(0))[row] = value;
  }
  return { rowCount, columnCount, kinds, values, texts };
}

/** The edits alone, as a grid whose first cell stands at `top` and `left`. */
export function editGrid(edits: readonly Edit[]): {
  readonly top: number;
  readonly left: number;
  readonly grid: Grid;
} {
  const top = edits.reduce((least, { row }) => Math.min(least, row), Infinity);
  const left = edits.reduce((least, { column }) => Math.min(least, column), Infinity);
  const moved = edits.map(({ row, column, input }) => {
    return { row: row - top, column: column - left, input };
  });
  return { top, left, grid: withEdits(EMPTY, moved) };
}

function grown<T extends Uint8Array | Float64Array>(made: T, from: T | undefined): T {
  if (from) made.set(from);
  return made;
}

function stored(input: Input, texts: string[]): readonly [CellKind, number] {
  if (typeof input === "number") return [CellKind.number, input];
  if (typeof input === "string") return [CellKind.text, texts.push(input) - 1];
  return [CellKind.date, input.date];
}
