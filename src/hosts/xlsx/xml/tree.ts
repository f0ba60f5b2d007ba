import type { SaxesTagNS } from "saxes";
import { BookError } from "../errors";
import { decodeXml } from "./decode";
import { makeXmlParser } from "./parser";

export interface XmlAttribute {
  readonly name: string;
  readonly prefix: string;
  readonly uri: string;
  readonly value: string;
}

/**
 * An element of a small part. Positions count characters of `XmlDocument.text`, so that a change can be spliced into
 * the text and everything around it stays as it was written.
 */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The text directly inside, entities resolved. */
  readonly text: string;
  /** Of the `<` of the start tag. */
  readonly start: number;
  /** After the `>` of the start tag: where a first child goes. */
  readonly contentStart: number;
  /** Before the `</` of the end tag: where a last child goes. Equals contentStart and `end` in `<a/>`. */
  readonly contentEnd: number;
  readonly end: number;
  /** `<a/>` */
  readonly isSelfClosing: boolean;
}

export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
}

/** The tree of a small part; `part` is its name for errors. Worksheets and shared strings are streamed instead. */
export function parseXml(bytes: Uint8Array, part: string): XmlDocument {
  return parseXmlText(decodeXml(bytes, part), part);
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

export function parseXmlText(text: string, part: string): XmlDocument {
  const parser = makeXmlParser(part);
  const roots: XmlElement[] = [];
  const open: Open[] = [];
  parser.on("opentag", (tag) => {
    const element = openElement(tag, text, parser.position);
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  const addText = (piece: string): void => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    if (element === undefined) return;
    element.end = parser.position;
    element.contentEnd = element.isSelfClosing
      ? element.end
      : text.lastIndexOf("</", element.end - 1);
  });
  parser.write(text).close();
  const [root] = roots;
  if (root === undefined) throw new BookError("malformed-xml", { part });
  return { text, root };
}

function openElement(tag: SaxesTagNS, text: string, contentStart: number): Open {
  // A start tag may hold no other "<": attribute values write it as an entity.
  const start = text.lastIndexOf("<", contentStart - 1);
  return {
    name: tag.local,
    prefix: tag.prefix,
    uri: tag.uri,
    attributes: Object.values(tag.attributes).map(({ local, prefix, uri, value }) => {
      return { name: local, prefix, uri, value };
    }),
    children: [],
    text: "",
    start,
    contentStart,
    contentEnd: contentStart,
    end: contentStart,
    isSelfClosing: tag.isSelfClosing,
  };
}
