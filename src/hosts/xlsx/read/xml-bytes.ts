/** Bytes of XML and steps over them. Every loop stops at `<`, at the latest at the one behind the buffer's last byte. */
export const LT = 0x3c;
export const GT = 0x3e;
export const QUOTE = 0x22;
export const SLASH = 0x2f;
const EQUALS = 0x3d;

/** What may stand behind `<t`. */
export const PRESERVE = bytesOf(' xml:space="preserve">');

/** ASCII text as bytes. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function isAt(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let k = 0; k < word.length; k++) if (bytes[at + k] !== word[k]) return false;
  return true;
}

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

export function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** What may follow an element's name. */
export function isTagEnd(byte: number | undefined): boolean {
  return byte === GT || byte === SLASH || isSpace(byte);
}

export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at++;
  return at;
}

export function findLt(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] !== LT) at++;
  return at;
}

/** From the first byte of `name="value"` to behind it; −1 for other spellings. */
export function skipAttribute(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at]; byte !== EQUALS; byte = bytes[++at]) {
    if (isTagEnd(byte) || byte === LT || byte === QUOTE || byte === 0x27) return -1;
  }
  if (at === from || bytes[at + 1] !== QUOTE) return -1;
  at += 2;
  for (let byte = bytes[at]; byte !== QUOTE; byte = bytes[++at]) if (byte === LT) return -1;
  return at + 1;
}

/** From behind an element's name to its `>`, over attributes; −1 for unusual spellings. May stop on the `>` of `/>`. */
export function findTagClose(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    at = skipSpace(bytes, at);
    if (bytes[at] === GT) return at;
    if (bytes[at] === SLASH) return bytes[at + 1] === GT ? at + 1 : -1;
    at = skipAttribute(bytes, at);
    if (at < 0 || !isTagEnd(bytes[at])) return -1;
  }
}
