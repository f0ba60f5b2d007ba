import { type Area, bounding, intersection } from "./area";
import type { SheetState } from "./book";
import { filledArea } from "./cells";
import { cellOfKey } from "./format";

/** The smallest area around all content (and, unless `valuesOnly`, all formatted cells) of a part of a sheet. */
export function usedArea(sheet: SheetState, within: Area, valuesOnly: boolean): Area | null {
  let used = filledArea(sheet.cells, within);
  const extend = (area: Area): void => {
    const part = intersection(area, within);
    if (part) used = used ? bounding(used, part) : part;
  };
  for (const key of sheet.spilled.keys()) extend(cellArea(key));
  if (valuesOnly) return used;
  for (const key of sheet.formats.cells.keys()) extend(cellArea(key));
  for (const merge of sheet.merges) extend(merge);
  return used;
}

function cellArea(key: number): Area {
  const { row, column } = cellOfKey(key);
  return { top: row, left: column, rows: 1, columns: 1 };
}
