import { refuseMissing } from "../wire/errors";
import { rangeOf } from "../wire/range-of";
import * as areas from "../state/area";
import type { RangeState } from "../state/book";
import { splitAddress } from "../state/formula";
import { findSheet } from "../state/create-book";
import { usedArea } from "../state/used-area";
import type { ClassModel, HostObject } from "./class-model";
import { rangeObject, rangeOrNull } from "./range-object";

type Reads = NonNullable<ClassModel<RangeState>["read"]>;

/** Ways from one range to another. */
export const rangeNavigation: Reads = {
  getAbsoluteResizedRange: ({ sheet, area }, rows: number, columns: number) =>
    rangeObject(sheet, areas.area(area.top, area.left, rows, columns)),
  getBoundingRect: (range, other: string | HostObject) =>
    rangeObject(range.sheet, areas.bounding(range.area, areaOf(range, other))),
  getCell: ({ sheet, area }, row: number, column: number) =>
    // Cells outside the range are allowed, as long as they lie on the sheet.
    rangeObject(sheet, areas.area(area.top + row, area.left + column, 1, 1)),
  getColumn: ({ sheet, area }, column: number) =>
    rangeObject(sheet, areas.area(area.top, area.left + column, area.rows, 1)),
  getEntireColumn: ({ sheet, area }) =>
    rangeObject(sheet, { ...area, top: 0, rows: areas.MAX_ROWS }),
  getEntireRow: ({ sheet, area }) =>
    rangeObject(sheet, { ...area, left: 0, columns: areas.MAX_COLUMNS }),
  getIntersection: (range, other: string | HostObject) => {
    const common = areas.intersection(range.area, areaOf(range, other));
    return common ? rangeObject(range.sheet, common) : refuseMissing("the ranges do not meet");
  },
  getIntersectionOrNullObject: (range, other: string | HostObject) =>
    rangeOrNull(range.sheet, areas.intersection(range.area, areaOf(range, other))),
  getLastCell: ({ sheet, area }) =>
    rangeObject(sheet, areas.area(area.top + area.rows - 1, area.left + area.columns - 1, 1, 1)),
  getLastColumn: ({ sheet, area }) =>
    rangeObject(sheet, { ...area, left: area.left + area.columns - 1, columns: 1 }),
  getLastRow: ({ sheet, area }) =>
    rangeObject(sheet, { ...area, top: area.top + area.rows - 1, rows: 1 }),
  getOffsetRange: ({ sheet, area }, rows: number, columns: number) =>
    rangeObject(sheet, areas.area(area.top + rows, area.left + columns, area.rows, area.columns)),
  getResizedRange: ({ sheet, area }, rows: number, columns: number) =>
    rangeObject(sheet, areas.area(area.top, area.left, area.rows + rows, area.columns + columns)),
  getRow: ({ sheet, area }, row: number) =>
    rangeObject(sheet, areas.area(area.top + row, area.left, 1, area.columns)),
  getUsedRange: ({ sheet, area }, valuesOnly?: boolean) =>
    rangeObject(
      sheet,
      usedArea(sheet, area, valuesOnly ?? false) ?? { ...area, rows: 1, columns: 1 },
    ),
  getUsedRangeOrNullObject: ({ sheet, area }, valuesOnly?: boolean) =>
    rangeOrNull(sheet, usedArea(sheet, area, valuesOnly ?? false)),
};

/** The area of a range argument, which may be given as an address; another sheet's range is refused. */
function areaOf(range: RangeState, other: string | HostObject): areas.Area {
  if (typeof other === "string") {
    const { sheet, cells } = splitAddress(other);
    if (sheet !== null && findSheet(range.sheet.book, sheet) !== range.sheet) {
      refuseMissing(`${other} is on another sheet`);
    }
    return areas.parseArea(cells);
  }
  const { sheet, area } = rangeOf(other);
  return sheet === range.sheet ? area : refuseMissing("the range is on another sheet");
}
