import { attribute, childrenNamed } from "../xml/find";
import type { XmlElement } from "../xml/tree";
import { resolveTarget } from "./part-name";

export interface Relationship {
  readonly id: string;
  /** The full URI; the last step says what it is, such as `…/relationships/worksheet`. */
  readonly type: string;
  /** A part name, or for an external target the text as written. */
  readonly target: string;
  readonly isExternal: boolean;
  /** The element in the relationships part, for splicing. */
  readonly element: XmlElement;
}

/** The relationships in the root element of a `.rels` part whose source is the part `source`. */
export function readRelationships(root: XmlElement, source: string): readonly Relationship[] {
  return childrenNamed(root, "Relationship").map((element) => {
    const target = attribute(element, "Target") ?? "";
    const isExternal = attribute(element, "TargetMode") === "External";
    return {
      id: attribute(element, "Id") ?? "",
      type: attribute(element, "Type") ?? "",
      target: isExternal ? target : resolveTarget(source, target),
      isExternal,
      element,
    };
  });
}
