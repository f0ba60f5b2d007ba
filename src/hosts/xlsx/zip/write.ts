import { crc32 } from "./crc";
import { deflate } from "./deflate";
import type { ZipArchive, ZipEntry } from "./entry";

/**
 * The bytes of an archive, in pieces that follow each other. Entries taken from another archive are copied as they lie
 * there: header, packed bytes, descriptor and directory record, in which only the offset changes; neighbours in it stay
 * one piece, a view of its bytes. The same entries give the same bytes. Source: PKWARE APPNOTE.TXT 6.3.10.
 */
export function zipPieces({ entries }: ZipArchive): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const directorySize = sum(entries.map(({ centralRecord }) => centralRecord.length));
  const directory = new Uint8Array(directorySize + END_SIZE);
  let offset = 0;
  let recordAt = 0;
  for (const { centralRecord, localHeader, packed, descriptor } of entries) {
    directory.set(centralRecord, recordAt);
    setOffset(new DataView(directory.buffer, recordAt, centralRecord.length), offset);
    recordAt += centralRecord.length;
    for (const piece of [localHeader, packed, descriptor]) {
      addPiece(pieces, piece);
      offset += piece.length;
    }
  }
  writeEnd(new DataView(directory.buffer, recordAt), entries.length, directorySize, offset);
  return [...pieces, directory];
}

/** The bytes of an archive as a whole. */
export function writeZip(archive: ZipArchive): Uint8Array {
  const pieces = zipPieces(archive);
  const bytes = new Uint8Array(sum(pieces.map(({ length }) => length)));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** A new entry, deflated. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  const packed = deflate(bytes);
  const crc = crc32(bytes, 0);
  const localHeader = new Uint8Array(LOCAL_SIZE + nameBytes.length);
  const local = new DataView(localHeader.buffer);
  local.setUint32(0, LOCAL_SIGNATURE, true);
  writeFacts(local, 4, crc, packed.length, bytes.length, nameBytes.length);
  localHeader.set(nameBytes, LOCAL_SIZE);
  const centralRecord = new Uint8Array(CENTRAL_SIZE + nameBytes.length);
  const central = new DataView(centralRecord.buffer);
  central.setUint32(0, CENTRAL_SIGNATURE, true);
  central.setUint16(4, VERSION, true);
  writeFacts(central, 6, crc, packed.length, bytes.length, nameBytes.length);
  centralRecord.set(nameBytes, CENTRAL_SIZE);
  return {
    name,
    method: 8,
    crc,
    size: bytes.length,
    packed,
    localHeader,
    descriptor: new Uint8Array(0),
    centralRecord,
  };
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_SIZE = 46;
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
/** 2.0: the first version with deflate. */
const VERSION = 20;
const UTF8_NAME = 0x800;
const DEFLATE = 8;
/** 1 January 1980, the first day a zip can name: our parts carry no time, so that they are the same on every run. */
const FIXED_DATE = 0x21;
const SATURATED = 0xffffffff;

function addPiece(pieces: Uint8Array[], piece: Uint8Array): void {
  const last = pieces.at(-1);
  const isNext =
    last?.buffer === piece.buffer && last.byteOffset + last.length === piece.byteOffset;
  if (last !== undefined && isNext) {
    pieces[pieces.length - 1] = new Uint8Array(
      last.buffer,
      last.byteOffset,
      last.length + piece.length,
    );
  } else if (piece.length > 0) pieces.push(piece);
}

/** The fields that local header and directory record share, in the same order. */
function writeFacts(
  view: DataView,
  at: number,
  crc: number,
  packedSize: number,
  size: number,
  nameLength: number,
): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, DEFLATE, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packedSize, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}

/** Puts the offset where the record keeps it: in its 32-bit field, or in its ZIP64 extra field when that is full. */
function setOffset(record: DataView, offset: number): void {
  if (record.getUint32(42, true) !== SATURATED) {
    record.setUint32(42, offset, true);
    return;
  }
  const sizesBefore = [20, 24].filter((field) => record.getUint32(field, true) === SATURATED);
  const extraStart = CENTRAL_SIZE + record.getUint16(28, true);
  const extraEnd = extraStart + record.getUint16(30, true);
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + record.getUint16(at + 2, true)) {
    if (record.getUint16(at, true) !== 1) continue;
    record.setBigUint64(at + 4 + 8 * sizesBefore.length, BigInt(offset), true);
    return;
  }
}

/** Entries and bytes stay below 2^16 and 2^32: the limits on reading see to that. */
function writeEnd(view: DataView, count: number, directorySize: number, offset: number): void {
  view.setUint32(0, END_SIGNATURE, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, offset, true);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
