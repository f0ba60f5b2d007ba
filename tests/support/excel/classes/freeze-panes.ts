import { rangeOf } from "../wire/range-of";
import { parseArea } from "../state/area";
import type { SheetState } from "../state/book";
import type { ClassModel, HostObject } from "./class-model";
import { rangeObject } from "./range-object";
import { MAX_COLUMNS, MAX_ROWS } from "../state/area";

export const freezePanes: ClassModel<SheetState> = {
  sheetOf: (sheet) => sheet,
  get: {},
  read: {
    getLocationOrNullObject: (sheet) => {
      if (!sheet.freeze) return null;
      const { rows, columns } = sheet.freeze;
      return rangeObject(sheet, {
        top: 0,
        left: 0,
        rows: rows || MAX_ROWS,
        columns: columns || MAX_COLUMNS,
      });
    },
  },
  write: {
    freezeAt: (sheet, frozen: string | HostObject) => {
      const area = typeof frozen === "string" ? parseArea(frozen) : rangeOf(frozen).area;
      sheet.freeze = {
        rows: area.rows === MAX_ROWS ? 0 : area.top + area.rows,
        columns: area.columns === MAX_COLUMNS ? 0 : area.left + area.columns,
      };
    },
    freezeColumns: (sheet, count?: number) => {
      sheet.freeze = { rows: 0, columns: count ?? 1 };
    },
    freezeRows: (sheet, count?: number) => {
      sheet.freeze = { rows: count ?? 1, columns: 0 };
    },
    unfreeze: (sheet) => {
      sheet.freeze = null;
    },
  },
};
