import { BookError } from "../errors";
import { findDirectory, readUint64 } from "./directory";
import type { ZipArchive, ZipEntry, ZipMethod } from "./entry";
import { MAX_ENTRIES, refuseBomb } from "./limits";

const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const ENCRYPTED = 0x2041; // plain, strong or header encryption
const HAS_DESCRIPTOR = 0x8;
const SATURATED = 0xffffffff;

/** An entry with the span of file it occupies, header to descriptor. */
interface PlacedEntry extends ZipEntry {
  readonly start: number;
  readonly end: number;
}

/**
 * The entries of a zip archive, nothing unpacked. Refuses what a workbook never is: encrypted entries, other
 * compressions, several disks, the same name twice, entries that share bytes, sizes beyond reason.
 * Source: PKWARE APPNOTE.TXT 6.3.10.
 */
export function readZip(bytes: Uint8Array): ZipArchive {
  if (bytes.length === 0) throw new BookError("empty-file", {});
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > MAX_ENTRIES) throw new BookError("zip-bomb", {});
  const entries: PlacedEntry[] = [];
  let at = directory.offset;
  for (let n = 0; n < directory.count; n++) {
    const entry = readEntry(bytes, view, at, directory.offset, directory.end);
    entries.push(entry);
    at += entry.centralRecord.length;
  }
  if (at !== directory.end) throw new BookError("corrupt-archive", {});
  refuseSharedNames(entries);
  refuseSharedBytes(entries);
  refuseBomb(entries);
  return { entries };
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  dataEnd: number,
  directoryEnd: number,
): PlacedEntry {
  if (at + CENTRAL_SIZE > directoryEnd || view.getUint32(at, true) !== CENTRAL_SIGNATURE) {
    throw new BookError("corrupt-archive", {});
  }
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const recordEnd = extraEnd + view.getUint16(at + 32, true);
  if (recordEnd > directoryEnd) throw new BookError("corrupt-archive", {});
  const nameBytes = bytes.subarray(at + CENTRAL_SIZE, nameEnd);
  const name = new TextDecoder().decode(nameBytes);
  const flags = view.getUint16(at + 8, true);
  if ((flags & ENCRYPTED) !== 0) throw new BookError("encrypted", {});
  const method = requireMethod(view.getUint16(at + 10, true), name);
  const { size, packedSize, offset } = readSizes(view, at, nameEnd, extraEnd);
  if (method === 0 && size !== packedSize) throw new BookError("corrupt-part", { part: name });

  const dataStart = findData(bytes, view, offset, nameBytes, dataEnd);
  const packedEnd = dataStart + packedSize;
  if (packedEnd > dataEnd) throw new BookError("truncated", {});
  const hasDescriptor = (flags & HAS_DESCRIPTOR) !== 0;
  const isLong = size >= SATURATED || packedSize >= SATURATED;
  const end = hasDescriptor ? packedEnd + descriptorSize(view, packedEnd, isLong) : packedEnd;
  if (end > dataEnd) throw new BookError("truncated", {});
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(dataStart, packedEnd),
    localHeader: bytes.subarray(offset, dataStart),
    descriptor: bytes.subarray(packedEnd, end),
    centralRecord: bytes.subarray(at, recordEnd),
    start: offset,
    end,
  };
}

function requireMethod(method: number, part: string): ZipMethod {
  if (method !== 0 && method !== 8) throw new BookError("unsupported-compression", { part });
  return method;
}

/** Sizes and offset of a central record; those that need 64 bits stand in extra field 1, in this order. */
function readSizes(
  view: DataView,
  at: number,
  extraStart: number,
  extraEnd: number,
): { size: number; packedSize: number; offset: number } {
  let long = findExtra64(view, extraStart, extraEnd);
  const read = (field: number): number => {
    const short = view.getUint32(field, true);
    if (short !== SATURATED || long === null) return short;
    if (long + 8 > extraEnd) throw new BookError("corrupt-archive", {});
    long += 8;
    return readUint64(view, long - 8);
  };
  const size = read(at + 24);
  const packedSize = read(at + 20);
  return { size, packedSize, offset: read(at + 42) };
}

function findExtra64(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

/** Where the packed bytes begin; the local header must agree on the name, or other readers would see other parts. */
function findData(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  name: Uint8Array,
  dataEnd: number,
): number {
  if (offset + LOCAL_SIZE > dataEnd) throw new BookError("truncated", {});
  const isLocal = view.getUint32(offset, true) === LOCAL_SIGNATURE;
  const nameStart = offset + LOCAL_SIZE;
  const nameEnd = nameStart + view.getUint16(offset + 26, true);
  const localName = bytes.subarray(nameStart, nameEnd);
  const isSame = localName.length === name.length && localName.every((byte, k) => byte === name[k]);
  if (!isLocal || !isSame) throw new BookError("corrupt-archive", {});
  return nameEnd + view.getUint16(offset + 28, true);
}

function descriptorSize(view: DataView, at: number, isLong: boolean): number {
  const isSigned = at + 4 <= view.byteLength && view.getUint32(at, true) === DESCRIPTOR_SIGNATURE;
  return (isSigned ? 4 : 0) + (isLong ? 20 : 12);
}

function refuseSharedNames(entries: readonly ZipEntry[]): void {
  // Names of parts are compared without regard to case (ISO/IEC 29500-2).
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length) throw new BookError("corrupt-archive", {});
}

function refuseSharedBytes(entries: readonly PlacedEntry[]): void {
  let reached = 0;
  for (const { start, end } of entries.toSorted((a, b) => a.start - b.start)) {
    if (start < reached) throw new BookError("corrupt-archive", {});
    reached = end;
  }
}
