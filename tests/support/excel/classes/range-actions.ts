import { refuseArgument } from "../wire/errors";
import { type Area, contains, intersection } from "../state/area";
import type { Hyperlink, RangeState, SheetState } from "../state/book";
import { clearContents } from "../state/write";
import { contentAt, putContent } from "../state/cells";
import { cellKey, cellOfKey, changeFormats, formatAt, NORMAL } from "../state/format";
import { shiftOf } from "../state/shift";
import { shiftSheet } from "../state/shift-sheet";
import { subtractArea } from "../state/subtract";
import { rangeOf } from "../wire/range-of";
import type { ClassModel, HostObject } from "./class-model";
import { rangeObject } from "./range-object";

type Methods = NonNullable<ClassModel<RangeState>["write"]>;

const write: Methods = {
  clear: ({ sheet, area }, applyTo = "All") => {
    if (applyTo === "All" || applyTo === "Contents") clearContents(sheet, area);
    if (applyTo === "All" || applyTo === "Formats") clearFormats(sheet, area);
    if (applyTo === "All" || applyTo === "Hyperlinks") clearHyperlinks(sheet, area);
    if (applyTo === "All") clearNotes(sheet, area);
    if (applyTo === "RemoveHyperlinks") clearHyperlinks(sheet, area);
  },
  copyFrom: (self, from: HostObject | string, copyType = "All") => {
    if (copyType !== "Formats" || typeof from === "string")
      refuseArgument("copying more than looks");
    copyFormats(rangeOf(from), self);
  },
  delete: ({ sheet, area }, shift: "Up" | "Left") => {
    shiftSheet(sheet, shiftOf(area, shift === "Up" ? "rows" : "columns", -1));
  },
  insert: ({ sheet, area }, shift: "Down" | "Right") => {
    shiftSheet(sheet, shiftOf(area, shift === "Down" ? "rows" : "columns", 1));
    return rangeObject(sheet, area);
  },
  merge: ({ sheet, area }, across?: boolean) => {
    if (sheet.tables.some((table) => intersection(table.area, area) !== null)) {
      refuseArgument("cells of a table cannot be merged");
    }
    if (!across) mergeArea(sheet, area);
    else
      rowsOf(area).forEach((row) => {
        mergeArea(sheet, row);
      });
  },
  unmerge: ({ sheet, area }) => {
    sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  },
};

export const rangeActions = {
  write,
  view: {
    select: ({ sheet, area }: RangeState): void => {
      sheet.book.active = sheet;
      sheet.selection = area;
    },
  },
  /** Excel gives a cell that has no text yet the text of the link. */
  setHyperlink: ({ sheet, area }: RangeState, link: Hyperlink): void => {
    for (const row of rowsOf(area)) {
      for (let column = area.left; column < area.left + area.columns; column += 1) {
        sheet.hyperlinks.set(cellKey(row.top, column), link);
        const text = link.textToDisplay ?? link.address ?? link.documentReference;
        const isBlank = contentAt(sheet.cells, row.top, column) === undefined;
        if (link.textToDisplay !== undefined || isBlank) {
          putContent(sheet.cells, row.top, column, text);
        }
      }
    }
    changeFormats(sheet.formats, area, (format) => ({
      ...format,
      underline: "Single",
      fontColor: "#0563C1",
    }));
  },
};

/** Cells other than the first lose what they hold. Merged areas that overlap become part of the new one. */
function mergeArea(sheet: SheetState, area: Area): void {
  if (area.rows * area.columns < 2) return;
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  sheet.merges.push(area);
  const first = contentAt(sheet.cells, area.top, area.left);
  clearContents(sheet, area);
  putContent(sheet.cells, area.top, area.left, first);
}

/** Formats, rules about formats and merges go; Excel drops the merge with the format. */
function clearFormats(sheet: SheetState, area: Area): void {
  changeFormats(sheet.formats, area, () => NORMAL);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) =>
    subtractArea(rule.area, area).map((rest) => ({ ...rule, area: rest })),
  );
}

/** A source smaller than its target is repeated over it. */
function copyFormats(from: Pick<RangeState, "sheet" | "area">, to: RangeState): void {
  for (let down = 0; down < to.area.rows; down += 1) {
    for (let across = 0; across < to.area.columns; across += 1) {
      const cell = { top: to.area.top + down, left: to.area.left + across, rows: 1, columns: 1 };
      const row = from.area.top + (down % from.area.rows);
      const look = formatAt(from.sheet.formats, row, from.area.left + (across % from.area.columns));
      changeFormats(to.sheet.formats, cell, () => look);
    }
  }
}

function clearHyperlinks(sheet: SheetState, area: Area): void {
  for (const key of [...sheet.hyperlinks.keys()]) {
    const { row, column } = cellOfKey(key);
    const cell = { top: row, left: column, rows: 1, columns: 1 };
    if (contains(area, cell)) sheet.hyperlinks.delete(key);
  }
}

/** `clear()` without a narrower choice takes comments and input rules along. */
function clearNotes(sheet: SheetState, area: Area): void {
  const remaining = sheet.comments.filter(
    ({ row, column }) => !contains(area, { top: row, left: column, rows: 1, columns: 1 }),
  );
  sheet.comments.splice(0, sheet.comments.length, ...remaining);
  sheet.validations = sheet.validations.flatMap((rule) =>
    subtractArea(rule.area, area).map((rest) => ({ ...rule, area: rest })),
  );
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, down) => ({
    ...area,
    top: area.top + down,
    rows: 1,
  }));
}
