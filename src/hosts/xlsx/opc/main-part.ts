import { BookError } from "../errors";
import { contentTypeOf, type ContentTypes } from "./content-types";
import {
  OFFICE_RELATIONSHIPS_URI,
  PACKAGE_RELATIONSHIPS_URI,
  STRICT_RELATIONSHIPS_URI,
} from "./namespaces";
import type { Relationship } from "./relationships";

const WORKBOOK_TYPES: readonly string[] = [
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "application/vnd.ms-excel.template.macroEnabled.main+xml",
  "application/vnd.ms-excel.addin.macroEnabled.main+xml",
];
const BINARY_TYPE = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";

/** The workbook part behind the package's own relationships; refuses packages whose main part is something else. */
export function findMainPart(
  relationships: readonly Relationship[],
  types: ContentTypes,
): { readonly mainPart: string; readonly isSigned: boolean } {
  const ofType = (type: string): Relationship | undefined =>
    relationships.find((relationship) => relationship.type === type);
  if (ofType(`${STRICT_RELATIONSHIPS_URI}/officeDocument`) !== undefined) {
    throw new BookError("strict-format", {});
  }
  const main = ofType(`${OFFICE_RELATIONSHIPS_URI}/officeDocument`);
  if (main === undefined) throw new BookError("not-a-workbook", {});
  const type = contentTypeOf(types, main.target);
  if (type === BINARY_TYPE) throw new BookError("binary-format", {});
  if (type === null || !WORKBOOK_TYPES.includes(type)) throw new BookError("not-a-workbook", {});
  const signature = `${PACKAGE_RELATIONSHIPS_URI}/digital-signature/origin`;
  return { mainPart: main.target, isSigned: ofType(signature) !== undefined };
}
