import { type HostWork, WorkCancelledError } from "../../host";
import { cellsIn, rangeAt, rowsOf } from "../area";
import { ExcelError, isTooLarge } from "../errors";
import type { Session } from "../session";
import { CHUNK_BYTES, learnValueBytes, takeChunk, type Want } from "./chunk";
import { followUps } from "./follow-up";
import { putFormats, putTypes, putValues } from "./sheet-store";

/** How far the values of a workbook have been read, in cells. */
export interface CellCount {
  done: number;
  readonly total: number;
}

/**
 * Reads everything wanted, as much in each request as one answer carries. An answer that Excel refuses as too large, or
 * gives without its cells, is asked for again in halves. Throws too-large when a single row is too much.
 */
export async function readChunks(
  session: Session,
  queue: Want[],
  count: CellCount,
  { signal, onProgress }: HostWork,
): Promise<void> {
  let budget = CHUNK_BYTES;
  while (queue.length > 0) {
    if (signal?.aborted === true) throw new WorkCancelledError();
    const chunk = takeChunk(queue, budget);
    onProgress?.({ stage: "read", sheet: chunk[0]?.sheet.name ?? "", ...count });
    const answers = await ask(session, chunk);
    if (answers === null) {
      requireDivisible(chunk);
      queue.unshift(...chunk);
      budget /= 2;
      continue;
    }
    queue.unshift(...answers.flatMap(({ want, rows }) => take(want, rows, count)));
  }
}

interface Answer {
  readonly want: Want;
  readonly rows: readonly (readonly unknown[])[];
}

async function ask(session: Session, chunk: readonly Want[]): Promise<readonly Answer[] | null> {
  try {
    const ranges = await session.step(({ workbook }) =>
      chunk.map(({ sheet, area, property }) => {
        const range = rangeAt(workbook.worksheets.getItem(sheet.id), area);
        range.load(property);
        return range;
      }),
    );
    const answers = ranges.flatMap((range, index) => {
      const want = chunk[index];
      // The declarations do not say so, but a range of too many cells comes with null in place of its cells.
      const rows: Answer["rows"] | null = want === undefined ? null : range[want.property];
      range.untrack();
      return want === undefined || rows === null ? [] : [{ want, rows }];
    });
    return answers.length === chunk.length ? answers : null;
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
}

/** Stores what came and gives what must be asked next because of it. */
function take(want: Want, rows: Answer["rows"], count: CellCount): readonly Want[] {
  const { store } = want.sheet;
  switch (want.property) {
    case "values":
      putValues(store, want.area, rows);
      learnValueBytes(want.sheet, want.area, rows);
      count.done += cellsIn(want.area);
      return want.isAccompanied === true ? [] : followUps(want, rows);
    case "numberFormat":
      putFormats(store, want.area, rows);
      return [];
    case "valueTypes":
      putTypes(store, want.area, rows);
      return [];
  }
}

function requireDivisible(chunk: readonly Want[]): void {
  const [only] = chunk;
  if (chunk.length === 1 && only !== undefined && rowsOf(only.area) === 1) {
    throw new ExcelError("too-large", { sheet: only.sheet.name });
  }
}
