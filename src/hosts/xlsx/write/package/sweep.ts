import { partKey, relationshipsPartName } from "../../opc/part-name";
import { readRelationships } from "../../opc/relationships";
import { findPart } from "../../opc/package";
import { type PackageEdits, readPart } from "./edits";
import { readRelationshipsOf } from "./relationships";

/**
 * Removes parts of ours that nothing points at any more, such as a chart that left the plan, with what only they used.
 * A part that any other part still needs, such as a picture, stays.
 */
export async function sweepOrphans(edits: PackageEdits): Promise<void> {
  const waiting = [...edits.orphans];
  if (waiting.length === 0) return;
  const users = await countUsers(edits);
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const entry = findPart(edits, part);
    if (entry === undefined || (users.get(partKey(entry.name)) ?? 0) > 0) continue;
    const targets = await readRelationshipsOf(edits, entry.name);
    edits.parts.delete(partKey(entry.name));
    edits.parts.delete(partKey(relationshipsPartName(entry.name)));
    for (const { target, isExternal } of targets) {
      if (isExternal) continue;
      const key = partKey(findPart(edits, target)?.name ?? target);
      users.set(key, (users.get(key) ?? 0) - 1);
      waiting.push(target);
    }
  }
}

/** How many relationships of the package lead to each part, by part key. */
async function countUsers(edits: PackageEdits): Promise<Map<string, number>> {
  const users = new Map<string, number>();
  for (const { name } of edits.parts.values()) {
    const source = sourceOf(name);
    if (source === null) continue;
    for (const { target, isExternal } of readRelationships(
      (await readPart(edits, name)).root,
      source,
    )) {
      if (isExternal) continue;
      const key = partKey(findPart(edits, target)?.name ?? target);
      users.set(key, (users.get(key) ?? 0) + 1);
    }
  }
  return users;
}

/** The part whose relationships a part holds, or null when it is no relationships part. */
function sourceOf(name: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
  return match === null ? null : `${match[1] ?? ""}${match[2] ?? ""}`;
}
