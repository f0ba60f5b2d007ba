import { attribute, childrenNamed } from "../xml/find";
import type { XmlElement } from "../xml/tree";
import { partKey } from "./part-name";

export interface ContentTypes {
  /** By extension in lower case. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By part key. */
  readonly overrides: ReadonlyMap<string, string>;
}

export function readContentTypes(root: XmlElement): ContentTypes {
  const typesBy = (name: string, key: string): ReadonlyMap<string, string> =>
    new Map(
      childrenNamed(root, name).map((element) => [
        partKey(attribute(element, key) ?? ""),
        attribute(element, "ContentType") ?? "",
      ]),
    );
  return { defaults: typesBy("Default", "Extension"), overrides: typesBy("Override", "PartName") };
}

export function contentTypeOf(types: ContentTypes, part: string): string | null {
  const key = partKey(part);
  const extension = key.slice(key.lastIndexOf(".") + 1);
  return types.overrides.get(key) ?? types.defaults.get(extension) ?? null;
}
