import { BookError } from "../errors";
import { encodingOf } from "../xml/decode";
import type { ZipEntry } from "../zip/entry";
import { inflateChunks } from "../zip/inflate";
import type { OnBytes } from "./stream-scan";

/** Takes the XML of a part piece by piece. */
export interface PieceParser {
  readonly write: (xml: string) => void;
  readonly close: () => void;
}

/** Parses a long part as it inflates. Throws malformed-xml, forbidden-dtd or corrupt-part. */
export async function parseItems(
  entry: ZipEntry,
  parser: PieceParser,
  onBytes: OnBytes,
): Promise<void> {
  let decoder: TextDecoder | null = null;
  const decode = (bytes?: Uint8Array): string => {
    decoder ??= new TextDecoder(encodingOf(bytes ?? new Uint8Array()), { fatal: true });
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (cause) {
      throw new BookError("malformed-xml", { part: entry.name }, { cause });
    }
  };
  let read = 0;
  for await (const chunk of inflateChunks(entry)) {
    read += chunk.length;
    onBytes(read);
    parser.write(decode(chunk));
  }
  parser.write(decode());
  parser.close();
}
