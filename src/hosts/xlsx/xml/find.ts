import type { XmlElement } from "./tree";

/** The value of an attribute, without namespace unless `uri` says one, or null. */
export function attribute(element: XmlElement, name: string, uri = ""): string | null {
  const isIt = (a: { name: string; uri: string }): boolean => a.name === name && a.uri === uri;
  return element.attributes.find(isIt)?.value ?? null;
}

/** An xsd:boolean attribute; `absent` when it is not there. */
export function booleanAttribute(element: XmlElement, name: string, absent = false): boolean {
  const value = attribute(element, name);
  return value === null ? absent : value === "1" || value === "true";
}

/** Children of that name in the parent's own namespace. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name && child.uri === element.uri);
}

export function childNamed(element: XmlElement, name: string): XmlElement | null {
  return childrenNamed(element, name)[0] ?? null;
}

/** The elements at the end of a path such as `["cellXfs", "xf"]`. */
export function descendants(element: XmlElement, path: readonly string[]): readonly XmlElement[] {
  return path.reduce<readonly XmlElement[]>(
    (found, name) => found.flatMap((parent) => childrenNamed(parent, name)),
    [element],
  );
}

/** Every element below of that name, the deepest too, in whatever namespace. */
export function everyNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...everyNamed(child, name),
  ]);
}
