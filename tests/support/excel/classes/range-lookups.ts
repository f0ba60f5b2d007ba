import { cellCount, intersection } from "../state/area";
import type { RangeState } from "../state/book";
import { calculateIfNeeded } from "../state/calculate";
import { cellKey, cellOfKey } from "../state/format";
import type { ClassModel } from "./class-model";
import { rangeObject } from "./range-object";

/** What else can be found out about a range. */
export const rangeLookups = {
  hyperlink: ({ sheet, area }: RangeState): unknown =>
    sheet.hyperlinks.get(cellKey(area.top, area.left)) ?? null,
  /** Whether all cells (true), none (false) or some (null) belong to what a formula spills. */
  hasSpill: ({ sheet, area }: RangeState): boolean | null => {
    calculateIfNeeded(sheet.book);
    let cells = 0;
    for (const spill of sheet.spills.values()) {
      const common = intersection(spill, area);
      cells += common ? cellCount(common) : 0;
    }
    if (cells === 0) return false;
    return cells === cellCount(area) ? true : null;
  },
  read: {
    getMergedAreasOrNullObject: ({ sheet, area }) => {
      const merged = sheet.merges.filter((merge) => intersection(merge, area) !== null);
      return merged.length > 0 ? { className: "RangeAreas", self: { sheet, areas: merged } } : null;
    },
    getSpillingToRangeOrNullObject: ({ sheet, area }) => {
      calculateIfNeeded(sheet.book);
      const spill = sheet.spills.get(cellKey(area.top, area.left));
      return spill ? rangeObject(sheet, spill) : null;
    },
    getSpillParentOrNullObject: ({ sheet, area }) => {
      calculateIfNeeded(sheet.book);
      const cell = { top: area.top, left: area.left, rows: 1, columns: 1 };
      for (const [key, spill] of sheet.spills) {
        const { row, column } = cellOfKey(key);
        if (intersection(spill, cell)) {
          return rangeObject(sheet, { top: row, left: column, rows: 1, columns: 1 });
        }
      }
      return null;
    },
    getTables: ({ sheet, area }, fullyContained?: boolean) => ({
      className: "TableScopedCollection",
      self: { sheet, area, fullyContained: fullyContained ?? false },
    }),
  } satisfies NonNullable<ClassModel<RangeState>["read"]>,
};
