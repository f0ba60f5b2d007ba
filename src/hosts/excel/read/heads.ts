import { ExcelError, isTooLarge } from "../errors";
import { type Area, AREA_PROPERTIES, areaOf, cellsIn, outside } from "../area";
import type { Session } from "../session";
import { CHUNK_BYTES, FIRST_VALUE_BYTES, HEAD_CELL_BYTES } from "./chunk";
import { learnValueBytes, type SheetReading, type Want } from "./chunk";
import type { SheetEntry } from "./overview";
import { type BookStore, makeSheetStore, putFormats, putTypes, putValues } from "./sheet-store";

/** All sheets with their upper left cells, which is all there is to most of them, and what is still to be asked. */
export interface Heads {
  readonly sheets: readonly SheetReading[];
  readonly rest: Want[];
  readonly cells: number;
  readonly cellsRead: number;
}

/** Reads how far each sheet goes and, in the same request, as much of its upper left as one answer carries. */
export async function readHeads(
  session: Session,
  book: BookStore,
  entries: readonly SheetEntry[],
): Promise<Heads> {
  const cells = CHUNK_BYTES / HEAD_CELL_BYTES / Math.max(entries.length, 1);
  const answers = await askHeads(session, entries, Math.max(1, Math.floor(cells / HEAD_COLUMNS)));
  const pieces: Piece[] = [];
  let total = 0;
  let read = 0;
  const sheets = answers.map(({ entry, used, head }) => {
    const area = areaOf(used);
    if (area !== null && cellsIn(area) > MAX_CELLS) {
      throw new ExcelError("too-large", { sheet: entry.name });
    }
    const store = makeSheetStore(book, area);
    const { id, name } = entry;
    const sheet: SheetReading = { id, name, store, valueBytes: FIRST_VALUE_BYTES };
    if (area === null) return sheet;
    const done = head === null ? null : takeHead(sheet, head);
    const missing = done === null ? [area] : outside(area, done);
    pieces.push(...missing.map((piece) => ({ sheet, area: piece })));
    total += cellsIn(area);
    read += done === null ? 0 : cellsIn(done);
    return sheet;
  });
  return { sheets, rest: wantsOf(pieces, total - read), cells: total, cellsRead: read };
}

interface Piece {
  readonly sheet: SheetReading;
  readonly area: Area;
}

/** A rest that fits one answer is asked for at once; of a larger one the values tell what else is needed. */
function wantsOf(pieces: readonly Piece[], cells: number): Want[] {
  if (cells * HEAD_CELL_BYTES > CHUNK_BYTES) {
    return pieces.map((piece) => ({ ...piece, property: "values" }));
  }
  return pieces.flatMap((piece): readonly Want[] => [
    { ...piece, property: "values", isAccompanied: true },
    { ...piece, property: "numberFormat" },
    { ...piece, property: "valueTypes" },
  ]);
}

/** Budget and statement sheets are narrower than this. */
const HEAD_COLUMNS = 26;

/** 40 million cells would travel for minutes; a sheet with one stray cell far out is what reaches this. */
const MAX_CELLS = 40_000_000;

interface Answer {
  readonly entry: SheetEntry;
  readonly used: Excel.Range;
  readonly head: Excel.Range | null;
}

/** Asks for ever fewer rows when long texts make the answer too large. */
async function askHeads(
  session: Session,
  entries: readonly SheetEntry[],
  rows: number,
): Promise<readonly Answer[]> {
  try {
    return await session.step(({ workbook }) =>
      entries.map((entry) => askHead(workbook.worksheets.getItem(entry.id), entry, rows)),
    );
  } catch (error) {
    if (!isTooLarge(error) || rows === 0) throw error;
    return askHeads(session, entries, Math.floor(rows / 4));
  }
}

function askHead(sheet: Excel.Worksheet, entry: SheetEntry, rows: number): Answer {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load([...AREA_PROPERTIES]);
  if (rows === 0) return { entry, used, head: null };
  const corner = sheet.getRangeByIndexes(0, 0, rows, HEAD_COLUMNS);
  const head = used.getIntersectionOrNullObject(corner);
  head.load([...AREA_PROPERTIES, "values", "numberFormat", "valueTypes"]);
  return { entry, used, head };
}

/** Stores a head; null when the sheet has nothing there, or Excel left its cells out. */
function takeHead(sheet: SheetReading, head: Excel.Range): Area | null {
  const area = areaOf(head);
  // The declarations do not say so, but a range of too many cells comes with null in place of its cells.
  const values: unknown[][] | null = area === null ? null : head.values;
  if (area === null || values === null) return null;
  putValues(sheet.store, area, values);
  putFormats(sheet.store, area, head.numberFormat);
  putTypes(sheet.store, area, head.valueTypes);
  learnValueBytes(sheet, area, values);
  head.untrack();
  return area;
}
