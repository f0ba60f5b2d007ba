import { strFromU8, unzipSync } from "fflate";
import { relationshipsPartName } from "../../../src/hosts/xlsx/opc/part-name";
import { readRelationships, type Relationship } from "../../../src/hosts/xlsx/opc/relationships";
import { parseXml, type XmlElement } from "../../../src/hosts/xlsx/xml/tree";

/** The parts of a workbook file, unpacked by another library than the host's own. */
export type PartBytes = Readonly<Record<string, Uint8Array>>;

export function partsOf(book: Uint8Array): PartBytes {
  // Some programs also write entries for folders, which are no parts.
  return unzipSync(book, { filter: ({ name }) => !name.endsWith("/") });
}

export function partText(parts: PartBytes, name: string): string {
  return strFromU8(requirePart(parts, name));
}

export function partRoot(parts: PartBytes, name: string): XmlElement {
  return parseXml(requirePart(parts, name), name).root;
}

export function relationshipsIn(parts: PartBytes, source: string): readonly Relationship[] {
  const name = relationshipsPartName(source);
  return name in parts ? readRelationships(partRoot(parts, name), source) : [];
}

/** The parts that a part's relationships of one kind, such as `chart`, lead to. */
export function targetsIn(parts: PartBytes, source: string, kind: string): readonly string[] {
  return relationshipsIn(parts, source)
    .filter(({ type }) => type.endsWith(`/${kind}`))
    .map(({ target }) => target);
}

/** Every element below, the deepest too, that passes. */
export function everyElement(
  root: XmlElement,
  passes: (element: XmlElement) => boolean,
): readonly XmlElement[] {
  return root.children.flatMap((child) => [
    ...(passes(child) ? [child] : []),
    ...everyElement(child, passes),
  ]);
}

function requirePart(parts: PartBytes, name: string): Uint8Array {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`The package has no part ${name}.`);
  return bytes;
}
