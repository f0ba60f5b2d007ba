import { type Area, cellCount, formatArea } from "../state/area";
import type { SheetState } from "../state/book";
import { qualified } from "../state/formula";
import type { ClassModel } from "./class-model";
import { rangeObject } from "./range-object";

export interface AreasSelf {
  readonly sheet: SheetState;
  readonly areas: readonly Area[];
}

export const rangeAreas: ClassModel<AreasSelf> = {
  sheetOf: ({ sheet }) => sheet,
  get: {
    address: ({ sheet, areas }) =>
      areas.map((area) => qualified(sheet.name, formatArea(area))).join(","),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    areas: (self) => ({ className: "RangeCollection", self }),
    worksheet: ({ sheet }) => ({ className: "Worksheet", self: sheet }),
  },
};

export const rangeCollection: ClassModel<AreasSelf> = {
  sheetOf: ({ sheet }) => sheet,
  get: {},
  read: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheet, areas }, index: number) => {
      const area = areas[index];
      return area ? rangeObject(sheet, area) : null;
    },
  },
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
};
