import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../../../../src/hosts/xlsx/zip/crc";

/** What to lie about in an archive made by `archive`. */
export interface EntrySpec {
  readonly name: string;
  readonly text: string;
  readonly localName?: string;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly crc?: number;
  /** Sizes and offset in 64 bits, with 32-bit fields saturated. */
  readonly is64?: boolean;
  /** Offset of another entry's local header, by its index. */
  readonly sharesBytesOf?: number;
}

/** A zip archive, field by field as APPNOTE 4.3 lays it out. */
export function archive(specs: readonly EntrySpec[], is64 = false): Uint8Array {
  const pieces: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = 0;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const spec of specs) {
    const plain = strToU8(spec.text);
    const { method = 8, flags = 0, crc = crc32(plain, 0), size = plain.length } = spec;
    const packed = method === 0 ? plain : deflateSync(plain);
    const offset = offsets[spec.sharesBytesOf ?? -1] ?? at;
    offsets.push(at);
    const isStreamed = (flags & 8) !== 0;
    const sizes = isStreamed ? [0, 0, 0] : [crc, packed.length, size];
    const localName = strToU8(spec.localName ?? spec.name);
    put(
      fields("4 2 2 2 4 4 4 4 2 2", [
        0x04034b50,
        20,
        flags,
        method,
        0x21,
        ...sizes,
        localName.length,
        0,
      ]),
    );
    put(localName);
    put(packed);
    if (isStreamed) put(fields("4 4 4 4", [0x08074b50, crc, packed.length, size]));
    const long = spec.is64 === true;
    const extra = long
      ? fields("2 2 8 8 8", [1, 24, size, packed.length, offset])
      : new Uint8Array();
    const name = strToU8(spec.name);
    const short = long ? [0xffffffff, 0xffffffff] : [packed.length, size];
    const record = [
      0x02014b50,
      20,
      20,
      flags,
      method,
      0x21,
      crc,
      ...short,
      name.length,
      extra.length,
    ];
    central.push(
      fields("4 2 2 2 2 4 4 4 4 2 2 2 2 2 4 4", [
        ...record,
        0,
        0,
        0,
        0,
        long ? 0xffffffff : offset,
      ]),
      name,
      extra,
    );
  }
  const start = at;
  central.forEach(put);
  const length = at - start;
  if (is64) {
    const end64 = at;
    const counts = [specs.length, specs.length, length, start];
    put(fields("4 8 2 2 4 4 8 8 8 8", [0x06064b50, 44, 45, 45, 0, 0, ...counts]));
    put(fields("4 4 8 4", [0x07064b50, 0, end64, 1]));
  }
  const ends = is64
    ? [0xffff, 0xffff, 0xffffffff, 0xffffffff]
    : [specs.length, specs.length, length, start];
  put(fields("4 2 2 2 2 4 4 2", [0x06054b50, 0, 0, ...ends, 0]));
  return joined(pieces);
}

/** Little-endian numbers of the given widths in bytes. */
function fields(widths: string, values: readonly number[]): Uint8Array {
  const bytes = widths.split(" ").flatMap((width, k) => {
    const value = BigInt(values[k] ?? 0);
    return Array.from({ length: Number(width) }, (_, b) => Number((value >> BigInt(8 * b)) & 255n));
  });
  return Uint8Array.from(bytes);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
