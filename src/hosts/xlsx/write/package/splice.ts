import type { XmlElement } from "../../xml/tree";
import type { Attributes } from "../markup";

/** Replaces the characters from `start` to `end` of a text; equal positions insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All changes at once: positions are those of the text before any of them; insertions at one place keep their order. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  let result = "";
  let copied = 0;
  for (const { start, end, text: inserted } of splices.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(copied, start) + inserted;
    copied = end;
  }
  return result + text.slice(copied);
}

/** Adds markup as the last children of an element, also when it is written `<a/>`. */
export function appendInside(text: string, parent: XmlElement, markup: string): Splice {
  if (!parent.isSelfClosing) {
    return { start: parent.contentEnd, end: parent.contentEnd, text: markup };
  }
  const name = qualifiedName(parent);
  const slash = text.lastIndexOf("/", parent.end);
  return { start: slash, end: parent.end, text: `>${markup}</${name}>` };
}

export function removeElement({ start, end }: XmlElement): Splice {
  return { start, end, text: "" };
}

/** Our elements carry no prefix; where the part gives its namespace one, they declare the namespace themselves. */
export function namespaceFor(parent: XmlElement): Attributes {
  return parent.prefix === "" ? {} : { xmlns: parent.uri };
}

export function qualifiedName({ prefix, name }: XmlElement): string {
  return prefix === "" ? name : `${prefix}:${name}`;
}
