import { BookError } from "../errors";

/** Where the central directory lies and how many records it has. */
export interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
  readonly end: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_SIZE = 20;
const END64_SIGNATURE = 0x06064b50;
const LOCAL_SIGNATURE = 0x04034b50;

/** Finds the directory from the end of the file, as every zip reader must: the start of a zip proves nothing. */
export function findDirectory(view: DataView): DirectoryPlace {
  const end = findEnd(view);
  const place = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  const is64 = place.count === 0xffff || place.size === 0xffffffff || place.offset === 0xffffffff;
  const { count, size, offset } = is64 ? readEnd64(view, end) : place;
  if (offset + size > end) throw new BookError("truncated", {});
  return { count, offset, end: offset + size };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    const isEnd = view.getUint32(at, true) === END_SIGNATURE;
    // The comment must reach exactly to the end of the file, else these four bytes are data.
    if (isEnd && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  const startsAsZip = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_SIGNATURE;
  throw new BookError(startsAsZip ? "truncated" : "not-zip", {});
}

function readEnd64(view: DataView, end: number): { count: number; size: number; offset: number } {
  const locator = end - LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_SIGNATURE) {
    throw new BookError("corrupt-archive", {});
  }
  const at = readUint64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END64_SIGNATURE) {
    throw new BookError("corrupt-archive", {});
  }
  return {
    count: readUint64(view, at + 32),
    size: readUint64(view, at + 40),
    offset: readUint64(view, at + 48),
  };
}

/** A 64-bit size or offset. Values no file can have become corrupt-archive rather than lose digits. */
export function readUint64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new BookError("corrupt-archive", {});
  return Number(value);
}
