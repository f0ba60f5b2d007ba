import { refuseArgument } from "../wire/errors";
import type { RangeState } from "../state/book";
import { colour } from "../state/colour";
import { changeFormats } from "../state/format";
import { changeLines, commonLine, lineSize, type LineKind } from "../state/lines";
import type { ClassModel } from "./class-model";
import { formatProperties } from "./format-model";

const sheetOf = ({ sheet }: RangeState): RangeState["sheet"] => sheet;

const layout = formatProperties({
  horizontalAlignment: { field: "horizontalAlignment" },
  verticalAlignment: { field: "verticalAlignment" },
  wrapText: { field: "wrapText" },
  indentLevel: { field: "indentLevel", check: within(0, 250) },
  shrinkToFit: { field: "shrinkToFit" },
  textOrientation: { field: "textOrientation", check: within(-90, 180) },
  readingOrder: { field: "readingOrder" },
});

export const rangeFormat: ClassModel<RangeState> = {
  sheetOf,
  get: {
    ...layout.get,
    columnWidth: (self) => commonSize(self, "columns"),
    rowHeight: (self) => commonSize(self, "rows"),
    borders: (self) => ({ className: "RangeBorderCollection", self }),
    fill: (self) => ({ className: "RangeFill", self }),
    font: (self) => ({ className: "RangeFont", self }),
    protection: (self) => ({ className: "FormatProtection", self }),
  },
  set: {
    ...layout.set,
    columnWidth: (self, value: number) => {
      setSize(self, "columns", within(0, 1790)(value));
    },
    rowHeight: (self, value: number) => {
      setSize(self, "rows", within(0, 409.5)(value));
    },
  },
  write: {
    // Nothing is drawn here, so nothing can be measured: sizes that somebody set go, and that is all.
    autofitColumns: (self) => {
      resetSizes(self, "columns");
    },
    autofitRows: (self) => {
      resetSizes(self, "rows");
    },
  },
};

export const rangeFont: ClassModel<RangeState> = {
  sheetOf,
  ...formatProperties({
    name: { field: "fontName" },
    size: { field: "fontSize", check: within(1, 409) },
    color: { field: "fontColor", check: (value) => colour(String(value)) },
    bold: { field: "bold" },
    italic: { field: "italic" },
    underline: { field: "underline" },
    strikethrough: { field: "strikethrough" },
  }),
};

export const rangeFill: ClassModel<RangeState> = {
  sheetOf,
  ...formatProperties({ color: { field: "fill", check: (value) => colour(String(value)) } }),
  write: {
    clear: ({ sheet, area }) => {
      changeFormats(sheet.formats, area, (format) => ({ ...format, fill: "" }));
    },
  },
};

export const formatProtection: ClassModel<RangeState> = {
  sheetOf,
  ...formatProperties({
    locked: { field: "locked" },
    formulaHidden: { field: "formulaHidden" },
  }),
};

function within(least: number, most: number): (value: unknown) => number {
  return (value) => {
    const isInside = typeof value === "number" && value >= least && value <= most;
    return isInside ? value : refuseArgument(`${String(value)} is not in ${least}–${most}`);
  };
}

function commonSize({ sheet, area }: RangeState, kind: LineKind): number | null {
  const [first, count] = lines(area, kind);
  return commonLine(sheet, kind, first, count, (line) => lineSize(sheet, kind, line));
}

function setSize({ sheet, area }: RangeState, kind: LineKind, size: number): void {
  const [first, count] = lines(area, kind);
  changeLines(sheet, kind, first, count, { size, hidden: size === 0 });
}

function resetSizes({ sheet, area }: RangeState, kind: LineKind): void {
  const [first, count] = lines(area, kind);
  for (const [line, { hidden }] of [...sheet[kind]]) {
    if (line < first || line >= first + count) continue;
    sheet[kind].delete(line);
    if (hidden) sheet[kind].set(line, { hidden });
  }
}

function lines(area: RangeState["area"], kind: LineKind): readonly [first: number, count: number] {
  return kind === "rows" ? [area.top, area.rows] : [area.left, area.columns];
}
