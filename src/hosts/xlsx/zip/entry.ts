/** How the bytes of an entry are packed: 0 stored as they are, 8 deflate. Nothing else occurs in workbooks. */
export type ZipMethod = 0 | 8;

/**
 * One part of a zip archive as it lies in the file. All arrays are views of the file's bytes. Writing `localHeader`,
 * `packed`, `descriptor` and later `centralRecord` unchanged, but for the offset in it, copies the entry byte for byte.
 */
export interface ZipEntry {
  readonly name: string;
  readonly method: ZipMethod;
  /** CRC-32 of the unpacked bytes, unsigned. */
  readonly crc: number;
  /** Unpacked bytes, as declared; reading refuses any other number. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** Local header with name and extra fields. */
  readonly localHeader: Uint8Array;
  /** What follows the packed bytes when the archive was written as a stream; else empty. */
  readonly descriptor: Uint8Array;
  /** The entry's record in the central directory, with name, extra fields and comment. */
  readonly centralRecord: Uint8Array;
}

export interface ZipArchive {
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
}
