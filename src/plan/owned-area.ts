import type { RangePlace } from "../core/model/place";
import type { SheetPlan } from "./model";

/**
 * The cells of a sheet that are ours, from its first cell on: what the ownership mark covers. A refresh may rewrite
 * them; what the user keeps outside them stays.
 */
export function ownedArea(
  sheet: Pick<SheetPlan, "name" | "cells" | "merges" | "tables" | "conditionalFormats">,
): RangePlace {
  const ranges = [
    ...sheet.merges,
    ...sheet.tables.map(({ range }) => range),
    ...sheet.conditionalFormats.map(({ range }) => range),
  ];
  let bottom = 0;
  let right = 0;
  for (const cell of sheet.cells) {
    bottom = Math.max(bottom, cell.row);
    right = Math.max(right, cell.column);
  }
  for (const range of ranges) {
    bottom = Math.max(bottom, range.bottom);
    right = Math.max(right, range.right);
  }
  return { sheet: sheet.name, top: 0, left: 0, bottom, right };
}
