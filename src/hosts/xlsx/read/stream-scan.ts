import type { ZipEntry } from "../zip/entry";
import { inflateChunks } from "../zip/inflate";
import { findListStart, isPlainHead, type ListPlace } from "./list-head";
import { LT, isAt } from "./xml-bytes";

/** How the items of a long list, rows or shared strings, are scanned as bytes. */
export interface ItemScan {
  readonly place: ListPlace;
  readonly listEnd: Uint8Array;
  /** Told the XML before the first item. */
  readonly onHead?: (head: Uint8Array) => void;
  readonly isItemStart: (bytes: Uint8Array, at: number) => boolean;
  /** Takes whole items up to `end`; −1 when the XML parser must read the part. See `scanRows`. */
  readonly scan: (bytes: Uint8Array, from: number, end: number) => number;
  isDone: boolean;
}

/** Called with the number of bytes of this part read so far; throws to stop the work. */
export type OnBytes = (read: number) => void;

/** No item and no head is that long in earnest; the parser can read it without holding it whole. */
const MAX_HELD = 32 * 2 ** 20;

/** Scans a part as it inflates. False: the part must be read again by the XML parser, nothing scanned counts. */
export async function scanItems(
  entry: ZipEntry,
  scan: ItemScan,
  onBytes: OnBytes,
): Promise<boolean> {
  return scanChunks(inflateChunks(entry), scan, onBytes);
}

export async function scanChunks(
  chunks: AsyncIterable<Uint8Array>,
  scan: ItemScan,
  onBytes: OnBytes,
): Promise<boolean> {
  const held: Held = { bytes: new Uint8Array(2 ** 19), length: 0, isInHead: true };
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    onBytes(read);
    // After the list the rest is only read, so that its CRC is checked.
    if (!scan.isDone && !take(held, chunk, scan)) return false;
  }
  return scan.isDone;
}

/** The bytes not yet scanned: the head of the part, later the item that the last chunk ended in. */
interface Held {
  bytes: Uint8Array;
  length: number;
  isInHead: boolean;
}

function take(held: Held, chunk: Uint8Array, scan: ItemScan): boolean {
  const seen = held.length;
  append(held, chunk);
  if (held.isInHead) {
    const start = findListStart(held.bytes, held.length, scan.place);
    if (start < 0) return held.length < MAX_HELD;
    const head = held.bytes.subarray(0, start);
    if (!isPlainHead(head, scan.place)) return false;
    scan.onHead?.(head);
    held.isInHead = false;
    scan.isDone = held.bytes[start - 2] === 0x2f; // an empty list: <sheetData/>
    drop(held, start);
    return scan.isDone || scanHeld(held, 0, scan);
  }
  return scanHeld(held, seen, scan);
}

function scanHeld(held: Held, seen: number, scan: ItemScan): boolean {
  const end = findLastWhole(held, seen, scan);
  if (end <= 0) return held.length < MAX_HELD;
  if (scan.scan(held.bytes, 0, end) !== end) return false;
  drop(held, end);
  return true;
}

/** Where the last item begins or the list ends: all before it is whole. `seen` bytes have been searched before. */
function findLastWhole({ bytes, length }: Held, seen: number, scan: ItemScan): number {
  const from = Math.max(0, seen - scan.listEnd.length);
  for (let at = length - 1; at >= from; at--) {
    if (bytes[at] !== LT) continue;
    if (isAt(bytes, at, scan.listEnd)) return at + scan.listEnd.length;
    if (scan.isItemStart(bytes, at)) return at;
  }
  return -1;
}

function append(held: Held, chunk: Uint8Array): void {
  const length = held.length + chunk.length;
  if (length + 2 > held.bytes.length) {
    const bytes = new Uint8Array(2 * (length + 2));
    bytes.set(held.bytes.subarray(0, held.length));
    held.bytes = bytes;
  }
  held.bytes.set(chunk, held.length);
  held.length = length;
  // The mark that every scanning loop stops at.
  held.bytes[length] = LT;
  held.bytes[length + 1] = 0;
}

function drop(held: Held, count: number): void {
  held.bytes.copyWithin(0, count, held.length + 2);
  held.length -= count;
}
