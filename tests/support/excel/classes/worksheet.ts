import { ExcelRefusal } from "../wire/errors";
import { area, type Area, parseArea, WHOLE_SHEET } from "../state/area";
import type { SheetState } from "../state/book";
import { checkSheetName, findSheet } from "../state/create-book";
import { colour } from "../state/colour";
import { splitAddress } from "../state/formula";
import { findName, rangeOfName } from "../state/names";
import { breakReferences, rewriteSheetName } from "../state/rewrite";
import { usedArea } from "../state/used-area";
import { refuseArgument, refuseMissing } from "../wire/errors";
import { bagObject } from "./bag-model";
import type { ClassModel, HostObject } from "./class-model";
import { rangeObject, rangeOrNull } from "./range-object";

const FIRST_CELL: Area = { top: 0, left: 0, rows: 1, columns: 1 };

export const worksheet: ClassModel<SheetState> = {
  sheetOf: (sheet) => sheet,
  idOf: { property: "Id", read: ({ id }) => id },
  get: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    position: (sheet) => sheet.book.sheets.indexOf(sheet),
    visibility: ({ visibility }) => visibility,
    tabColor: ({ tabColor }) => tabColor,
    showGridlines: ({ showGridlines }) => showGridlines,
    showHeadings: ({ showHeadings }) => showHeadings,
    standardHeight: () => 15,
    standardWidth: ({ standardWidth }) => standardWidth,
    autoFilter: (self) => ({ className: "AutoFilter", self: { sheet: self, table: null } }),
    charts: (self) => ({ className: "ChartCollection", self }),
    comments: (self) => ({
      className: "CommentCollection",
      self: { book: self.book, sheet: self },
    }),
    freezePanes: (self) => ({ className: "WorksheetFreezePanes", self }),
    horizontalPageBreaks: (self) => ({ className: "PageBreakCollection", self }),
    names: (self) => ({ className: "NamedItemCollection", self: { book: self.book, sheet: self } }),
    pageLayout: (self) => bagObject(self, self.page),
    protection: (self) => ({ className: "WorksheetProtection", self }),
    tables: (self) => ({ className: "TableCollection", self: { book: self.book, sheet: self } }),
  },
  set: {
    name: (sheet, name: string) => {
      checkSheetName(sheet.book, name, sheet);
      const before = sheet.name;
      sheet.name = name;
      rewriteSheetName(sheet.book, before, name);
    },
    position: (sheet, position: number) => {
      const { sheets } = sheet.book;
      if (position < 0 || position >= sheets.length) refuseArgument(`position ${position}`);
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(position, 0, sheet);
    },
    visibility: (sheet, visibility: string) => {
      if (visibility !== "Visible") refuseLastVisible(sheet);
      sheet.visibility = visibility;
    },
    tabColor: (sheet, value: string) => {
      sheet.tabColor = value === "" ? "" : colour(value);
    },
    showGridlines: (sheet, value: boolean) => {
      sheet.showGridlines = value;
    },
    showHeadings: (sheet, value: boolean) => {
      sheet.showHeadings = value;
    },
    standardWidth: (sheet, value: number) => {
      sheet.standardWidth = value;
    },
  },
  read: {
    getCell: (sheet, row: number, column: number) => rangeObject(sheet, area(row, column, 1, 1)),
    getRange: (sheet, address?: string) => getRange(sheet, address),
    getRangeByIndexes: (sheet, row: number, column: number, rows: number, columns: number) =>
      rangeObject(sheet, area(row, column, rows, columns)),
    getUsedRange: (sheet, valuesOnly?: boolean) =>
      rangeObject(sheet, usedArea(sheet, WHOLE_SHEET, valuesOnly ?? false) ?? FIRST_CELL),
    getUsedRangeOrNullObject: (sheet, valuesOnly?: boolean) =>
      rangeOrNull(sheet, usedArea(sheet, WHOLE_SHEET, valuesOnly ?? false)),
  },
  write: {
    delete: (sheet) => {
      refuseLastVisible(sheet);
      const { book } = sheet;
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      breakReferences(book, sheet.name);
      const [next] = book.sheets.filter(({ visibility }) => visibility === "Visible");
      if (book.active === sheet && next) book.active = next;
    },
  },
  view: {
    activate: (sheet) => {
      if (sheet.visibility !== "Visible") {
        throw new ExcelRefusal("InvalidOperation", `sheet ${sheet.name} is hidden`);
      }
      sheet.book.active = sheet;
    },
    calculate: () => null,
  },
};

function getRange(sheet: SheetState, address: string | undefined): HostObject {
  if (address === undefined || address === "") return rangeObject(sheet, WHOLE_SHEET);
  const named = findName(sheet.book, sheet, address);
  if (named) return rangeOfName(named) ?? refuseMissing(`the name ${address} is no range`);
  const { sheet: sheetName, cells } = splitAddress(address);
  if (sheetName !== null && findSheet(sheet.book, sheetName) !== sheet) {
    refuseArgument(`${address} is not on ${sheet.name}`);
  }
  return rangeObject(sheet, parseArea(cells));
}

/** A workbook always shows a sheet. */
function refuseLastVisible(sheet: SheetState): void {
  const others = sheet.book.sheets.filter((other) => other !== sheet);
  if (!others.some(({ visibility }) => visibility === "Visible")) {
    throw new ExcelRefusal("InvalidOperation", "the last visible sheet");
  }
}
