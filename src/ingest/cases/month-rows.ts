import { month, type Month } from "../../core/model/month";

/** The rows of each month from the first one on, as places in `order`: rows `starts[k]` to `starts[k + 1]` are the k-th's. */
export interface MonthRows {
  readonly first: Month;
  readonly count: number;
  readonly starts: Uint32Array;
  /** Rows in the order of their months; null when they stand so from row 0 on. */
  readonly order: Uint32Array | null;
  /** Of each month, counted from the table's first row. */
  readonly firstRow: Int32Array;
  readonly lastRow: Int32Array;
}

/** How many rows the month has. */
export function rowsIn({ starts }: MonthRows, slot: number): number {
  return (starts[slot + 1] ?? 0) - (starts[slot] ?? 0);
}

/** Sorts rows by month, 0 being no month; null when no row has one. */
export function monthRows(months: Int16Array): MonthRows | null {
  const span = spanOf(months);
  if (!span) return null;
  const { first, count, isSorted } = span;
  const starts = new Uint32Array(count + 1);
  const firstRow = new Int32Array(count).fill(-1);
  const lastRow = new Int32Array(count).fill(-1);
  for (let row = 0; row < months.length; row += 1) {
    const slot = (months[row] ?? 0) - first;
    if (slot < 0) continue;
    starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
    if (firstRow[slot] === -1) firstRow[slot] = row;
    lastRow[slot] = row;
  }
  for (let slot = 0; slot < count; slot += 1) {
    starts[slot + 1] = (starts[slot + 1] ?? 0) + (starts[slot] ?? 0);
  }
  const order = isSorted ? null : sortedRows(months, first, starts);
  return { first: month(0, first + 1), count, starts, order, firstRow, lastRow };
}

/** Places each row behind those of its month that came before it. */
function sortedRows(months: Int16Array, first: number, starts: Uint32Array): Uint32Array {
  const order = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (let row = 0; row < months.length; row += 1) {
    const slot = (months[row] ?? 0) - first;
    if (slot < 0) continue;
    const at = next[slot] ?? 0;
    order[at] = row;
    next[slot] = at + 1;
  }
  return order;
}

interface Span {
  readonly first: number;
  readonly count: number;
  readonly isSorted: boolean;
}

/** Sorted: each row has a month, none earlier than the row before. */
function spanOf(months: Int16Array): Span | null {
  let first = 32_767;
  let last = 0;
  let before = 1;
  let isSorted = true;
  for (const at of months) {
    if (at < before) isSorted = false;
    before = at;
    if (at === 0) continue;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  return last === 0 ? null : { first, count: last - first + 1, isSorted };
}
