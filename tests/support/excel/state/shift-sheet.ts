import { ExcelRefusal } from "../wire/errors";
import { type Area, WHOLE_SHEET } from "./area";
import type { FilterState, SheetState } from "./book";
import { eachContent, putContent } from "./cells";
import type { Content } from "./content";
import { type CellFormat, cellKey, cellOfKey } from "./format";
import { lineSize } from "./lines";
import { rewriteReferences } from "./rewrite";
import { isDeleted, isTorn, isWhole, moveArea, moveLine, type Shift, takesPart } from "./shift";

/**
 * Moves everything on a sheet that Excel moves when cells are inserted or deleted: contents, formats, sizes, merges,
 * links, comments, tables, charts, rules, names, print settings and every reference to them in the workbook.
 */
export function shiftSheet(sheet: SheetState, shift: Shift): void {
  refuseTearing(sheet, shift);
  moveContents(sheet, shift);
  moveKeyed(sheet.formats.cells, shift);
  moveKeyed(sheet.hyperlinks, shift);
  if (isWhole(shift)) {
    moveCharts(sheet, shift);
    moveLines<CellFormat>(sheet.formats[shift.kind], shift);
    moveLines(sheet[shift.kind], shift);
  }
  const kept = <T extends { area: Area }>(things: readonly T[]): T[] =>
    things.filter((thing) => moveOwner(thing, shift));
  sheet.merges = sheet.merges.flatMap((merge) => moveArea(merge, shift) ?? []);
  sheet.conditionalFormats = kept(sheet.conditionalFormats);
  sheet.validations = kept(sheet.validations);
  sheet.tables.splice(0, sheet.tables.length, ...kept(sheet.tables));
  for (const { filter } of sheet.tables) moveFilter(filter, shift);
  if (sheet.filter) sheet.filter = moveFilter(sheet.filter, shift) ? sheet.filter : null;
  moveComments(sheet, shift);
  sheet.printArea = sheet.printArea && moveArea(sheet.printArea, shift);
  sheet.titleRows = sheet.titleRows && moveArea(sheet.titleRows, shift);
  if (isWhole(shift) && shift.kind === "rows") {
    sheet.pageBreaks = sheet.pageBreaks.map((row) => moveLine(row, shift));
  }
  sheet.titleColumns = sheet.titleColumns && moveArea(sheet.titleColumns, shift);
  for (const [reference, range] of sheet.book.references) {
    if (range.sheet === sheet && !moveOwner(range, shift)) sheet.book.references.delete(reference);
  }
  rewriteReferences(sheet.book, sheet, (area) => moveArea(area, shift));
}

function refuseTearing(sheet: SheetState, shift: Shift): void {
  const blocks = [...sheet.merges, ...sheet.tables.map(({ area }) => area)];
  if (blocks.some((block) => isTorn(block, shift))) {
    throw new ExcelRefusal("InsertDeleteConflict", "a merged area or table would be torn apart");
  }
}

function moveContents(sheet: SheetState, shift: Shift): void {
  const moved: [row: number, column: number, content: Content][] = [];
  eachContent(sheet.cells, WHOLE_SHEET, (content, row, column) => {
    if (takesPart(row, column, shift)) moved.push([row, column, content]);
  });
  for (const [row, column] of moved) putContent(sheet.cells, row, column, undefined);
  for (const [row, column, content] of moved) {
    if (isDeleted(row, column, shift)) continue;
    const place = movedCell(row, column, shift);
    putContent(sheet.cells, place.row, place.column, content);
  }
}

function moveKeyed<T>(values: Map<number, T>, shift: Shift): void {
  const entries = [...values];
  values.clear();
  for (const [key, value] of entries) {
    const { row, column } = cellOfKey(key);
    if (isDeleted(row, column, shift)) continue;
    const place = movedCell(row, column, shift);
    values.set(cellKey(place.row, place.column), value);
  }
}

function moveLines<T>(lines: Map<number, T>, shift: Shift): void {
  const entries = [...lines];
  lines.clear();
  for (const [line, value] of entries) {
    const isGone = line >= shift.at && line < shift.at - shift.by;
    if (!isGone) lines.set(moveLine(line, shift), value);
  }
}

/** Charts move and grow with the rows or columns under them. */
function moveCharts(sheet: SheetState, shift: Shift): void {
  const [position, length] =
    shift.kind === "rows" ? (["top", "height"] as const) : (["left", "width"] as const);
  let edge = 0;
  for (let line = 0; line < shift.at; line += 1) edge += lineSize(sheet, shift.kind, line);
  let points = 0;
  for (let line = 0; line < Math.abs(shift.by); line += 1) {
    points +=
      Math.sign(shift.by) *
      lineSize(sheet, shift.kind, shift.by < 0 ? shift.at + line : shift.at - 1);
  }
  for (const chart of sheet.charts) {
    const end = chart[position] + chart[length];
    if (chart[position] >= edge) chart[position] = Math.max(edge, chart[position] + points);
    else if (end > edge) chart[length] = Math.max(edge - chart[position], chart[length] + points);
  }
}

function moveComments(sheet: SheetState, shift: Shift): void {
  const remaining = sheet.comments.filter(({ row, column }) => !isDeleted(row, column, shift));
  sheet.comments.splice(0, sheet.comments.length, ...remaining);
  for (const comment of sheet.comments) {
    Object.assign(comment, movedCell(comment.row, comment.column, shift));
  }
}

function moveFilter(filter: FilterState, shift: Shift): boolean {
  const hidden = [...filter.hiddenRows];
  if (shift.kind === "rows") {
    filter.hiddenRows.clear();
    for (const row of hidden) filter.hiddenRows.add(moveLine(row, shift));
  }
  return moveOwner(filter, shift);
}

function moveOwner(owner: { area: Area }, shift: Shift): boolean {
  const moved = moveArea(owner.area, shift);
  if (moved) owner.area = moved;
  return moved !== null;
}

function movedCell(row: number, column: number, shift: Shift): { row: number; column: number } {
  if (!takesPart(row, column, shift)) return { row, column };
  return shift.kind === "rows"
    ? { row: moveLine(row, shift), column }
    : { row, column: moveLine(column, shift) };
}
