import { CellKind, type Grid } from "../grid";
import type { Stored } from "./distinct-codes";

const LOOKED_AT = 120;
const ENOUGH = 20;

/**
 * Filled cells of a column, evenly spread over the rows `top`–`bottom`; of a column with few of them the first ones. What a
 * column holds is judged by them, so that a million rows cost no more than a thousand.
 */
export function sampleOf(
  { kinds, values }: Grid,
  column: number,
  top: number,
  bottom: number,
): readonly Stored[] {
  const own = kinds[column] ?? new Uint8Array();
  const take = (row: number): Stored => {
    // The hosts only ever store CellKind values.
    return { kind: own[row] as CellKind, value: values[column]?.[row] ?? 0 };
  };
  const found: Stored[] = [];
  const step = Math.max(1, (bottom - top + 1) / LOOKED_AT);
  for (let at = top; at <= bottom; at += step) {
    const row = Math.floor(at);
    if ((own[row] ?? CellKind.empty) !== CellKind.empty) found.push(take(row));
  }
  if (found.length >= ENOUGH) return found;
  const first: Stored[] = [];
  const end = Math.min(bottom + 1, own.length);
  for (let row = top; row < end && first.length < ENOUGH; row += 1) {
    if (own[row] !== CellKind.empty) first.push(take(row));
  }
  return first;
}

/** Whether a column holds a number other than 0 and 1 anywhere: amounts may be few among the zeros. */
export function hasOtherNumber(
  { kinds, values }: Grid,
  column: number,
  top: number,
  bottom: number,
): boolean {
  const own = kinds[column] ?? new Uint8Array();
  const numbers = values[column] ?? new Float64Array();
  const end = Math.min(bottom + 1, own.length);
  for (let row = top; row < end; row += 1) {
    const value = numbers[row];
    if (own[row] === CellKind.number && value !== 0 && value !== 1) return true;
  }
  return false;
}

/** The share of the cells that a test holds for; 0 of none. */
export function shareOf(cells: readonly Stored[], test: (cell: Stored) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}
