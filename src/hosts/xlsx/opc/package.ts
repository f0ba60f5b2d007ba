import { BookError } from "../errors";
import { parseXml, type XmlDocument } from "../xml/tree";
import type { ZipArchive, ZipEntry } from "../zip/entry";
import { inflateEntry } from "../zip/inflate";
import { readZip } from "../zip/read";
import { readContentTypes, type ContentTypes } from "./content-types";
import { refuseOleFile } from "./ole";
import { partKey, relationshipsPartName } from "./part-name";
import { readRelationships, type Relationship } from "./relationships";
import { findMainPart } from "./main-part";

/** An OOXML package: parts by name, what each is, and how they point at each other. */
export interface OpcPackage {
  readonly archive: ZipArchive;
  /** By part key; use `findPart`. */
  readonly parts: ReadonlyMap<string, ZipEntry>;
  readonly contentTypes: ContentTypes;
  /** The name of the workbook part, found through the package's relationships. */
  readonly mainPart: string;
  /** True when the package carries a digital signature, which any change would invalidate. */
  readonly isSigned: boolean;
}

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/**
 * Opens the bytes of a workbook file. Throws a BookError for everything that is not a transitional .xlsx, .xlsm, .xltx
 * or .xltm: other formats, encrypted files, damaged archives.
 */
export async function openPackage(bytes: Uint8Array): Promise<OpcPackage> {
  refuseOleFile(bytes);
  return packageOf(readZip(bytes));
}

/** The package in an archive. Throws as `openPackage` does. */
export async function packageOf(archive: ZipArchive): Promise<OpcPackage> {
  const parts = new Map(archive.entries.map((entry) => [partKey(entry.name), entry]));
  if (!parts.has(partKey(CONTENT_TYPES_PART))) throw new BookError("not-a-workbook", {});
  const types = await readXmlPart({ parts }, CONTENT_TYPES_PART);
  const contentTypes = readContentTypes(types.root);
  const main = findMainPart(await relationshipsOf({ parts }, ""), contentTypes);
  return { archive, parts, contentTypes, ...main };
}

/** The entry of a part, or undefined when the package has none of that name. */
export function findPart(book: Pick<OpcPackage, "parts">, name: string): ZipEntry | undefined {
  return book.parts.get(partKey(name)) ?? book.parts.get(partKey(unescapePercent(name)));
}

/** Relationships escape spaces and letters such as å; many programs store the entry under the plain name. */
function unescapePercent(name: string): string {
  return name.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    const codes = escaped.slice(1).split("%");
    return new TextDecoder().decode(Uint8Array.from(codes, (code) => Number.parseInt(code, 16)));
  });
}

export function requirePart(book: Pick<OpcPackage, "parts">, name: string): ZipEntry {
  const entry = findPart(book, name);
  if (entry === undefined) throw new BookError("missing-part", { part: name });
  return entry;
}

/** Styles, the largest of the parts read as trees, stay below 30 MB with all formats Excel allows. */
const MAX_TREE_SIZE = 64 * 2 ** 20;

/** The tree of a small part. Throws zip-bomb when it is not small, missing-part, corrupt-part, malformed-xml or forbidden-dtd. */
export async function readXmlPart(
  book: Pick<OpcPackage, "parts">,
  name: string,
): Promise<XmlDocument> {
  const entry = requirePart(book, name);
  if (entry.size > MAX_TREE_SIZE) throw new BookError("zip-bomb", {});
  return parseXml(await inflateEntry(entry), entry.name);
}

/** The relationships of a part, in file order; `""` stands for the package. None when there is no such part. */
export async function relationshipsOf(
  book: Pick<OpcPackage, "parts">,
  source: string,
): Promise<readonly Relationship[]> {
  const name = relationshipsPartName(source);
  if (findPart(book, name) === undefined) return [];
  return readRelationships((await readXmlPart(book, name)).root, source);
}
