import type { BookState, SheetState } from "../state/book";
import { addSheet, findSheet } from "../state/create-book";
import { refuseMissing } from "../wire/errors";
import type { ClassModel, HostObject } from "./class-model";

export const worksheetCollection: ClassModel<BookState> = {
  sheetOf: () => null,
  get: {},
  items: ({ sheets }) => sheets.map(sheetObject),
  read: {
    getActiveWorksheet: ({ active }) => sheetObject(active),
    getCount: ({ sheets }, visibleOnly?: boolean) => seen(sheets, visibleOnly).length,
    getFirst: ({ sheets }, visibleOnly?: boolean) => objectOrNull(seen(sheets, visibleOnly)[0]),
    getLast: ({ sheets }, visibleOnly?: boolean) => objectOrNull(seen(sheets, visibleOnly).at(-1)),
    getItem: (book, key: string) =>
      objectOrNull(findSheet(book, key)) ?? refuseMissing(`no sheet ${key}`),
    getItemOrNullObject: (book, key: string) => objectOrNull(findSheet(book, key)),
  },
  write: {
    add: (book, name?: string) => sheetObject(addSheet(book, name ?? freeName(book))),
  },
};

function sheetObject(sheet: SheetState): HostObject {
  return { className: "Worksheet", self: sheet };
}

function objectOrNull(sheet: SheetState | undefined): HostObject | null {
  return sheet ? sheetObject(sheet) : null;
}

function seen(
  sheets: readonly SheetState[],
  visibleOnly: boolean | undefined,
): readonly SheetState[] {
  return visibleOnly ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

function freeName(book: BookState): string {
  let number = book.sheets.length + 1;
  while (findSheet(book, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
