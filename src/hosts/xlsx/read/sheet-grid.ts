import type { Grid } from "../../../ingest/grid";
import type { ZipEntry } from "../zip/entry";
import { finishGrid, makeGridBuilder } from "./grid-builder";
import { SHEET_DATA_END, isRowStart, scanRows, type RowScan } from "./row-scan";
import { CellType, type SheetCells } from "./sheet-cells";
import { makeSheetParser } from "./sheet-parse";
import { parseItems } from "./stream-parse";
import { scanItems, type ItemScan, type OnBytes } from "./stream-scan";
import { bytesOf } from "./xml-bytes";

/** What all sheets of a workbook read with. */
export type SheetSetting = Omit<SheetCells, "grid" | "part">;

/** The cells of a worksheet: by the byte scanner, or, when its XML is spelt unusually, by the XML parser from the start. */
export async function readGrid(
  entry: ZipEntry,
  sheet: string,
  setting: SheetSetting,
  onBytes: OnBytes,
): Promise<Grid> {
  const emptyCells = (): SheetCells => {
    return { ...setting, grid: makeGridBuilder(sheet), part: entry.name };
  };
  const scanned = emptyCells();
  if (await scanItems(entry, makeSheetScan(scanned), onBytes)) {
    return finishGrid(scanned.grid, setting.texts.texts);
  }
  const parsed = emptyCells();
  await parseItems(entry, makeSheetParser(parsed), onBytes);
  return finishGrid(parsed.grid, setting.texts.texts);
}

/** The byte scanner of one worksheet. */
export function makeSheetScan(cells: SheetCells): ItemScan {
  const rows: RowScan = {
    cells,
    row: -1,
    column: -1,
    type: CellType.number,
    style: 0,
    isDone: false,
  };
  const scan: ItemScan = {
    place: {
      part: cells.part,
      path: ["worksheet", "sheetData"],
      tag: bytesOf("<sheetData"),
    },
    listEnd: SHEET_DATA_END,
    isItemStart: isRowStart,
    isDone: false,
    scan: (bytes, from, end) => {
      const reached = scanRows(bytes, from, end, rows);
      scan.isDone = rows.isDone;
      return reached;
    },
  };
  return scan;
}
