import { BookError } from "../errors";

/** First bytes of a compound file (MS-CFB 2.2): old Office formats, and the shell around encrypted workbooks. */
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The stream that holds an encrypted OOXML package (MS-OFFCRYPTO 2.3.4.4), as its directory entry spells it. */
const ENCRYPTED_STREAM = Uint8Array.from("EncryptedPackage", (c) => c.charCodeAt(0));

export function refuseOleFile(bytes: Uint8Array): void {
  if (!OLE_SIGNATURE.every((byte, k) => bytes[k] === byte)) return;
  throw new BookError(hasUtf16(bytes, ENCRYPTED_STREAM) ? "encrypted" : "old-format", {});
}

function hasUtf16(bytes: Uint8Array, letters: Uint8Array): boolean {
  const [first = 0] = letters;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (letters.every((letter, k) => bytes[at + 2 * k] === letter && bytes[at + 2 * k + 1] === 0)) {
      return true;
    }
  }
  return false;
}
