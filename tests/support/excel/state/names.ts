import { type HostObject } from "../classes/class-model";
import { rangeObject } from "../classes/range-object";
import { ExcelRefusal, refuseArgument } from "../wire/errors";
import { parseArea } from "./area";
import { type BookState, type NameState, nextId, type SheetState } from "./book";
import { findSheet } from "./create-book";
import { splitAddress } from "./formula";

/** The name of this text that is seen from a sheet: its own one first, then the workbook's. */
export function findName(
  book: BookState,
  sheet: SheetState | null,
  text: string,
): NameState | undefined {
  const wanted = text.toLowerCase();
  const seen = [...(sheet?.names ?? []), ...book.names];
  return seen.find(({ name }) => name.toLowerCase() === wanted);
}

/** The range behind a name, or null when it stands for something else or for cells that are gone. */
export function rangeOfName(name: NameState): HostObject | null {
  if (!/^=(?:'(?:[^']|'')+'!)?[^"(]+$/.test(name.formula) || name.formula.includes("#REF!"))
    return null;
  const { sheet: sheetName, cells } = splitAddress(name.formula.slice(1));
  const sheet = sheetName === null ? name.sheet : findSheet(name.book, sheetName);
  return sheet && /^[$A-Za-z\d:]+$/.test(cells) && /\d|:/.test(cells)
    ? rangeObject(sheet, parseArea(cells))
    : null;
}

export function addName(
  book: BookState,
  sheet: SheetState | null,
  name: string,
  formula: string,
  comment: string,
): NameState {
  checkName(name);
  const siblings = sheet ? sheet.names : book.names;
  if (siblings.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    throw new ExcelRefusal("ItemAlreadyExists", `name ${name}`);
  }
  const added = { book, sheet, id: nextId(book), name, formula, visible: true, comment };
  siblings.push(added);
  return added;
}

/** Letters, digits, dots and underscores; not a cell address; at most 255 characters. */
function checkName(name: string): void {
  const isAddress = /^(?:[a-z]{1,3}\d+|r\d*c\d*|[rc])$/i.test(name);
  if (isAddress || name.length > 255 || !/^[\p{L}_\\][\p{L}\d_.\\?]*$/u.test(name)) {
    refuseArgument(`${JSON.stringify(name)} cannot be a name`);
  }
}
