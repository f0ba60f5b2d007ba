import { childNamed } from "../../xml/find";
import { BookError } from "../../errors";
import { element } from "../markup";
import { NAMESPACE } from "../vocabulary";
import { appendInside, namespaceFor, type Splice } from "./splice";
import type { EditableWorkbook } from "./workbook-part";

/** A sheet to list; `index` is its position in the list. */
export interface NewSheet {
  readonly name: string;
  readonly index: number;
  readonly sheetId: number;
  readonly relationship: string;
}

/** Lists new sheets after those that are there. */
export function sheetListSplices(
  workbook: EditableWorkbook,
  added: readonly NewSheet[],
): readonly Splice[] {
  if (added.length === 0) return [];
  const { text, root } = workbook.document;
  const list = childNamed(root, "sheets");
  if (list === null) throw new BookError("unusual-part", { part: workbook.part });
  const prefix = relationshipPrefix(workbook);
  const items = added.map(({ name, sheetId, relationship }) =>
    element("sheet", {
      ...namespaceFor(root),
      ...(prefix === null ? { "xmlns:r": NAMESPACE.relationship } : {}),
      name,
      sheetId,
      [`${prefix ?? "r"}:id`]: relationship,
    }),
  );
  return [appendInside(text, list, items.join(""))];
}

/** The prefix that the whole workbook part gives to relationship ids; null when only its sheets declare one. */
function relationshipPrefix({ document }: EditableWorkbook): string | null {
  const isIt = (a: { prefix: string; value: string }): boolean =>
    a.prefix === "xmlns" && a.value === NAMESPACE.relationship;
  return document.root.attributes.find(isIt)?.name ?? null;
}
