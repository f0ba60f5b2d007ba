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
  if (await scanItems(entry, makeSheetScan(scanned, entry.size), onBytes)) {
    return finishGrid(scanned.grid, setting.texts.texts);
  }
  const parsed = emptyCells();
  await parseItems(entry, makeSheetParser(parsed), onBytes);
  return finishGrid(parsed.grid, setting.texts.texts);
}

/** Fewer bytes no row with a cell takes: `<row><c><v>1</v></c></row>`. */
const LEAST_ROW = 26;

/** The byte scanner of one worksheet of `size` bytes. */
export function makeSheetScan(cells: SheetCells, size: number): ItemScan {
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
    onHead: (head) => {
      cells.grid.rowsSaid = Math.min(rowsSaid(head), Math.floor(size / LEAST_ROW));
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

/** The last row of `<dimension ref="A1:J3001"/>`; 0 when there is none. */
function rowsSaid(head: Uint8Array): number {
  const said = /<dimension ref="[^"]*?(\d+)"/.exec(new TextDecoder().decode(head));
  return Number(said?.[1] ?? 0);
}
