import { kronorPer } from "../../../core/model/unit";
import { textAt, type Sheet } from "../../grid";
import { parseNumber } from "../../cells/number";
import type { Statement } from "../../../core/model/statement";
import { moneyUnitIn } from "../../cells/units";
import type { ColumnGroup } from "./groups";

/** The first unit of money that one of the texts names; null when none does. */
export function unitIn(texts: readonly string[]): Statement["unit"] | null {
  for (const text of texts) {
    const unit = moneyUnitIn(text);
    if (unit) return unit;
  }
  return null;
}

/** The unit of money that amounts are written with in their own cells ("2 100 000 kr"); null where none is. */
export function unitOfCells(
  { grid }: Sheet,
  rows: readonly { readonly row: number }[],
  columns: readonly { readonly column: number }[],
): Statement["unit"] | null {
  for (const { row } of rows) {
    for (const { column } of columns) {
      const text = textAt(grid, row, column);
      const unit = /\p{L}/u.test(text) ? (parseNumber(text)?.unit ?? null) : null;
      if (unit !== null && kronorPer(unit) !== null) return unit;
    }
  }
  return null;
}

/**
 * A committee spends tens of thousands to millions of tkr: larger numbers are kronor, and so are large ones with öre or none
 * below a thousand beside them; small ones with decimals are mnkr.
 */
export function unitBySize(groups: readonly ColumnGroup[]): Statement["unit"] {
  const values = groups.flatMap(({ columns }) => columns.flatMap((column) => column.values));
  const numbers = values.filter((value): value is number => value !== null);
  const largest = Math.max(0, ...numbers.map(Math.abs));
  const smallest = Math.min(...numbers.map(Math.abs).filter((size) => size > 0));
  if (largest >= 3_000_000 && smallest >= 1_000) return "kr";
  const hasDecimals = numbers.some((value) => !Number.isInteger(value));
  if (largest >= (hasDecimals ? 100_000 : 10_000_000)) return "kr";
  return largest < 5_000 && hasDecimals ? "mnkr" : "tkr";
}
