import { TextError } from "./errors";

/**
 * The text of an export file, without byte order mark: UTF-8, UTF-16 in either order, or Windows-1252, which is what
 * Swedish programs wrote before. Throws not-a-text for files of other kinds, and empty-file.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new TextError("empty-file", {});
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === "windows-1252" ? decoded.replace(/[\u0080-\u009f]/g, printed) : decoded;
  // Neither exports nor what people copy hold NULs; pictures, PDF and old workbooks do.
  if (text.includes("\0")) throw new TextError("not-a-text", {});
  return text;
}

/** What Windows-1252 has where Latin-1 has control characters; Node takes it for Latin-1. */
const FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function printed(character: string): string {
  return FROM_0X80.charAt(character.charCodeAt(0) - 0x80);
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
}

const SAMPLE = 4096;

/** In UTF-16 nearly every other byte of a western text is zero: the first of each pair, or the second. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  let even = 0;
  let odd = 0;
  for (let k = 0; k < pairs; k += 1) {
    if (bytes[2 * k] === 0) even += 1;
    if (bytes[2 * k + 1] === 0) odd += 1;
  }
  if (odd > 0.7 * pairs && even === 0) return "utf-16le";
  return even > 0.7 * pairs && odd === 0 ? "utf-16be" : null;
}

/**
 * A single byte damaged on the way does not make a file Windows-1252: there, letters such as å are lone bytes that UTF-8
 * knows no meaning for, and whole sequences of UTF-8 come about by chance only rarely.
 */
function isUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 1) whole += 1;
    if (length === 0) broken += 1;
    at += Math.max(1, length);
  }
  return broken === 0 || whole > 10 * broken;
}

/** Bytes of the character at a place, 0 when there is no such character in UTF-8. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : 4;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let k = 1; k < length; k += 1) if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
