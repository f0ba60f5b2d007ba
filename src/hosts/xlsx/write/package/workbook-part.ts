import type { RangePlace } from "../../../../core/model/place";
import { ownershipName, type SheetKey } from "../../../../plan/model";
import type { OpcPackage } from "../../opc/package";
import { ownedKeyOf, readOwnedRanges } from "../../read/ownership";
import { readWorkbookPart, type SheetPart, type WorkbookPart } from "../../read/workbook-part";
import { attribute, booleanAttribute, descendants } from "../../xml/find";
import type { XmlElement } from "../../xml/tree";

/** A defined name, of the workbook or of one sheet. */
export interface NameEntry {
  readonly name: string;
  /** Position in the list of sheets of the sheet a name belongs to; null for names of the whole workbook. */
  readonly sheetIndex: number | null;
  readonly text: string;
  readonly isHidden: boolean;
  readonly element: XmlElement;
}

/** The workbook part with what a writer must respect besides. */
export interface EditableWorkbook extends Omit<WorkbookPart, "names"> {
  readonly part: string;
  readonly names: readonly NameEntry[];
  /** Position of the sheet the workbook opens on. */
  readonly activeIndex: number;
  /** Which sheet carries our mark for a key: its position, or −1 when never written or deleted by the user. */
  readonly ownedIndex: (key: SheetKey) => number;
  /** What that mark covers. */
  readonly ownedArea: (key: SheetKey) => RangePlace;
}

export async function readEditableWorkbook(book: OpcPackage): Promise<EditableWorkbook> {
  const workbook = await readWorkbookPart(book);
  const { root } = workbook.document;
  const [view] = descendants(root, ["bookViews", "workbookView"]);
  const ranges = readOwnedRanges(workbook);
  const owners = workbook.sheets.map(({ name, isWorksheet }) =>
    isWorksheet ? ownedKeyOf(name, ranges) : null,
  );
  return {
    ...workbook,
    part: book.mainPart,
    names: descendants(root, ["definedNames", "definedName"]).map(nameEntry),
    activeIndex: view === undefined ? 0 : Number(attribute(view, "activeTab") ?? 0),
    ownedIndex: (key) => owners.indexOf(key),
    ownedArea: (key) => {
      const mark = ranges.find(({ name }) => name === ownershipName(key));
      if (mark === undefined) throw new RangeError(`No sheet carries the mark of ${key}.`);
      return mark;
    },
  };
}

export function sheetIdOf({ element }: SheetPart): number {
  return Number(attribute(element, "sheetId") ?? 0);
}

function nameEntry(element: XmlElement): NameEntry {
  const index = attribute(element, "localSheetId");
  return {
    name: attribute(element, "name") ?? "",
    sheetIndex: index === null ? null : Number(index),
    text: element.text,
    isHidden: booleanAttribute(element, "hidden"),
    element,
  };
}
