import { refuseArgument, refuseMissing } from "../wire/errors";
import type { Area } from "../state/area";
import type { TableState } from "../state/book";
import { contentAt, putContent } from "../state/cells";
import { shownValue } from "../state/content";
import { settleHeadings } from "../state/tables";
import type { ClassModel, HostObject } from "./class-model";
import { rangeObject } from "./range-object";

export interface ColumnSelf {
  readonly table: TableState;
  readonly index: number;
}

export const tableColumnCollection: ClassModel<TableState> = {
  sheetOf: ({ sheet }) => sheet,
  get: { count: ({ area }) => area.columns },
  items: (table) => Array.from({ length: table.area.columns }, (_, index) => column(table, index)),
  read: {
    getCount: ({ area }) => area.columns,
    getItem: (table, key: number | string) => find(table, key) ?? refuseMissing(`column ${key}`),
    getItemOrNullObject: (table, key: number | string) => find(table, key),
    getItemAt: (table, index: number) =>
      index < table.area.columns ? column(table, index) : refuseArgument(`column ${index}`),
  },
};

export const tableColumn: ClassModel<ColumnSelf> = {
  sheetOf: ({ table }) => table.sheet,
  idOf: { property: "Id", read: ({ index }) => String(index + 1) },
  get: {
    id: ({ index }) => index + 1,
    index: ({ index }) => index,
    name: (self) => heading(self),
  },
  set: {
    name: (self, name: string) => {
      const { table } = self;
      putContent(table.sheet.cells, table.area.top, areaOf(self).left, name);
      settleHeadings(table);
    },
  },
  read: {
    getDataBodyRange: (self) => {
      const area = areaOf(self);
      return rangeObject(self.table.sheet, { ...area, top: area.top + 1, rows: area.rows - 1 });
    },
    getHeaderRowRange: (self) => rangeObject(self.table.sheet, { ...areaOf(self), rows: 1 }),
    getRange: (self) => rangeObject(self.table.sheet, areaOf(self)),
  },
};

function column(table: TableState, index: number): HostObject {
  const self: ColumnSelf = { table, index };
  return { className: "TableColumn", self };
}

/** By heading, or by id, which counts from 1. */
function find(table: TableState, key: number | string): HostObject | null {
  for (let index = 0; index < table.area.columns; index += 1) {
    const matches =
      Number(key) === index + 1 ||
      heading({ table, index }).toLowerCase() === String(key).toLowerCase();
    if (matches) return column(table, index);
  }
  return null;
}

function heading(self: ColumnSelf): string {
  const { table } = self;
  return String(shownValue(contentAt(table.sheet.cells, table.area.top, areaOf(self).left)));
}

function areaOf({ table, index }: ColumnSelf): Area {
  return { ...table.area, left: table.area.left + index, columns: 1 };
}
