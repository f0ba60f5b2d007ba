import { refuseArgument } from "../wire/errors";
import { rangeOf } from "../wire/range-of";
import { type Area, MAX_COLUMNS, MAX_ROWS, parseArea } from "../state/area";
import type { SheetState } from "../state/book";
import { splitAddress } from "../state/formula";
import { bagModel, type BagSelf } from "./bag-model";
import { bagSchemas } from "./bags";
import type { ClassModel, HostObject } from "./class-model";
import { rangeOrNull } from "./range-object";

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const properties = bagModel(bagSchemas.PageLayout);

export const pageLayout: ClassModel<BagSelf> = {
  ...properties,
  read: {
    getPrintAreaOrNullObject: (self) => {
      const { printArea } = sheetOf(self);
      const sheet = sheetOf(self);
      return printArea && { className: "RangeAreas", self: { sheet, areas: [printArea] } };
    },
    getPrintTitleColumnsOrNullObject: (self) =>
      rangeOrNull(sheetOf(self), sheetOf(self).titleColumns),
    getPrintTitleRowsOrNullObject: (self) => rangeOrNull(sheetOf(self), sheetOf(self).titleRows),
  },
  write: {
    setPrintArea: (self, area: HostObject | string) => {
      sheetOf(self).printArea = areaOf(area);
    },
    setPrintMargins: (
      { bag },
      unit: keyof typeof POINTS,
      margins: Readonly<Record<string, number>>,
    ) => {
      for (const [side, length] of Object.entries(margins)) {
        if (length < 0) refuseArgument(`margin ${side}`);
        bag.props[`${side}Margin`] = length * POINTS[unit];
      }
    },
    setPrintTitleColumns: (self, columns: HostObject | string) => {
      const area = areaOf(columns);
      sheetOf(self).titleColumns = { ...area, top: 0, rows: MAX_ROWS };
    },
    setPrintTitleRows: (self, rows: HostObject | string) => {
      const area = areaOf(rows);
      sheetOf(self).titleRows = { ...area, left: 0, columns: MAX_COLUMNS };
    },
  },
};

/** A page layout always belongs to a sheet. */
function sheetOf({ sheet }: BagSelf): SheetState {
  if (!sheet) throw new Error("page layout without a sheet");
  return sheet;
}

function areaOf(range: HostObject | string): Area {
  return typeof range === "string" ? parseArea(splitAddress(range).cells) : rangeOf(range).area;
}
