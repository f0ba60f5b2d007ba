import { BookError } from "../errors";

/** The text of an XML part, without byte order mark: UTF-8 or UTF-16 (XML 1.0, appendix F), as OOXML demands. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BookError("malformed-xml", { part }, { cause });
  }
}

/** Told by the first two bytes: a byte order mark, or how `<` is written. */
export function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
