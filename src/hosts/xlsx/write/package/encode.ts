import { encodingOf } from "../../xml/decode";

/** Text as bytes in the encoding, and with the byte order mark, that the part had before. */
export function encodeLike(text: string, before: Uint8Array): Uint8Array {
  const encoding = encodingOf(before);
  const [mark] = new TextDecoder(encoding, { ignoreBOM: true }).decode(before.subarray(0, 4));
  const marked = mark === BYTE_ORDER_MARK ? BYTE_ORDER_MARK + text : text;
  return encoding === "utf-8" ? new TextEncoder().encode(marked) : utf16(marked, encoding);
}

const BYTE_ORDER_MARK = "\uFEFF";

function utf16(text: string, encoding: "utf-16le" | "utf-16be"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let k = 0; k < text.length; k++) {
    view.setUint16(2 * k, text.charCodeAt(k), encoding === "utf-16le");
  }
  return bytes;
}
