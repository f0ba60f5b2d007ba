import { type Area, cellsIn, columnsOf, rowsOf, stretches } from "../area";
import type { SheetStore } from "./sheet-store";

/** A sheet that is being read. */
export interface SheetReading {
  readonly id: string;
  readonly name: string;
  readonly store: SheetStore;
  /** Mean length of a value as it travels, from what has arrived so far. */
  valueBytes: number;
}

export type CellProperty = "values" | "numberFormat" | "valueTypes";

/** Something that is still to be asked for. */
export interface Want {
  readonly sheet: SheetReading;
  readonly area: Area;
  readonly property: CellProperty;
  /** Formats and types of these values are wanted already. */
  readonly isAccompanied?: boolean;
}

/**
 * What one answer may weigh. Excel carries 5 MB; 2 MB is our limit, and the rest is for values that turn out longer than
 * the ones before them.
 */
export const CHUNK_BYTES = 1_600_000;

/** A value before anything is known of it, and the usual lengths of `"#,##0"` and `"Double"` with their commas. */
export const FIRST_VALUE_BYTES = 11;
const FORMAT_BYTES = 12;
const TYPE_BYTES = 9;
/** All three properties of a cell. */
export const HEAD_CELL_BYTES = FIRST_VALUE_BYTES + FORMAT_BYTES + TYPE_BYTES;

/** Takes wants off the front of the queue until one answer is full; of the last one as many rows as fit, at least one. */
export function takeChunk(queue: Want[], budget: number): readonly Want[] {
  const taken: Want[] = [];
  let room = budget;
  for (let next = queue[0]; next !== undefined && room > 0; next = queue[0]) {
    queue.shift();
    const rowBytes = columnsOf(next.area) * cellBytes(next);
    const fitting = Math.floor(room / rowBytes);
    if (fitting < 1 && taken.length > 0) {
      queue.unshift(next);
      break;
    }
    const [part, ...rest] = split(next, Math.max(fitting, 1));
    taken.push(part);
    queue.unshift(...rest);
    room -= rowsOf(part.area) * rowBytes;
  }
  return taken;
}

/** Corrects the estimate for a sheet by the values that came. */
export function learnValueBytes(
  sheet: SheetReading,
  area: Area,
  values: readonly (readonly unknown[])[],
): void {
  const seen = JSON.stringify(values).length / cellsIn(area);
  // Quick to grow and slow to shrink: a full answer costs more than one that is half empty.
  sheet.valueBytes = Math.max(seen, (sheet.valueBytes + seen) / 2);
}

function cellBytes({ sheet, property }: Want): number {
  if (property === "values") return sheet.valueBytes;
  return property === "numberFormat" ? FORMAT_BYTES : TYPE_BYTES;
}

/** The first rows of a want, and what is left of it. */
function split(want: Want, rows: number): readonly [Want, ...Want[]] {
  const { area } = want;
  if (rowsOf(area) <= rows) return [want];
  const [first = area] = stretches(area, rows);
  return [
    { ...want, area: first },
    { ...want, area: { ...area, top: first.bottom + 1 } },
  ];
}
