import type { RangePlace } from "../../core/model/place";
import type { Sheet } from "../grid";
import type { HeadedTable } from "./headed-table";
import { linesAbove, titleAbove } from "./label-cells";

/** What stands around a table. */
export interface TableContext {
  /** Lines above, nearest first, then the sheet's name. */
  readonly texts: readonly string[];
  readonly title: string;
  readonly range: RangePlace;
}

export function contextOf(sheet: Sheet, table: HeadedTable): TableContext {
  const { top, columns, rows, bottom } = table;
  const left = columns[0]?.column ?? 0;
  const right = columns.at(-1)?.column ?? left;
  const lines = linesAbove(sheet, top, left, right);
  return {
    texts: [...lines, sheet.name],
    title: titleAbove(sheet, top, left, right) ?? sheet.name,
    range: { sheet: sheet.name, top, left, bottom: rows.at(-1) ?? bottom, right },
  };
}

/** Whether two places have a cell in common. */
export function overlaps(a: RangePlace, b: RangePlace): boolean {
  return (
    a.sheet === b.sheet &&
    a.top <= b.bottom &&
    b.top <= a.bottom &&
    a.left <= b.right &&
    b.left <= a.right
  );
}
