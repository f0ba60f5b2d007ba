import type { XmlDocument, XmlElement } from "../../xml/tree";
import { element } from "../markup";
import { appendInside, namespaceFor, type Splice, spliceText } from "../package/splice";
import type { Collection } from "./collection";

/**
 * The styles part with the additions in their lists, which come in the order the schema demands; everything else as it is
 * written.
 */
export function stylesText(document: XmlDocument, lists: readonly Collection[]): string {
  const grown = lists.filter(({ added }) => added.length > 0);
  if (document.root.isSelfClosing) {
    const all = grown.map((list) => listMarkup(document.root, list)).join("");
    return spliceText(document.text, [appendInside(document.text, document.root, all)]);
  }
  const splices = grown.flatMap((list) =>
    list.element === null
      ? [newList(document.root, list)]
      : [
          ...countSplice(document.text, list.element, list.count),
          appended(document, list, list.element),
        ],
  );
  return spliceText(document.text, splices);
}

function appended(document: XmlDocument, list: Collection, parent: XmlElement): Splice {
  return appendInside(document.text, parent, list.added.join(""));
}

/** A list that was not there goes before the first that must come after it. */
function newList(root: XmlElement, list: Collection): Splice {
  const place = ORDER.indexOf(list.name);
  const next = root.children.find(({ name }) => ORDER.indexOf(name) > place);
  const at = next?.start ?? root.contentEnd;
  return { start: at, end: at, text: listMarkup(root, list) };
}

function listMarkup(root: XmlElement, { name, count, added }: Collection): string {
  return element(name, { ...namespaceFor(root), count }, ...added);
}

/** The children of a styles part in the order the schema demands (CT_Stylesheet). */
const ORDER: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** The count in the start tag; a list that states none goes on stating none. */
function countSplice(text: string, { start, contentStart }: XmlElement, count: number): Splice[] {
  const match = /\scount\s*=\s*["'](\d+)/.exec(text.slice(start, contentStart));
  if (match?.[1] === undefined) return [];
  const end = start + match.index + match[0].length;
  return [{ start: end - match[1].length, end, text: String(count) }];
}
