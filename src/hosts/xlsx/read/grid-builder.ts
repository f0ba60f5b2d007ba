import type { Grid } from "../../../ingest/grid";
import type { CellKind } from "../../../ingest/grid";
import { BookError } from "../errors";

/** A grid that grows while it is read. A column takes memory only once it holds something, and only down to there. */
export interface GridBuilder {
  readonly sheet: string;
  readonly kinds: Uint8Array[];
  readonly values: Float64Array[];
  rowCount: number;
  /** How far down the sheet says that it goes, 0 when it does not: only room is made by it. */
  rowsSaid: number;
  /** Cells there is room for, over all columns. */
  room: number;
}

const FIRST_ROOM = 64;

/** A column of more rows gets room for as many as the sheet says at once, so that it is not copied again and again. */
const LONG = 4096;

/** About 1.2 GB: a full million rows of 128 columns. */
const MAX_ROOM = 128 * 2 ** 20;

export function makeGridBuilder(sheet: string): GridBuilder {
  return { sheet, kinds: [], values: [], rowCount: 0, rowsSaid: 0, room: 0 };
}

/** Sets a cell; of several for the same place the last one stays. Throws too-large rather than exhaust memory. */
export function putCell(
  grid: GridBuilder,
  row: number,
  column: number,
  kind: CellKind,
  value: number,
): void {
  let kinds = grid.kinds[column];
  let values = grid.values[column];
  if (kinds === undefined || values === undefined || row >= kinds.length) {
    ({ kinds, values } = makeRoom(grid, row, column));
  }
  kinds[row] = kind;
  values[row] = value;
  if (row >= grid.rowCount) grid.rowCount = row + 1;
}

interface Column {
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
}

function makeRoom(grid: GridBuilder, row: number, column: number): Column {
  while (grid.kinds.length <= column) {
    grid.kinds.push(new Uint8Array(0));
    grid.values.push(new Float64Array(0));
  }
  const before = grid.kinds[column]?.length ?? 0;
  let room = Math.max(before, FIRST_ROOM);
  while (room <= row) room *= 2;
  if (room > LONG && row < grid.rowsSaid) room = grid.rowsSaid;
  grid.room += room - before;
  if (grid.room > MAX_ROOM) throw new BookError("too-large", { sheet: grid.sheet });
  const kinds = new Uint8Array(room);
  const values = new Float64Array(room);
  kinds.set(grid.kinds[column] ?? []);
  values.set(grid.values[column] ?? []);
  grid.kinds[column] = kinds;
  grid.values[column] = values;
  return { kinds, values };
}

export function finishGrid(
  { kinds, values, rowCount }: GridBuilder,
  texts: readonly string[],
): Grid {
  const used = kinds.map((column) => usedLength(column));
  return {
    rowCount,
    columnCount: kinds.length,
    kinds: kinds.map((column, k) => column.subarray(0, used[k])),
    values: values.map((column, k) => column.subarray(0, used[k])),
    texts,
  };
}

function usedLength(kinds: Uint8Array): number {
  let length = kinds.length;
  while (length > 0 && kinds[length - 1] === 0) length--;
  return length;
}
