import type { RangePlace } from "../../core/model/place";
import type { Language } from "../../core/texts/texts";
import { COMMENT_NAME_PREFIX } from "../../plan/comments";
import type { CellValue, PlannedCell, SheetPlan } from "../../plan/model";
import type { CellView } from "./model";
import { numberText } from "./number-text";

/** The printed cells of a sheet, row by row from left to right, for the parts of the page to be made of. */
export interface SheetCells {
  readonly within: (range: RangePlace) => readonly CellView[];
}

/** Cells outside the printed area feed charts and formulas; nobody is meant to read them. */
export function sheetCells(sheet: SheetPlan, language: Language): SheetCells {
  const unused = unusedComments(sheet);
  const printed = sheet.cells.filter(
    (cell) =>
      isWithin(cell, sheet.print.area) && !(cell.style === "inputHead" && unused.has(cell.column)),
  );
  const views = printed.map((cell) => cellView(cell, sheet, language));
  return { within: (range) => views.filter((cell) => isWithin(cell, range)) };
}

/** Columns for comments that nobody has written: a page that only shows has no use for their headings. */
function unusedComments({ names, cells }: SheetPlan): ReadonlySet<number> {
  const ranges = names.filter(({ name }) => name.startsWith(COMMENT_NAME_PREFIX));
  const written = cells.filter(
    (cell) => cell.value !== null && ranges.some(({ range }) => isWithin(cell, range)),
  );
  const used = new Set(written.map(({ column }) => column));
  return new Set(ranges.map(({ range }) => range.left).filter((column) => !used.has(column)));
}

/** Whether there is anything to see in a cell, its place in the sheet aside. */
export function isShown({ text, bar }: CellView): boolean {
  return text !== "" || bar !== undefined;
}

export function isWithin(
  { row, column }: { readonly row: number; readonly column: number },
  { top, left, bottom, right }: RangePlace,
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function cellView(cell: PlannedCell, sheet: SheetPlan, language: Language): CellView {
  const { row, column, value, style, format, link } = cell;
  const bar = barOf(cell, sheet);
  const isNumber = typeof value === "number";
  const isSigned = isNumber && value !== 0 && format !== "hidden" && isJudged(cell, sheet);
  return {
    row,
    column,
    text: bar === null ? valueText(value, cell, language) : "",
    style,
    ...(isNumber && { isNumber }),
    ...(isSigned && { tone: value > 0 ? ("good" as const) : ("bad" as const) }),
    ...(bar !== null && { bar }),
    ...(link && { link }),
  };
}

export function valueText(
  value: CellValue,
  { format }: Pick<PlannedCell, "format">,
  language: Language,
): string {
  if (value === null || format === "hidden") return "";
  if (typeof value === "number") return numberText(value, format, language);
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value).toUpperCase();
  return value.error;
}

function isJudged(cell: PlannedCell, { conditionalFormats }: SheetPlan): boolean {
  return conditionalFormats.some(({ kind, range }) => kind === "sign" && isWithin(cell, range));
}

/** The length of the cell's bar as a share of the scale; null for cells without a bar. */
function barOf(cell: PlannedCell, { conditionalFormats }: SheetPlan): number | null {
  if (typeof cell.value !== "number") return null;
  for (const format of conditionalFormats) {
    if (format.kind !== "bar" || !isWithin(cell, format.range)) continue;
    return format.limit === 0 ? 0 : Math.max(-1, Math.min(1, cell.value / format.limit));
  }
  return null;
}
