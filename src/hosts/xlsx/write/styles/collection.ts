import { BookError } from "../../errors";
import { childNamed } from "../../xml/find";
import { parseXmlText, type XmlElement } from "../../xml/tree";
import { NAMESPACE } from "../vocabulary";

/** One list of the styles part, such as `fonts`, with what we add to it. Items are found by meaning, not by spelling. */
export interface Collection {
  readonly name: CollectionName;
  /** Null when the styles part has no such list. */
  readonly element: XmlElement | null;
  /** Position of each item, by its canonical form. */
  readonly positions: Map<string, number>;
  /** Positions of the markup asked for so far; most looks share their fonts, fills and borders. */
  readonly asked: Map<string, number>;
  readonly added: string[];
  count: number;
}

/** The lists in the order CT_Stylesheet demands, with the name of their items. */
export const COLLECTIONS = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellXfs: "xf",
  dxfs: "dxf",
} as const;
export type CollectionName = keyof typeof COLLECTIONS;

export function openCollection(root: XmlElement, name: CollectionName, part: string): Collection {
  const element = childNamed(root, name);
  const items = element?.children ?? [];
  // Anything but items, such as alternate content, would make positions ambiguous.
  const isPlain = items.every((item) => item.name === COLLECTIONS[name] && item.uri === root.uri);
  if (!isPlain) throw new BookError("unusual-part", { part });
  const positions = new Map<string, number>();
  items.forEach((item, position) => {
    const form = canonical(item);
    if (!positions.has(form)) positions.set(form, position);
  });
  return { name, element, positions, asked: new Map(), added: [], count: items.length };
}

/** The position of an item in its list, added at the end when the list does not have it. */
export function findOrAdd(collection: Collection, markup: string): number {
  const asked = collection.asked.get(markup);
  if (asked !== undefined) return asked;
  const form = canonical(parseFragment(markup));
  const position = collection.positions.get(form) ?? append(collection, markup, form);
  collection.asked.set(markup, position);
  return position;
}

/** Adds also what the list may have already: some positions have a meaning of their own. */
export function add(collection: Collection, markup: string): number {
  return append(collection, markup, canonical(parseFragment(markup)));
}

/** "Unique cell formats" of Excel's specifications and limits; Excel cannot open a file with more. */
const MOST_CELL_FORMATS = 65_490;

function append(collection: Collection, markup: string, form: string): number {
  if (collection.name === "cellXfs" && collection.count >= MOST_CELL_FORMATS) {
    throw new BookError("too-many-formats", {});
  }
  const position = collection.count++;
  if (!collection.positions.has(form)) collection.positions.set(form, position);
  collection.added.push(markup);
  return position;
}

/** Equal for elements that mean the same however they are spelt: prefixes, order of attributes, white space. */
function canonical(element: XmlElement): string {
  const attributes = element.attributes
    .filter(({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns")
    .map(({ uri, name, value }) => JSON.stringify([uri, name, value]))
    .sort();
  return `${element.name}{${attributes.join()}}[${element.children.map(canonical).join()}]`;
}

/** Markup of one item as a tree; it has no prefix, and may or may not declare its namespace. */
function parseFragment(markup: string): XmlElement {
  const { root } = parseXmlText(`<list xmlns="${NAMESPACE.sheet}">${markup}</list>`, "styles");
  const [item] = root.children;
  if (item === undefined) throw new RangeError(`No element in ${markup}`);
  return item;
}
