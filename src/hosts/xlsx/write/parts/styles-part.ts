import type { Relationship } from "../../opc/relationships";
import { parseXmlText } from "../../xml/tree";
import { hasPart, type PackageEdits, readPart, writePart } from "../package/edits";
import { blankStylesXml } from "../styles/blank-styles";
import { openStyleBook, type StyleBook } from "../styles/style-book";
import { CONTENT_TYPE, RELATIONSHIP } from "../vocabulary";

export interface StylesPart {
  readonly part: string;
  readonly book: StyleBook;
  /** The workbook had none, so it must be told of this one. */
  readonly isNew: boolean;
}

/** `folder` is the workbook's, for a styles part that must be made. */
export async function openStylesPart(
  edits: PackageEdits,
  relationships: readonly Relationship[],
  folder: string,
): Promise<StylesPart> {
  const stored = relationships.find(({ type }) => type === RELATIONSHIP.styles)?.target;
  if (stored !== undefined && hasPart(edits, stored)) {
    const book = openStyleBook(await readPart(edits, stored), stored);
    return { part: stored, book, isNew: false };
  }
  const part = stored ?? `${folder}styles.xml`;
  const book = openStyleBook(parseXmlText(blankStylesXml(), part), part);
  return { part, book, isNew: stored === undefined };
}

export async function writeStylesPart(edits: PackageEdits, styles: StylesPart): Promise<void> {
  edits.contentTypes.set(styles.part, CONTENT_TYPE.styles);
  await writePart(edits, styles.part, styles.book.text());
}
