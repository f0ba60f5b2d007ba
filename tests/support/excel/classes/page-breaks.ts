import { rangeOf } from "../wire/range-of";
import { refuseArgument } from "../wire/errors";
import { parseArea } from "../state/area";
import type { SheetState } from "../state/book";
import { splitAddress } from "../state/formula";
import type { ClassModel, HostObject } from "./class-model";

interface BreakSelf {
  readonly sheet: SheetState;
  /** The row that starts a page. */
  readonly row: number;
}

/** Page breaks above rows; those beside columns are not modelled. */
export const pageBreakCollection: ClassModel<SheetState> = {
  sheetOf: (sheet) => sheet,
  get: {},
  items: (sheet) => sheet.pageBreaks.map((row) => breakObject({ sheet, row })),
  read: { getCount: ({ pageBreaks }) => pageBreaks.length },
  write: {
    add: (sheet, range: HostObject | string) => {
      const row = topOf(range);
      if (row === 0) refuseArgument("a page break above the first row");
      const others = sheet.pageBreaks.filter((known) => known !== row);
      sheet.pageBreaks = [...others, row].sort((a, b) => a - b);
      return breakObject({ sheet, row });
    },
    removePageBreaks: (sheet) => {
      sheet.pageBreaks = [];
    },
  },
};

export const pageBreak: ClassModel<BreakSelf> = {
  sheetOf: ({ sheet }) => sheet,
  get: {},
  write: {
    delete: ({ sheet, row }) => {
      sheet.pageBreaks = sheet.pageBreaks.filter((known) => known !== row);
    },
  },
};

function breakObject(self: BreakSelf): HostObject {
  return { className: "PageBreak", self };
}

function topOf(range: HostObject | string): number {
  return typeof range === "string"
    ? parseArea(splitAddress(range).cells).top
    : rangeOf(range).area.top;
}
