import { contentTypeOf, readContentTypes } from "../../../src/hosts/xlsx/opc/content-types";
import { OFFICE_RELATIONSHIPS_URI } from "../../../src/hosts/xlsx/opc/namespaces";
import { attribute, childrenNamed } from "../../../src/hosts/xlsx/xml/find";
import type { XmlElement } from "../../../src/hosts/xlsx/xml/tree";
import { everyElement, type PartBytes, partRoot, relationshipsIn } from "./parts";

const TYPES = "[Content_Types].xml";

/** What is wrong with a package by ISO/IEC 29500-2: each fault as a line; none when it is sound. */
export function packageFaults(parts: PartBytes): readonly string[] {
  const names = Object.keys(parts);
  return [
    ...repeated(
      "part",
      names.map((name) => name.toLowerCase()),
    ),
    ...typeFaults(parts),
    ...names.filter((name) => name.endsWith(".rels")).flatMap((name) => listFaults(parts, name)),
    ...names.filter((name) => /\.(xml|vml)$/.test(name)).flatMap((name) => idFaults(parts, name)),
    ...unreachable(parts),
  ];
}

/** One line for each value that occurs twice. */
export function repeated(what: string, values: readonly (string | number)[]): readonly string[] {
  const twice = values.filter((value, k) => values.indexOf(value) !== k);
  return twice.map((value) => `${what} ${value} occurs twice`);
}

function typeFaults(parts: PartBytes): readonly string[] {
  const root = partRoot(parts, TYPES);
  const types = readContentTypes(root);
  const overrides = childrenNamed(root, "Override").map((one) => attribute(one, "PartName") ?? "");
  const known = new Set(Object.keys(parts).map((name) => `/${name}`.toLowerCase()));
  return [
    ...repeated(
      "override",
      overrides.map((name) => name.toLowerCase()),
    ),
    ...overrides
      .filter((name) => !known.has(name.toLowerCase()))
      .map((name) => `content type of ${name}, which is not there`),
    ...Object.keys(parts)
      .filter((name) => name !== TYPES && contentTypeOf(types, name) === null)
      .map((name) => `${name} has no content type`),
  ];
}

/** Faults of one list of relationships. */
function listFaults(parts: PartBytes, list: string): readonly string[] {
  const source = list.replace(/_rels\/([^/]*)\.rels$/, "$1");
  const relationships = relationshipsIn(parts, source);
  return [
    ...(source === "" || source in parts ? [] : [`${list} belongs to no part`]),
    ...repeated(
      `${list}: id`,
      relationships.map(({ id }) => id),
    ),
    ...relationships
      .filter(({ target, isExternal }) => !isExternal && !(target in parts))
      .map(({ id, target }) => `${list}: ${id} leads to ${target}, which is not there`),
  ];
}

/** Relationship ids that a part uses without having them. */
function idFaults(parts: PartBytes, part: string): readonly string[] {
  const known = new Set(relationshipsIn(parts, part).map(({ id }) => id));
  const root = partRoot(parts, part);
  return [root, ...everyElement(root, () => true)]
    .flatMap(relationshipIds)
    .filter((id) => !known.has(id))
    .map((id) => `${part} uses ${id}, which it does not have`);
}

function relationshipIds({ attributes }: XmlElement): readonly string[] {
  return attributes
    .filter(({ uri, value }) => uri === OFFICE_RELATIONSHIPS_URI && value !== "")
    .map(({ value }) => value);
}

function unreachable(parts: PartBytes): readonly string[] {
  const reached = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, isExternal } of relationshipsIn(parts, part)) {
      if (isExternal || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return Object.keys(parts)
    .filter((name) => name !== TYPES && !name.endsWith(".rels") && !reached.has(name))
    .map((name) => `nothing leads to ${name}`);
}
