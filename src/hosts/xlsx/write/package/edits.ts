import { findPart, type OpcPackage } from "../../opc/package";
import { partKey } from "../../opc/part-name";
import { BookError } from "../../errors";
import { parseXml, type XmlDocument } from "../../xml/tree";
import { crc32 } from "../../zip/crc";
import type { ZipArchive, ZipEntry } from "../../zip/entry";
import { inflateEntry } from "../../zip/inflate";
import { packEntry } from "../../zip/write";
import { encodeLike } from "./encode";

/**
 * Changes to a package under way. The package itself stays as it was until `editedArchive`, so a failure halfway harms
 * nothing.
 */
export interface PackageEdits {
  readonly book: OpcPackage;
  /** By part key, in archive order; new parts stand at the end. */
  readonly parts: Map<string, ZipEntry>;
  /** Content types of parts written, by part name. */
  readonly contentTypes: Map<string, string>;
  /** Part keys promised to parts that are not written yet. */
  readonly reserved: Set<string>;
  /** Parts of ours that nothing may point at any more. */
  readonly orphans: Set<string>;
}

export function startEdits(book: OpcPackage): PackageEdits {
  return {
    book,
    parts: new Map(book.parts),
    contentTypes: new Map(),
    reserved: new Set(),
    orphans: new Set(),
  };
}

export function editedArchive(edits: PackageEdits): ZipArchive {
  return { entries: [...edits.parts.values()] };
}

export function hasPart(edits: PackageEdits, part: string): boolean {
  return findPart(edits, part) !== undefined;
}

export async function readPartBytes(edits: PackageEdits, part: string): Promise<Uint8Array> {
  const entry = findPart(edits, part);
  if (entry === undefined) throw new BookError("missing-part", { part });
  return inflateEntry(entry);
}

export async function readPart(edits: PackageEdits, part: string): Promise<XmlDocument> {
  return parseXml(await readPartBytes(edits, part), part);
}

/** Stores the text of a part. A part that holds this very text keeps its entry; the answer tells whether it changed. */
export async function writePart(edits: PackageEdits, part: string, text: string): Promise<boolean> {
  const stored = findPart(edits, part);
  if (stored === undefined) {
    edits.parts.set(partKey(part), packEntry(part, new TextEncoder().encode(text)));
    return true;
  }
  const before = await inflateEntry(stored);
  const after = encodeLike(text, before);
  if (stored.crc === crc32(after, 0) && sameBytes(before, after)) return false;
  edits.parts.set(partKey(stored.name), packEntry(stored.name, after));
  return true;
}

/** The first free name in a folder, `xl/charts/chart3.xml`, held for the caller. */
export function reservePart(edits: PackageEdits, folder: string, stem: string): string {
  for (let number = 1; ; number++) {
    const name = `${folder}${stem}${number}.xml`;
    const key = partKey(name);
    if (edits.parts.has(key) || edits.reserved.has(key)) continue;
    edits.reserved.add(key);
    return name;
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, k) => byte === b[k]);
}
