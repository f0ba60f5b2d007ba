import type { RangeState } from "../state/book";
import { changeLines, commonLine, type LineKind } from "../state/lines";
import { filteredRows } from "../state/write";
import type { ClassModel } from "./class-model";

/** Hiding rows and columns. A row that a filter hides counts as hidden. */
export const rangeHiding: Required<Pick<ClassModel<RangeState>, "get" | "set">> = {
  get: {
    rowHidden: (range) => {
      const filtered = filteredRows(range.sheet, range.area);
      if (filtered.size === range.area.rows) return true;
      return filtered.size > 0 ? null : hidden(range, "rows");
    },
    columnHidden: (range) => hidden(range, "columns"),
    hidden: (range) => {
      const rows = hidden(range, "rows");
      const columns = hidden(range, "columns");
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  set: {
    rowHidden: ({ sheet, area }, value: boolean) => {
      changeLines(sheet, "rows", area.top, area.rows, { hidden: value });
    },
    columnHidden: ({ sheet, area }, value: boolean) => {
      changeLines(sheet, "columns", area.left, area.columns, { hidden: value });
    },
  },
};

function hidden({ sheet, area }: RangeState, kind: LineKind): boolean | null {
  const [first, count] = kind === "rows" ? [area.top, area.rows] : [area.left, area.columns];
  return commonLine(sheet, kind, first, count, (line) => sheet[kind].get(line)?.hidden ?? false);
}
