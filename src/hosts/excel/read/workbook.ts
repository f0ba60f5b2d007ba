import type { OwnedRange, Workbook } from "../../../ingest/grid";
import { ownedKey } from "../../../plan/model";
import type { HostWork } from "../../host";
import type { Session } from "../session";
import { readChunks } from "./chunks";
import { readHeads } from "./heads";
import { askOverview } from "./overview";
import { finishStore, makeBookStore } from "./sheet-store";

/**
 * Reads every worksheet of the open workbook into typed cells:
 *
 *     sheets and names → used areas with the upper left of each sheet → the rest, chunk by chunk → grids
 *
 * The requests are one, plus one for each answer of cells, whatever the number of sheets and rows. Excel keeps chart
 * sheets to itself, so there are no other sheet names. Throws ExcelError, and WorkCancelledError between two requests.
 */
export async function readWorkbook(session: Session, work: HostWork): Promise<Workbook> {
  const { sheets: entries, ownedRanges: marked, begun } = (await session.step(askOverview))();
  const book = makeBookStore();
  const { sheets, rest, cells, cellsRead } = await readHeads(session, book, entries);
  const count = { done: cellsRead, total: cells };
  await readChunks(session, rest, count, work);
  const [last] = sheets.slice(-1);
  if (last !== undefined) work.onProgress?.({ stage: "read", sheet: last.name, ...count });
  const grids = sheets.map(({ name, store }) => ({ name, grid: finishStore(store) }));
  const empty = new Set(grids.filter(({ grid }) => grid.rowCount === 0).map(({ name }) => name));
  const ownedRanges = [...marked, ...begun.filter(({ sheet }) => empty.has(sheet))];
  return {
    sheets: grids.map(({ name, grid }, index) => ({
      name,
      visible: entries[index]?.visible ?? true,
      ownedKey: ownedKeyOf(name, ownedRanges),
      grid,
    })),
    otherSheetNames: [],
    ownedRanges,
  };
}

/** The key of the ownership mark on a sheet, or null. */
function ownedKeyOf(sheet: string, ranges: readonly OwnedRange[]): string | null {
  const marks = ranges.filter((range) => range.sheet === sheet).map(({ name }) => ownedKey(name));
  return marks.find((key) => key !== null) ?? null;
}
