import { contentTypeOf, readContentTypes } from "../../opc/content-types";
import { CONTENT_TYPES_PART } from "../../opc/package";
import { partKey } from "../../opc/part-name";
import { attribute, childrenNamed } from "../../xml/find";
import { element } from "../markup";
import { hasPart, type PackageEdits, readPart, writePart } from "./edits";
import { appendInside, namespaceFor, removeElement, spliceText } from "./splice";

/** Declares the parts we wrote and forgets those we removed; every other entry stays as it is written. */
export async function updateContentTypes(edits: PackageEdits): Promise<void> {
  const { text, root } = await readPart(edits, CONTENT_TYPES_PART);
  const stale = childrenNamed(root, "Override").filter((override) => {
    const part = partKey(attribute(override, "PartName") ?? "");
    const wanted = wantedType(edits, part);
    const isRemoved = edits.book.parts.has(part) && !hasPart(edits, part);
    return isRemoved || (wanted !== undefined && wanted !== attribute(override, "ContentType"));
  });
  const kept = { ...root, children: root.children.filter((child) => !stale.includes(child)) };
  const declared = readContentTypes(kept);
  const added = [...edits.contentTypes]
    .filter(([part, type]) => contentTypeOf(declared, part) !== type)
    .map(([part, type]) =>
      element("Override", {
        ...namespaceFor(root),
        PartName: `/${part}`,
        ContentType: type,
      }),
    );
  const splices = stale.map(removeElement);
  if (added.length > 0) splices.push(appendInside(text, root, added.join("")));
  await writePart(edits, CONTENT_TYPES_PART, spliceText(text, splices));
}

function wantedType(edits: PackageEdits, key: string): string | undefined {
  return [...edits.contentTypes].find(([part]) => partKey(part) === key)?.[1];
}
