import { BookError } from "../errors";
import { SPREADSHEET_URI } from "../opc/namespaces";
import { decodeXml } from "../xml/decode";
import { makeXmlParser } from "../xml/parser";
import { GT, QUOTE, LT, isAt, isTagEnd } from "./xml-bytes";

/** Where a list stands in its part: `["worksheet", "sheetData"]`. */
export interface ListPlace {
  readonly part: string;
  readonly path: readonly string[];
  /** `<sheetData` */
  readonly tag: Uint8Array;
}

/** Behind the list's start tag in `bytes[0..length)`, or −1 when it has not come yet. */
export function findListStart(bytes: Uint8Array, length: number, { tag }: ListPlace): number {
  for (let at = 0; at + tag.length < length; at++) {
    if (bytes[at] !== LT || !isAt(bytes, at, tag) || !isTagEnd(bytes[at + tag.length])) continue;
    let isQuoted = false;
    for (let close = at + tag.length; close < length; close++) {
      if (bytes[close] === QUOTE) isQuoted = !isQuoted;
      else if (bytes[close] === GT && !isQuoted) return close + 1;
    }
    return -1;
  }
  return -1;
}

/**
 * Whether the XML before the list leaves no doubt about what follows: UTF-8, the list's elements in the spreadsheet
 * namespace without a prefix, nothing else open. Faults are left to the parser that reads the part next.
 */
export function isPlainHead(head: Uint8Array, { part, path }: ListPlace): boolean {
  const parser = makeXmlParser(part);
  const state = { encoding: "utf-8", open: [] as string[], lastOpened: "" };
  parser.on("xmldecl", ({ encoding }) => {
    state.encoding = encoding ?? state.encoding;
  });
  parser.on("opentag", (tag) => {
    state.open.push(tag.uri === SPREADSHEET_URI && tag.prefix === "" ? tag.local : "");
    state.lastOpened = state.open.join("/");
  });
  parser.on("closetag", () => {
    state.open.pop();
  });
  try {
    parser.write(decodeXml(head, part));
  } catch (fault) {
    if (fault instanceof BookError) return false;
    throw fault;
  }
  // The head ends behind the list's start tag, so the element opened last is the list, also when it is empty.
  return /^(?:utf-8|us-ascii)$/i.test(state.encoding) && state.lastOpened === path.join("/");
}
