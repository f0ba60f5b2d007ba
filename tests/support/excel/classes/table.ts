import { refuseArgument, refuseMissing } from "../wire/errors";
import { rangeOf } from "../wire/range-of";
import { type Area, contains, intersection, parseArea } from "../state/area";
import type { BookState, SheetState, TableState } from "../state/book";
import { findSheet } from "../state/create-book";
import { splitAddress } from "../state/formula";
import { addTable, findTable, renameTable, resizeTable } from "../state/tables";
import { clearContents } from "../state/write";
import { bagMembers } from "./bag-model";
import { bagSchemas } from "./bags";
import type { ClassModel, HostObject } from "./class-model";
import { rangeObject } from "./range-object";

export interface TablesSelf {
  readonly book: BookState;
  /** Null for the tables of the whole workbook. */
  readonly sheet: SheetState | null;
}

export const tableCollection: ClassModel<TablesSelf> = {
  sheetOf: ({ sheet }) => sheet,
  get: { count: (self) => tables(self).length },
  items: (self) => tables(self).map(tableObject),
  read: {
    getCount: (self) => tables(self).length,
    getItem: (self, key: string) => find(self, key) ?? refuseMissing(`no table ${key}`),
    getItemOrNullObject: (self, key: string) => find(self, key),
    getItemAt: (self, index: number) => {
      const table = tables(self)[index];
      return table ? tableObject(table) : refuseArgument(`table ${index}`);
    },
  },
  write: {
    add: ({ book, sheet }, address: HostObject | string, hasHeaders: boolean) => {
      const place = placeOf(book, sheet, address);
      return tableObject(addTable(place.sheet, place.area, hasHeaders));
    },
  },
};

/** The tables that a range touches. */
export const tableScopedCollection: ClassModel<{
  readonly sheet: SheetState;
  readonly area: Area;
  readonly fullyContained: boolean;
}> = {
  sheetOf: ({ sheet }) => sheet,
  get: {},
  items: ({ sheet, area, fullyContained }) =>
    sheet.tables
      .filter((table) =>
        fullyContained ? contains(area, table.area) : intersection(area, table.area) !== null,
      )
      .map(tableObject),
};

const look = bagMembers(bagSchemas.Table, ({ sheet, look: bag }: TableState) => ({ sheet, bag }));

export const table: ClassModel<TableState> = {
  sheetOf: ({ sheet }) => sheet,
  idOf: { property: "Id", read: ({ id }) => id },
  get: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    autoFilter: (self) => ({ className: "AutoFilter", self: { sheet: self.sheet, table: self } }),
    columns: (self) => ({ className: "TableColumnCollection", self }),
    worksheet: ({ sheet }) => ({ className: "Worksheet", self: sheet }),
    ...look.get,
  },
  set: {
    ...look.set,
    name: (self, name: string) => {
      renameTable(self, name);
    },
  },
  read: {
    getDataBodyRange: ({ sheet, area }) =>
      rangeObject(sheet, { ...area, top: area.top + 1, rows: area.rows - 1 }),
    getHeaderRowRange: ({ sheet, area }) => rangeObject(sheet, { ...area, rows: 1 }),
    getRange: ({ sheet, area }) => rangeObject(sheet, area),
  },
  write: {
    clearFilters: ({ filter }) => {
      filter.criteria.clear();
      filter.hiddenRows.clear();
    },
    convertToRange: (self) => {
      remove(self);
      return rangeObject(self.sheet, self.area);
    },
    delete: (self) => {
      remove(self);
      clearContents(self.sheet, self.area);
    },
    resize: (self, range: HostObject | string) => {
      resizeTable(self, placeOf(self.sheet.book, self.sheet, range).area);
    },
  },
};

function remove(self: TableState): void {
  self.sheet.tables.splice(self.sheet.tables.indexOf(self), 1);
}

function tableObject(self: TableState): HostObject {
  return { className: "Table", self };
}

function tables({ book, sheet }: TablesSelf): readonly TableState[] {
  return sheet ? sheet.tables : book.sheets.flatMap((each) => each.tables);
}

function find(self: TablesSelf, key: string): HostObject | null {
  const found = findTable(self.book, key);
  return found && tables(self).includes(found) ? tableObject(found) : null;
}

function placeOf(
  book: BookState,
  sheet: SheetState | null,
  address: HostObject | string,
): { readonly sheet: SheetState; readonly area: Area } {
  if (typeof address !== "string") return rangeOf(address);
  const { sheet: name, cells } = splitAddress(address);
  const target = name === null ? (sheet ?? book.active) : findSheet(book, name);
  return target ? { sheet: target, area: parseArea(cells) } : refuseMissing(`sheet of ${address}`);
}
