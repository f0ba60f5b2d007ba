import type { BookState } from "../state/book";
import { calculate } from "../state/calculate";
import { bagMembers, bagObject } from "./bag-model";
import { bagSchemas } from "./bags";
import type { ClassModel } from "./class-model";
import { rangeObject } from "./range-object";
import { refuseArgument } from "../wire/errors";

export const workbook: ClassModel<BookState> = {
  sheetOf: () => null,
  get: {
    name: ({ fileName }) => fileName,
    readOnly: ({ readOnly }) => readOnly,
    application: (self) => ({ className: "Application", self }),
    comments: (self) => ({ className: "CommentCollection", self: { book: self, sheet: null } }),
    names: (self) => ({ className: "NamedItemCollection", self: { book: self, sheet: null } }),
    properties: ({ properties }) => bagObject(null, properties),
    protection: (self) => ({ className: "WorkbookProtection", self }),
    settings: (self) => ({ className: "SettingCollection", self }),
    tables: (self) => ({ className: "TableCollection", self: { book: self, sheet: null } }),
    worksheets: (self) => ({ className: "WorksheetCollection", self }),
  },
  read: {
    getSelectedRange: ({ active }) => rangeObject(active, active.selection),
    getActiveCell: ({ active }) =>
      rangeObject(active, { ...active.selection, rows: 1, columns: 1 }),
  },
};

const settingsOf = bagMembers(bagSchemas.Application, ({ application: bag }: BookState) => ({
  sheet: null,
  bag,
}));

export const application: ClassModel<BookState> = {
  sheetOf: () => null,
  ...settingsOf,
  view: {
    calculate: (book) => {
      calculate(book);
    },
    suspendApiCalculationUntilNextSync: (book) => {
      book.calculationSuspended = true;
    },
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const workbookProtection: ClassModel<BookState> = {
  sheetOf: () => null,
  get: { protected: ({ structureProtected }) => structureProtected },
  write: {
    protect: (book) => {
      book.structureProtected = true;
    },
    unprotect: (book) => {
      book.structureProtected = false;
    },
  },
};

interface SettingSelf {
  readonly book: BookState;
  readonly key: string;
}

export const settingCollection: ClassModel<BookState> = {
  sheetOf: () => null,
  get: {},
  items: (book) =>
    [...book.settings.keys()].map((key) => ({ className: "Setting", self: { book, key } })),
  read: {
    getCount: ({ settings }) => settings.size,
    getItem: (book, key: string) =>
      book.settings.has(key) ? { className: "Setting", self: { book, key } } : refuseArgument(key),
    getItemOrNullObject: (book, key: string) =>
      book.settings.has(key) ? { className: "Setting", self: { book, key } } : null,
  },
  write: {
    add: (book, key: string, value: unknown) => {
      book.settings.set(key, value);
      return { className: "Setting", self: { book, key } };
    },
  },
};

export const setting: ClassModel<SettingSelf> = {
  sheetOf: () => null,
  idOf: { property: "_Id", read: ({ key }) => key },
  get: { key: ({ key }) => key, value: ({ book, key }) => book.settings.get(key) ?? null },
  set: {
    value: ({ book, key }, value: unknown) => {
      book.settings.set(key, value);
    },
  },
  write: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
};
