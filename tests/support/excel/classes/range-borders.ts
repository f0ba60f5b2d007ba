import { refuseMissing } from "../wire/errors";
import type { Area } from "../state/area";
import type { RangeState } from "../state/book";
import { colour } from "../state/colour";
import { type BorderFormat, type BorderSide, changeFormats, formatsIn } from "../state/format";
import type { ClassModel, HostObject } from "./class-model";

const INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type BorderIndex = (typeof INDEXES)[number];

const NONE: BorderFormat = { style: "None", color: "#000000", weight: "Thin", tintAndShade: 0 };

export interface BorderSelf {
  readonly range: RangeState;
  readonly index: BorderIndex;
}

export const rangeBorderCollection: ClassModel<RangeState> = {
  sheetOf: ({ sheet }) => sheet,
  get: { count: () => INDEXES.length },
  read: {
    getItem: (range, index: string) =>
      border(
        range,
        INDEXES.find((known) => known === index),
      ),
    getItemAt: (range, position: number) => border(range, INDEXES[position]),
  },
  items: (range) => INDEXES.map((index) => border(range, index)),
};

export const rangeBorder: ClassModel<BorderSelf> = {
  sheetOf: ({ range }) => range.sheet,
  idOf: { property: "Id", read: ({ index }) => index },
  get: {
    sideIndex: ({ index }) => index,
    style: (self) => common(self, "style"),
    color: (self) => common(self, "color"),
    weight: (self) => common(self, "weight"),
    tintAndShade: (self) => common(self, "tintAndShade"),
  },
  set: {
    style: (self, style: string) => {
      change(self, { style });
    },
    color: (self, value: string) => {
      change(self, { color: colour(value), ...visible(self) });
    },
    weight: (self, weight: string) => {
      change(self, { weight, ...visible(self) });
    },
    tintAndShade: (self, tintAndShade: number) => {
      change(self, { tintAndShade });
    },
  },
};

/** A border that gets a colour or weight shows up, as a continuous line unless it has a style. */
function visible(self: BorderSelf): Partial<BorderFormat> {
  return common(self, "style") === "None" ? { style: "Continuous" } : {};
}

function border(range: RangeState, index: BorderIndex | undefined): HostObject {
  if (!index) return refuseMissing("no such border");
  const self: BorderSelf = { range, index };
  return { className: "RangeBorder", self };
}

function common({ range, index }: BorderSelf, field: keyof BorderFormat): unknown {
  const values = new Set(
    edges(range.area, index).flatMap(([area, side]) =>
      [...formatsIn(range.sheet.formats, area)].map(
        ({ borders }) => (borders[side] ?? NONE)[field],
      ),
    ),
  );
  return values.size === 1 ? [...values][0] : null;
}

function change({ range, index }: BorderSelf, changes: Partial<BorderFormat>): void {
  for (const [area, side] of edges(range.area, index)) {
    changeFormats(range.sheet.formats, area, (format) => {
      const { [side]: before = NONE, ...others } = format.borders;
      const after = { ...before, ...changes };
      const borders = after.style === "None" ? others : { ...others, [side]: after };
      return { ...format, borders };
    });
  }
}

/** The cells that carry a border, with the side that it is on. Inner borders belong to the cell above or to the left. */
function edges(area: Area, index: BorderIndex): readonly (readonly [Area, BorderSide])[] {
  const { top, left, rows, columns } = area;
  switch (index) {
    case "EdgeTop":
      return [[{ ...area, rows: 1 }, "top"]];
    case "EdgeBottom":
      return [[{ ...area, top: top + rows - 1, rows: 1 }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...area, columns: 1 }, "left"]];
    case "EdgeRight":
      return [[{ ...area, left: left + columns - 1, columns: 1 }, "right"]];
    case "InsideHorizontal":
      return rows > 1 ? [[{ ...area, rows: rows - 1 }, "bottom"]] : [];
    case "InsideVertical":
      return columns > 1 ? [[{ ...area, columns: columns - 1 }, "right"]] : [];
    case "DiagonalDown":
      return [[area, "diagonalDown"]];
    case "DiagonalUp":
      return [[area, "diagonalUp"]];
  }
}
