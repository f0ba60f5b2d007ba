import type { ItemScan } from "./stream-scan";
import {
  GT,
  LT,
  PRESERVE,
  SLASH,
  bytesOf,
  findLt,
  findTagClose,
  isAt,
  isTagEnd,
  skipSpace,
} from "./xml-bytes";
import { decodeCharacters, spacedText, unescapeExcel } from "./xml-text";

const SI_START = bytesOf("<si>");
const SI_EMPTY = bytesOf("<si/>");
const SI_END = bytesOf("</si>");
const T_END = bytesOf("</t>");
const SOUND_START = bytesOf("<rPh");
const SOUND_END = bytesOf("</rPh>");
const SST_END = bytesOf("</sst>");

/** The byte scanner of the shared strings part; texts are appended to `texts`. */
export function makeSharedScan(part: string, texts: string[]): ItemScan {
  const scan: ItemScan = {
    place: { part, path: ["sst"], tag: bytesOf("<sst") },
    listEnd: SST_END,
    isItemStart: (bytes, at) => isAt(bytes, at, SI_START) || isAt(bytes, at, SI_EMPTY),
    isDone: false,
    scan: (bytes, from, end) => {
      let at = from;
      for (;;) {
        at = skipSpace(bytes, at);
        if (at >= end) return at;
        if (isAt(bytes, at, SI_START)) at = scanString(bytes, at + SI_START.length, texts);
        else if (isAt(bytes, at, SI_EMPTY)) {
          texts.push("");
          at += SI_EMPTY.length;
        } else {
          scan.isDone = isAt(bytes, at, SST_END);
          return scan.isDone ? end : -1;
        }
        if (at < 0) return -1;
      }
    },
  };
  return scan;
}

/** From behind `<si>` to behind `</si>`: the texts of all runs joined, how they sound left out. −1 when unusual. */
function scanString(bytes: Uint8Array, from: number, texts: string[]): number {
  let joined = "";
  let at = from;
  for (;;) {
    at = skipSpace(bytes, at);
    if (bytes[at] !== LT) return -1;
    if (isAt(bytes, at, SI_END)) {
      texts.push(joined);
      return at + SI_END.length;
    }
    if (bytes[at + 1] === 0x74 && isTagEnd(bytes[at + 2])) {
      const isPreserved = isAt(bytes, at + 2, PRESERVE);
      if (isPreserved || bytes[at + 2] === GT) {
        const start = at + 2 + (isPreserved ? PRESERVE.length : 1);
        at = findLt(bytes, start);
        const text = isAt(bytes, at, T_END) ? decodeCharacters(bytes, start, at) : null;
        if (text === null) return -1;
        joined += unescapeExcel(spacedText(text, isPreserved));
        at += T_END.length;
      } else if (bytes[at + 2] === SLASH && bytes[at + 3] === GT) at += 4;
      else return -1;
    } else if (isAt(bytes, at, SOUND_START)) at = skipSound(bytes, at);
    else at = skipTag(bytes, at);
    if (at < 0) return -1;
  }
}

/** Over `<rPh …>…</rPh>`. */
function skipSound(bytes: Uint8Array, from: number): number {
  let at = from;
  while (!isAt(bytes, at, SOUND_END)) {
    at = skipTag(bytes, at);
    if (at < 0) return -1;
    at = findLt(bytes, at);
  }
  return at + SOUND_END.length;
}

/** Over one start or end tag without prefix, such as those of run properties; −1 for comments and the like. */
function skipTag(bytes: Uint8Array, from: number): number {
  let at = bytes[from + 1] === SLASH ? from + 2 : from + 1;
  const nameStart = at;
  while (isNameByte(bytes[at] ?? 0)) at++;
  const close = at > nameStart && isTagEnd(bytes[at]) ? findTagClose(bytes, at) : -1;
  return close < 0 ? -1 : close + 1;
}

function isNameByte(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
}
