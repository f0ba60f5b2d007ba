import { readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";

export const ROOT = path.resolve(__dirname, "../..");

/** An element of the manifest; names without prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** What the parser gives with `preserveOrder`: the name of the element as the only key besides `:@` and `#text`. */
interface Node {
  readonly ":@"?: Readonly<Record<string, string>>;
  readonly "#text"?: string;
  readonly [name: string]: unknown;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
});

export function readManifest(): Element {
  const xml = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  // The parser's result has this shape with the options above.
  const nodes = parser.parse(xml) as readonly Node[];
  const root = nodes.map(element).find(({ name }) => name === "OfficeApp");
  if (!root) throw new Error("no OfficeApp in the manifest");
  return root;
}

function element(node: Node): Element {
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const content = node[name];
  const nodes = Array.isArray(content) ? (content as readonly Node[]) : []; // elements have lists
  return {
    name,
    attributes: node[":@"] ?? {},
    children: nodes.filter((child) => !("#text" in child)).map(element),
    text: nodes.map((child) => child["#text"] ?? "").join(""),
  };
}

/** The element itself and all below it. */
export function all(root: Element): readonly Element[] {
  return [root, ...root.children.flatMap(all)];
}

/** All elements of a name, in document order. */
export function named(root: Element, name: string): readonly Element[] {
  return all(root).filter((each) => each.name === name);
}

export function child(parent: Element, name: string): Element {
  const found = parent.children.find((each) => each.name === name);
  if (!found) throw new Error(`no ${name} in ${parent.name}`);
  return found;
}
