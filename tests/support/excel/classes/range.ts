import * as areas from "../state/area";
import type { RangeState } from "../state/book";
import { calculateIfNeeded } from "../state/calculate";
import { contentAt } from "../state/cells";
import { type Content, shownFormula, shownValue, valueType } from "../state/content";
import { qualified } from "../state/formula";
import { cellKey, formatAt } from "../state/format";
import { extent, offset } from "../state/lines";
import { shownText } from "../state/text";
import { writeContents, writeNumberFormats } from "../state/write";
import type { ClassModel } from "./class-model";
import { rangeActions } from "./range-actions";
import { rangeHiding } from "./range-hiding";
import { rangeLookups } from "./range-lookups";
import { rangeNavigation } from "./range-navigation";

/** Excel gives no cell values of a range with more cells than this, but null. */
const CELL_LIMIT = 5_000_000;

export const range: ClassModel<RangeState> = {
  sheetOf: ({ sheet }) => sheet,
  get: {
    address: ({ sheet, area }) => qualified(sheet.name, areas.formatArea(area)),
    cellCount: ({ area }) => {
      const count = areas.cellCount(area);
      return count < 2 ** 31 ? count : -1;
    },
    columnCount: ({ area }) => area.columns,
    columnIndex: ({ area }) => area.left,
    rowCount: ({ area }) => area.rows,
    rowIndex: ({ area }) => area.top,
    isEntireColumn: ({ area }) => area.rows === areas.MAX_ROWS,
    isEntireRow: ({ area }) => area.columns === areas.MAX_COLUMNS,
    left: ({ sheet, area }) => offset(sheet, "columns", area.left),
    top: ({ sheet, area }) => offset(sheet, "rows", area.top),
    width: ({ sheet, area }) => extent(sheet, "columns", area.left, area.columns),
    height: ({ sheet, area }) => extent(sheet, "rows", area.top, area.rows),
    values: (self) => calculatedGrid(self, shownValue),
    formulas: (self) => grid(self, shownFormula),
    valueTypes: (self) => calculatedGrid(self, valueType),
    text: (self) => calculatedGrid(self, (content, format) => shownText(self, content, format)),
    numberFormat: (self) => grid(self, (_, numberFormat) => numberFormat),
    hasSpill: rangeLookups.hasSpill,
    worksheet: ({ sheet }) => ({ className: "Worksheet", self: sheet }),
    format: (self) => ({ className: "RangeFormat", self }),
    conditionalFormats: (self) => ({ className: "ConditionalFormatCollection", self }),
    dataValidation: (self) => ({ className: "DataValidation", self }),
    ...rangeHiding.get,
    hyperlink: rangeLookups.hyperlink,
  },
  set: {
    values: (self, rows: readonly unknown[]) => {
      writeContents(self, rows);
    },
    formulas: (self, rows: readonly unknown[]) => {
      writeContents(self, rows);
    },
    numberFormat: (self, rows: readonly unknown[]) => {
      writeNumberFormats(self, rows);
    },
    ...rangeHiding.set,
    hyperlink: rangeActions.setHyperlink,
  },
  read: { ...rangeNavigation, ...rangeLookups.read },
  write: rangeActions.write,
  view: rangeActions.view,
};

type Show = (content: Content | undefined, numberFormat: string) => unknown;

function calculatedGrid(self: RangeState, show: Show): unknown {
  calculateIfNeeded(self.sheet.book);
  return grid(self, show);
}

/** One entry per cell, or null over the cell limit and for whole rows and columns. */
function grid({ sheet, area }: RangeState, show: Show): unknown {
  const unbounded = area.rows === areas.MAX_ROWS || area.columns === areas.MAX_COLUMNS;
  if (unbounded || areas.cellCount(area) > CELL_LIMIT) return null;
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_ignored, right) => {
      const [row, column] = [area.top + down, area.left + right];
      const content =
        contentAt(sheet.cells, row, column) ?? sheet.spilled.get(cellKey(row, column));
      return show(content, formatAt(sheet.formats, row, column).numberFormat);
    }),
  );
}
