import { BookError } from "../errors";
import type { ZipEntry } from "./entry";

/** Far above any workbook seen (the largest have some thousand parts). */
export const MAX_ENTRIES = 20_000;

/** A full sheet of 1 048 576 rows and 60 columns is about 2.5 GB of XML. */
const MAX_TOTAL_SIZE = 4 * 2 ** 30;

/**
 * Deflate reaches 1 032 : 1 at most. Worksheets lie between 5 : 1 and 30 : 1; rows of zeros without references, the worst
 * an honest program writes, at 240 : 1. Small parts may be all padding.
 */
const MAX_RATIO = 500;
const RATIO_MATTERS_FROM = 16 * 2 ** 20;

/**
 * Refuses archives made to exhaust memory, from what they declare: inflating stops at the declared size, so the declared
 * sizes bound all later work.
 */
export function refuseBomb(entries: readonly Pick<ZipEntry, "size" | "packed">[]): void {
  let total = 0;
  for (const { size, packed } of entries) {
    total += size;
    const isBomb = size > RATIO_MATTERS_FROM && size > packed.length * MAX_RATIO;
    if (isBomb || total > MAX_TOTAL_SIZE) throw new BookError("zip-bomb", {});
  }
}
