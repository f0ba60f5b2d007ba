import { attribute, childNamed } from "../../xml/find";
import type { XmlDocument, XmlElement } from "../../xml/tree";
import { element } from "../markup";
import { namespaceFor, type Splice } from "../package/splice";
import { withAttribute } from "./sheet-text";

/** What stands before `<calcPr>` in a workbook part (ISO/IEC 29500-1, CT_Workbook). */
const BEFORE = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
];

/** Has Excel compute all formulas when it opens the workbook: the results stored with them may be of older values. */
export function recalculationSplice({ text, root }: XmlDocument): readonly Splice[] {
  const calculation = childNamed(root, "calcPr");
  if (!calculation) {
    const markup = element("calcPr", { ...namespaceFor(root), fullCalcOnLoad: true });
    const at = lastBefore(root)?.end ?? root.contentStart;
    return [{ start: at, end: at, text: markup }];
  }
  if (attribute(calculation, "fullCalcOnLoad") === "1") return [];
  const { start, contentStart, isSelfClosing } = calculation;
  const length = isSelfClosing ? 2 : 1;
  const tag = text.slice(start, contentStart - length).trimEnd();
  const close = text.slice(contentStart - length, contentStart);
  return [{ start, end: contentStart, text: withAttribute(tag, "fullCalcOnLoad", "1") + close }];
}

function lastBefore({ children }: XmlElement): XmlElement | undefined {
  return children.findLast(({ name }) => BEFORE.includes(name));
}
