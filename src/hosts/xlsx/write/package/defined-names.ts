import { OWNED_NAME_PREFIX, ownershipName, type SheetPlan } from "../../../../plan/model";
import { absoluteRange, quotedSheet } from "../../../../plan/ref";
import { ownedArea } from "../../../../plan/owned-area";
import { parseRangeName } from "../../../../plan/range-name";
import { escapeXml } from "../../xml/escape";
import { childNamed } from "../../xml/find";
import type { XmlElement } from "../../xml/tree";
import { element } from "../markup";
import { appendInside, namespaceFor, removeElement, type Splice } from "./splice";
import type { NameEntry, EditableWorkbook } from "./workbook-part";

/** A defined name as it shall stand in the workbook. */
interface WantedName {
  readonly name: string;
  readonly sheetIndex: number | null;
  readonly text: string;
  readonly isHidden: boolean;
}

/** A planned sheet and its position in the list of sheets. */
export interface PlacedPlan {
  readonly plan: SheetPlan;
  readonly index: number;
}

/** The changes that make our names, and the print set-up of our sheets, what the plan says. Other names stay. */
export function nameSplices(workbook: EditableWorkbook, placed: readonly PlacedPlan[]): Splice[] {
  const wanted = placed.flatMap(wantedNames);
  const stale = workbook.names.filter(
    (entry) => isOurs(entry, placed) && !wanted.some((one) => isSame(one, entry)),
  );
  const updated = workbook.names.filter((entry) =>
    wanted.some((one) => isSame(one, entry) && !saysTheSame(one, entry)),
  );
  const missing = wanted.filter((one) => !workbook.names.some((entry) => isSame(one, entry)));
  const replaced = updated.map((entry) => {
    const now = wanted.find((one) => isSame(one, entry));
    const text = now === undefined ? "" : nameMarkup(now, workbook.document.root);
    return { start: entry.element.start, end: entry.element.end, text };
  });
  return [
    ...stale.map(({ element: old }) => removeElement(old)),
    ...replaced,
    ...added(workbook, missing),
  ];
}

function wantedNames({ plan, index }: PlacedPlan): readonly WantedName[] {
  const mark = plan.key && ownershipName(plan.key);
  const isMarked = mark === null || plan.names.some(({ name }) => name === mark);
  const marks = isMarked ? [] : [{ name: mark, range: ownedArea(plan) }];
  const hidden = [...marks, ...plan.names].map(({ name, range }) => {
    return { name, sheetIndex: null, text: absoluteRange(range), isHidden: true };
  });
  const print = { sheetIndex: index, isHidden: false };
  const area = { ...print, name: PRINT_AREA, text: absoluteRange(plan.print.area) };
  const rows = plan.print.titleRows;
  if (rows === undefined) return [...hidden, area];
  const text = `${quotedSheet(plan.name)}!$${rows.top + 1}:$${rows.bottom + 1}`;
  return [...hidden, area, { ...print, name: PRINT_TITLES, text }];
}

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** Names that a refresh of these sheets decides on: print set-up, marks on them, and marks whose cells are gone. */
function isOurs(entry: NameEntry, placed: readonly PlacedPlan[]): boolean {
  if (entry.sheetIndex !== null) {
    const isPrint = [PRINT_AREA, PRINT_TITLES].includes(entry.name);
    return isPrint && placed.some(({ index }) => index === entry.sheetIndex);
  }
  if (!entry.name.startsWith(OWNED_NAME_PREFIX)) return false;
  const sheet = parseRangeName(entry.text)?.sheet.toLowerCase();
  return sheet === undefined
    ? placed.some(({ plan }) => plan.key !== null)
    : placed.some(({ plan }) => plan.name.toLowerCase() === sheet);
}

function isSame(a: WantedName, b: NameEntry): boolean {
  return a.sheetIndex === b.sheetIndex && a.name.toLowerCase() === b.name.toLowerCase();
}

function saysTheSame(wanted: WantedName, entry: NameEntry): boolean {
  return wanted.text === entry.text && wanted.isHidden === entry.isHidden;
}

function added(workbook: EditableWorkbook, missing: readonly WantedName[]): readonly Splice[] {
  if (missing.length === 0) return [];
  const { text, root } = workbook.document;
  const items = missing.map((one) => nameMarkup(one, root)).join("");
  const list = childNamed(root, "definedNames");
  if (list !== null) return [appendInside(text, list, items)];
  const before = root.children.findLast(({ name }) => BEFORE_NAMES.has(name));
  const at = before?.end ?? root.contentStart;
  return [{ start: at, end: at, text: element("definedNames", namespaceFor(root), items) }];
}

/** The elements that may stand right before the list of names (CT_Workbook). */
const BEFORE_NAMES: ReadonlySet<string> = new Set([
  "sheets",
  "functionGroups",
  "externalReferences",
]);

function nameMarkup(one: WantedName, parent: XmlElement): string {
  const attributes = {
    ...namespaceFor(parent),
    name: one.name,
    localSheetId: one.sheetIndex ?? undefined,
    hidden: one.isHidden ? true : undefined,
  };
  return element("definedName", attributes, escapeXml(one.text));
}
