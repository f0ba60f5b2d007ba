import type { Calculator } from "../calculator/calculator";
import { refuseArgument, ExcelRefusal } from "../wire/errors";
import { bagSchemas } from "../classes/bags";
import { createBag } from "./bag";
import { type BookState, nextId, type SheetState } from "./book";
import { createCells } from "./cells";
import { createFormats } from "./format";

/** A workbook without sheets; the first sheet added becomes the active one. */
export function createBook(calculator: Calculator): BookState {
  const book: Omit<BookState, "active"> = {
    fileName: "Test.xlsx",
    sheets: [],
    names: [],
    application: createBag(bagSchemas, "Application"),
    properties: createBag(bagSchemas, "DocumentProperties"),
    settings: new Map(),
    structureProtected: false,
    readOnly: false,
    calculator,
    calculatedState: "",
    calculationSuspended: false,
    references: new Map(),
    lastId: 0,
  };
  // Set by the first addSheet, before anything can look at it: Excel has no workbook without a sheet either.
  return book as BookState;
}

export function addSheet(book: BookState, name: string): SheetState {
  checkSheetName(book, name, null);
  const sheet: SheetState = {
    book,
    id: nextId(book),
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    standardWidth: 8.43,
    cells: createCells(),
    spilled: new Map(),
    spills: new Map(),
    formats: createFormats(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    hyperlinks: new Map(),
    protection: null,
    freeze: null,
    page: createBag(bagSchemas, "PageLayout"),
    printArea: null,
    titleRows: null,
    pageBreaks: [],
    titleColumns: null,
    names: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
    validations: [],
    comments: [],
    filter: null,
    selection: { top: 0, left: 0, rows: 1, columns: 1 },
  };
  book.sheets.push(sheet);
  if (book.sheets.length === 1) book.active = sheet;
  return sheet;
}

/** Excel's rules for sheet names; `self` is the sheet that is being renamed. */
export function checkSheetName(book: BookState, name: string, self: SheetState | null): void {
  const bad =
    name === "" ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    /^'|'$/.test(name) ||
    /^(?:history|historik)$/i.test(name);
  if (bad) refuseArgument(`bad sheet name ${JSON.stringify(name)}`);
  const taken = findSheet(book, name);
  if (taken && taken !== self) throw new ExcelRefusal("ItemAlreadyExists", `sheet ${name}`);
}

/** By name, ignoring case, or by id. */
export function findSheet(book: BookState, key: string): SheetState | undefined {
  const wanted = key.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === key);
}
