import { escapeXml } from "../../xml/escape";
import type { XmlElement } from "../../xml/tree";
import { type Attributes, element } from "../markup";
import { NAMESPACE } from "../vocabulary";

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

/**
 * An element of a spreadsheet part with what is in it, in the prefixes that we use: what other programs added in
 * namespaces of their own is left behind. `changed` replaces attributes.
 */
export function copyElement(original: XmlElement, changed: Attributes = {}): string {
  const attributes = original.attributes.flatMap(({ uri, name, value }) => {
    const prefix = PREFIXES.get(uri);
    return prefix === undefined ? [] : [[prefix + name, value] as const];
  });
  const children = original.children.filter(
    ({ uri, name }) => uri === original.uri && name !== "extLst",
  );
  return element(
    original.name,
    { ...Object.fromEntries(attributes), ...changed },
    ...(children.length === 0
      ? [escapeXml(original.text)]
      : children.map((child) => copyElement(child))),
  );
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["", ""],
  [NAMESPACE.relationship, "r:"],
  [XML_NAMESPACE, "xml:"],
]);
