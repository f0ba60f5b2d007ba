import { readRelationships, type Relationship } from "../../opc/relationships";
import { relationshipsPartName } from "../../opc/part-name";
import { type Attributes, element, XML_DECLARATION } from "../markup";
import { CONTENT_TYPE, NAMESPACE } from "../vocabulary";
import { hasPart, type PackageEdits, readPart, writePart } from "./edits";
import { appendInside, namespaceFor, removeElement, spliceText } from "./splice";

/** A pointer from one part to another; `target` is a part name. */
export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export async function readRelationshipsOf(
  edits: PackageEdits,
  source: string,
): Promise<readonly Relationship[]> {
  const name = relationshipsPartName(source);
  return hasPart(edits, name) ? readRelationships((await readPart(edits, name)).root, source) : [];
}

/** Writes all relationships of a part of ours: what the user's additions need, then our own. True when they changed. */
export async function writeRelationshipsOf(
  edits: PackageEdits,
  source: string,
  kept: readonly Relationship[],
  ours: readonly NewRelationship[],
): Promise<boolean> {
  const name = relationshipsPartName(source);
  if (kept.length + ours.length === 0 && !hasPart(edits, name)) return false;
  // Nearly all packages state the type once, for the extension; some name each list.
  edits.contentTypes.set(name, CONTENT_TYPE.relationships);
  const items = [
    ...kept.map(({ element: { attributes } }) =>
      element("Relationship", Object.fromEntries(attributes.map((a) => [a.name, a.value]))),
    ),
    ...ours.map((one) => relationshipMarkup(source, one)),
  ];
  const root = element("Relationships", { xmlns: NAMESPACE.packageRelationships }, ...items);
  return writePart(edits, name, XML_DECLARATION + root);
}

/** Adds and removes relationships of a part that is not ours; the others stay as they are written. */
export async function editRelationships(
  edits: PackageEdits,
  source: string,
  added: readonly NewRelationship[],
  removed: readonly Relationship[],
): Promise<void> {
  if (added.length + removed.length === 0) return;
  const name = relationshipsPartName(source);
  const { text, root } = await readPart(edits, name);
  const splices = removed.map((one) => removeElement(one.element));
  const items = added.map((one) => relationshipMarkup(source, one, namespaceFor(root)));
  if (items.length > 0) splices.push(appendInside(text, root, items.join("")));
  await writePart(edits, name, spliceText(text, splices));
}

/** The first `count` ids of the form rId7 that are not taken. */
export function freeIds(
  taken: readonly { readonly id: string }[],
  count: number,
): readonly string[] {
  const used = new Set(taken.map(({ id }) => id));
  const free: string[] = [];
  for (let number = 1; free.length < count; number++) {
    const id = `rId${number}`;
    if (!used.has(id)) free.push(id);
  }
  return free;
}

/** A part as seen from another: `../charts/chart1.xml` from `xl/drawings/drawing1.xml`. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

function relationshipMarkup(
  source: string,
  { id, type, target }: NewRelationship,
  namespace: Attributes = {},
): string {
  const path = relativeTarget(source, target);
  return element("Relationship", { ...namespace, Id: id, Type: type, Target: path });
}
