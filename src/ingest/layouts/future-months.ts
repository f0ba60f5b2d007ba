import type { Month } from "../../core/model/month";
import { isBlank } from "../cells/cell";
import { CellKind, kindAt, numberAt, type Sheet } from "../grid";
import type { MonthCell } from "./found-series";

/** Below this typical size a zero may well be what was counted. */
const LARGE = 10;

/**
 * The cells of a table without the zeros of its last months, where all of them are 0 or blank and the numbers before are
 * nowhere near: systems export months that have not come yet as zeros.
 */
export function withoutFuture(
  sheet: Sheet,
  rows: readonly (readonly MonthCell[])[],
): readonly (readonly MonthCell[])[] {
  const future = futureMonths(sheet, rows);
  const isZero = ({ row, column }: MonthCell): boolean => numberAt(sheet.grid, row, column) === 0;
  return rows.map((cells) => cells.filter((cell) => !future.has(cell.month) || !isZero(cell)));
}

function futureMonths(
  { grid }: Sheet,
  rows: readonly (readonly MonthCell[])[],
): ReadonlySet<Month> {
  const sizes: number[] = [];
  const zero = new Map<Month, boolean>();
  for (const { month, row, column } of rows.flat()) {
    const isZero = numberAt(grid, row, column) === 0;
    zero.set(month, (zero.get(month) ?? true) && (isZero || isBlank(grid, row, column)));
    if (kindAt(grid, row, column) === CellKind.number && !isZero) {
      sizes.push(Math.abs(numberAt(grid, row, column)));
    }
  }
  const typical = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  const future = new Set<Month>();
  if (typical < LARGE) return future;
  for (const month of [...zero.keys()].sort((a, b) => b - a)) {
    if (zero.get(month) !== true) break;
    future.add(month);
  }
  return future;
}
