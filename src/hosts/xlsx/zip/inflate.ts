import { BookError } from "../errors";
import { crc32 } from "./crc";
import type { ZipEntry } from "./entry";
import { nodeZlib } from "./node-zlib";

const CHUNK = 512 * 1024;

/** Up to this size a part is inflated in one go: waiting for another thread takes longer than the work itself. */
const AT_ONCE = 512 * 1024;

/** The whole of a small part, checked. */
export async function inflateEntry(entry: ZipEntry): Promise<Uint8Array> {
  const whole = new Uint8Array(entry.size);
  let filled = 0;
  for await (const chunk of inflateChunks(entry)) {
    whole.set(chunk, filled);
    filled += chunk.length;
  }
  return whole;
}

/**
 * The unpacked bytes of an entry, piece by piece, each valid until the next is asked for. Throws corrupt-part as soon
 * as there are more bytes than declared, and at the end when there are fewer or their CRC differs; so no more than the
 * declared size is ever handed out, and what has been read to the end is what was once packed.
 */
export async function* inflateChunks(entry: ZipEntry): AsyncGenerator<Uint8Array, void, void> {
  let size = 0;
  let crc = 0;
  try {
    for await (const chunk of unpack(entry)) {
      size += chunk.length;
      if (size > entry.size) break;
      crc = crc32(chunk, crc);
      yield chunk;
    }
  } catch (cause) {
    throw new BookError("corrupt-part", { part: entry.name }, { cause });
  }
  if (size !== entry.size || crc !== entry.crc) {
    throw new BookError("corrupt-part", { part: entry.name });
  }
}

function unpack(entry: ZipEntry): AsyncIterable<Uint8Array> | readonly Uint8Array[] {
  if (entry.method === 0) return [entry.packed];
  return nodeZlib === undefined ? unpackPortably(entry) : unpackInNode(entry, nodeZlib);
}

function unpackInNode(
  { packed, size }: ZipEntry,
  zlib: NonNullable<typeof nodeZlib>,
): AsyncIterable<Uint8Array> | readonly Uint8Array[] {
  if (size <= AT_ONCE) {
    return [zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })];
  }
  // The next chunk inflates on another thread while the reader works on this one.
  const stream = zlib.createInflateRaw({ chunkSize: CHUNK });
  stream.end(packed);
  return givingBack(stream);
}

/**
 * Frees the memory of each chunk once the next is asked for. Left to the collector, a large sheet fills fresh memory with
 * every chunk, and to touch that for the first time takes longer than to inflate.
 */
async function* givingBack(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const { port1: nowhere } = new MessageChannel();
  nowhere.close();
  for await (const chunk of chunks) {
    yield chunk;
    // What is sent away on a closed port is freed at once. A chunk shorter than its buffer shares it with others.
    if (chunk.length === chunk.buffer.byteLength) nowhere.postMessage(null, [chunk.buffer]);
  }
}

/** For browsers; Node has DecompressionStream too, so this is tested there. */
export function unpackPortably({ packed }: ZipEntry): AsyncIterable<Uint8Array> {
  // A view of part of a file is a valid blob part, but TypeScript allows for shared memory, which a file's bytes never are.
  const blob = new Blob([packed as Uint8Array<ArrayBuffer>]);
  return readStream(blob.stream().pipeThrough(new DecompressionStream("deflate-raw")));
}

/** Safari has no async iteration of streams. */
async function* readStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
