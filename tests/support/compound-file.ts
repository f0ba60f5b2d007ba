const SECTOR = 512;
/** Streams shorter than this would need the small-stream sectors; ours are exactly this long. */
const STREAM_SIZE = 4096;
const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const ALLOCATION_SECTOR = 0xfffffffd;
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * A compound file (MS-CFB, version 3) with up to three empty streams: the shell of old Office files and of encrypted
 * workbooks. Sector 0 is the allocation table, sector 1 the directory, the streams follow.
 */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const perStream = STREAM_SIZE / SECTOR;
  const bytes = new Uint8Array(SECTOR * (3 + streams.length * perStream));
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view);
  writeAllocations(view, streams.length * perStream, perStream);
  const sorted = [...streams].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  writeEntry(view, 0, { name: "Root Entry", kind: 5, child: 1, next: FREE, start: END_OF_CHAIN });
  for (const [at, name] of sorted.entries()) {
    const next = at + 1 < sorted.length ? at + 2 : FREE;
    writeEntry(view, at + 1, { name, kind: 2, child: FREE, next, start: 2 + at * perStream });
  }
  return bytes;
}

function writeHeader(bytes: Uint8Array, view: DataView): void {
  bytes.set(SIGNATURE);
  view.setUint16(24, 0x3e, true); // minor version
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true); // little endian
  view.setUint16(30, 9, true); // 2 ** 9 bytes a sector
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true); // allocation sectors
  view.setUint32(48, 1, true); // first directory sector
  view.setUint32(56, STREAM_SIZE, true);
  view.setUint32(60, END_OF_CHAIN, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let at = 76; at < SECTOR; at += 4) view.setUint32(at, FREE, true);
  view.setUint32(76, 0, true);
}

function writeAllocations(view: DataView, streamSectors: number, perStream: number): void {
  const entry = (sector: number, value: number): void => {
    view.setUint32(SECTOR + sector * 4, value, true);
  };
  for (let sector = 0; sector < SECTOR / 4; sector += 1) entry(sector, FREE);
  entry(0, ALLOCATION_SECTOR);
  entry(1, END_OF_CHAIN);
  for (let at = 0; at < streamSectors; at += 1) {
    entry(2 + at, at % perStream === perStream - 1 ? END_OF_CHAIN : 3 + at);
  }
}

interface DirectoryEntry {
  readonly name: string;
  /** 5 is the root, 2 a stream. */
  readonly kind: 2 | 5;
  readonly child: number;
  readonly next: number;
  readonly start: number;
}

function writeEntry(view: DataView, index: number, entry: DirectoryEntry): void {
  const at = SECTOR * 2 + index * 128;
  for (let k = 0; k < entry.name.length; k += 1) {
    view.setUint16(at + 2 * k, entry.name.charCodeAt(k), true);
  }
  view.setUint16(at + 64, (entry.name.length + 1) * 2, true);
  view.setUint8(at + 66, entry.kind);
  view.setUint8(at + 67, 1); // black in the red-black tree
  view.setUint32(at + 68, FREE, true);
  view.setUint32(at + 72, entry.next, true);
  view.setUint32(at + 76, entry.child, true);
  view.setUint32(at + 116, entry.start, true);
  view.setUint32(at + 120, entry.kind === 2 ? STREAM_SIZE : 0, true);
}
