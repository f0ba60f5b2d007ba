import { BookError } from "../errors";
import { OFFICE_RELATIONSHIPS_URI, SPREADSHEET_URI } from "../opc/namespaces";
import { readXmlPart, relationshipsOf, type OpcPackage } from "../opc/package";
import type { Relationship } from "../opc/relationships";
import { attribute, booleanAttribute, childNamed, descendants } from "../xml/find";
import type { XmlDocument, XmlElement } from "../xml/tree";

export interface SheetPart {
  readonly name: string;
  /** The name of the sheet's part. */
  readonly part: string;
  readonly isVisible: boolean;
  /** False for chart sheets, dialogue sheets and macro sheets. */
  readonly isWorksheet: boolean;
  /** The `<sheet>` element. */
  readonly element: XmlElement;
}

/** A workbook-level name; names that belong to one sheet are left out. */
export interface DefinedName {
  readonly name: string;
  /** The formula without `=`: `'Blad 1'!$A$1:$B$2`, or with `#REF!` when its cells are gone. */
  readonly reference: string;
}

/** What the workbook part says about the book. */
export interface WorkbookPart {
  readonly document: XmlDocument;
  readonly relationships: readonly Relationship[];
  /** In the order of the tabs. */
  readonly sheets: readonly SheetPart[];
  readonly names: readonly DefinedName[];
  readonly isDate1904: boolean;
  /** True when sheets may be neither added nor removed. */
  readonly isStructureLocked: boolean;
}

export async function readWorkbookPart(book: OpcPackage): Promise<WorkbookPart> {
  const document = await readXmlPart(book, book.mainPart);
  const relationships = await relationshipsOf(book, book.mainPart);
  const { root } = document;
  if (root.uri !== SPREADSHEET_URI) throw new BookError("not-a-workbook", {});
  const properties = childNamed(root, "workbookPr");
  const protection = childNamed(root, "workbookProtection");
  return {
    document,
    relationships,
    sheets: descendants(root, ["sheets", "sheet"]).map((sheet) => readSheet(sheet, relationships)),
    names: descendants(root, ["definedNames", "definedName"])
      .filter((name) => attribute(name, "localSheetId") === null)
      .map((name) => ({ name: attribute(name, "name") ?? "", reference: name.text })),
    isDate1904: properties !== null && booleanAttribute(properties, "date1904"),
    isStructureLocked: protection !== null && booleanAttribute(protection, "lockStructure"),
  };
}

function readSheet(element: XmlElement, relationships: readonly Relationship[]): SheetPart {
  const name = attribute(element, "name") ?? "";
  const id = attribute(element, "id", OFFICE_RELATIONSHIPS_URI);
  const target = relationships.find((relationship) => relationship.id === id);
  if (target === undefined) throw new BookError("missing-part", { part: name });
  return {
    name,
    part: target.target,
    isVisible: (attribute(element, "state") ?? "visible") === "visible",
    isWorksheet: target.type === `${OFFICE_RELATIONSHIPS_URI}/worksheet`,
    element,
  };
}

/** The part behind a relationship of the workbook, such as `styles` or `sharedStrings`, or null. */
export function workbookTarget({ relationships }: WorkbookPart, kind: string): string | null {
  const type = `${OFFICE_RELATIONSHIPS_URI}/${kind}`;
  return relationships.find((relationship) => relationship.type === type)?.target ?? null;
}
