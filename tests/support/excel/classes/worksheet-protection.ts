import { ExcelRefusal } from "../wire/errors";
import type { SheetState } from "../state/book";
import type { ClassModel } from "./class-model";

const DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtection: ClassModel<SheetState> = {
  sheetOf: (sheet) => sheet,
  get: {
    protected: ({ protection }) => protection !== null,
    options: ({ protection }) => protection?.options ?? DEFAULTS,
  },
  write: {
    protect: (sheet, options?: Readonly<Record<string, unknown>>, password?: string) => {
      if (sheet.protection) throw new ExcelRefusal("InvalidOperation", "the sheet is protected");
      sheet.protection = { options: { ...DEFAULTS, ...options }, password: password ?? "" };
    },
    unprotect: (sheet, password?: string) => {
      if (sheet.protection && sheet.protection.password !== (password ?? "")) {
        throw new ExcelRefusal("BadPassword");
      }
      sheet.protection = null;
    },
  },
};
