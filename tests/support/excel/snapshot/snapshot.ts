import { bagSchemas } from "../classes/bags";
import { type Area, columnName, formatArea, WHOLE_SHEET } from "../state/area";
import { bagContent, createBag } from "../state/bag";
import type { BookState, ChartState, NameState, SeriesState, SheetState } from "../state/book";
import { calculateIfNeeded } from "../state/calculate";
import { eachContent } from "../state/cells";
import { isFormula, shownValue } from "../state/content";
import { type CellFormat, cellOfKey, NORMAL } from "../state/format";
import type {
  BookSnapshot,
  CellSnapshot,
  ChartSnapshot,
  NameSnapshot,
  SheetSnapshot,
} from "./book-snapshot";

export function snapshotBook(book: BookState): BookSnapshot {
  calculateIfNeeded(book);
  return {
    sheets: book.sheets.map(snapshotSheet),
    names: book.names.map(snapshotName).sort(byName),
    activeSheet: book.active.name,
    calculationMode: book.application.props.calculationMode,
    properties: bagContent(book.properties),
    settings: Object.fromEntries(book.settings),
    structureProtected: book.structureProtected,
  };
}

function snapshotSheet(sheet: SheetState): SheetSnapshot {
  const { name, visibility, tabColor, showGridlines, showHeadings, freeze } = sheet;
  return {
    name,
    visibility,
    tabColor,
    showGridlines,
    showHeadings,
    cells: snapshotCells(sheet),
    formats: snapshotFormats(sheet),
    columns: byKey(sheet.columns, (column) => columnName(column)),
    rows: byKey(sheet.rows, (row) => String(row + 1)),
    merges: sheet.merges.map(formatArea).sort(),
    hyperlinks: byKey(sheet.hyperlinks, cellAddress),
    protection: sheet.protection?.options ?? null,
    freeze,
    page: snapshotPage(sheet),
    names: sheet.names.map(snapshotName).sort(byName),
    tables: sheet.tables.map(({ name: tableName, area, look }) => ({
      name: tableName,
      range: formatArea(area),
      columns: headings(sheet, area),
      look: bagContent(look),
    })),
    charts: sheet.charts.map(snapshotChart),
    conditionalFormats: sheet.conditionalFormats.map(({ area, type, stopIfTrue, look }) => ({
      range: formatArea(area),
      type,
      look: { stopIfTrue, ...bagContent(look) },
    })),
    validations: sheet.validations.map(({ area, look }) => ({
      range: formatArea(area),
      look: bagContent(look),
    })),
    comments: sheet.comments.map(({ row, column, author, content, resolved, replies }) => ({
      cell: `${columnName(column)}${row + 1}`,
      author,
      content,
      resolved,
      replies: replies.map((reply) => ({ author: reply.author, content: reply.content })),
    })),
    filter: sheet.filter && formatArea(sheet.filter.area),
    selection: formatArea(sheet.selection),
  };
}

function snapshotCells(sheet: SheetState): Record<string, CellSnapshot> {
  const cells: Record<string, CellSnapshot> = {};
  eachContent(sheet.cells, WHOLE_SHEET, (content, row, column) => {
    const value = shownValue(content);
    cells[`${columnName(column)}${row + 1}`] = isFormula(content)
      ? { value, formula: content.formula }
      : { value };
  });
  return cells;
}

function snapshotFormats({ formats }: SheetState): SheetSnapshot["formats"] {
  const found: Record<string, Readonly<Record<string, unknown>>> = {};
  const add = (address: string, format: CellFormat): void => {
    const differences = Object.entries(format).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(NORMAL_FIELDS.get(field)),
    );
    if (differences.length > 0) found[address] = Object.fromEntries(differences);
  };
  add("all", formats.all);
  for (const [column, format] of formats.columns) {
    add(`${columnName(column)}:${columnName(column)}`, format);
  }
  for (const [row, format] of formats.rows) add(`${row + 1}:${row + 1}`, format);
  for (const [key, format] of formats.cells) add(cellAddress(key), format);
  return found;
}

const NORMAL_FIELDS = new Map<string, unknown>(Object.entries(NORMAL));

function snapshotPage(sheet: SheetState): Record<string, unknown> {
  const address = (area: Area | null): string | null => area && formatArea(area);
  return {
    ...bagContent(sheet.page),
    printArea: address(sheet.printArea),
    titleRows: address(sheet.titleRows),
    titleColumns: address(sheet.titleColumns),
    breaks: sheet.pageBreaks.map((row) => row + 1),
  };
}

function snapshotChart({ left, top, width, height, look, series }: ChartState): ChartSnapshot {
  return {
    position: [left, top, width, height],
    look: bagContent(look),
    series: series.map((one) => ({
      values: one.values,
      xValues: one.xValues,
      look: bagContent(one.look),
      points: snapshotPoints(one),
    })),
  };
}

/** Points that look like every other one are left out. */
function snapshotPoints({ points }: SeriesState): Record<string, unknown> {
  const plain = JSON.stringify(bagContent(createBag(bagSchemas, "ChartPoint")));
  const contents = [...points].map(([index, bag]) => [index, bagContent(bag)] as const);
  return Object.fromEntries(contents.filter(([, content]) => JSON.stringify(content) !== plain));
}

function snapshotName({ name, formula, visible, comment }: NameState): NameSnapshot {
  return { name, formula, visible, comment };
}

function byName(one: NameSnapshot, other: NameSnapshot): number {
  return one.name < other.name ? -1 : 1;
}

function headings(sheet: SheetState, area: Area): readonly string[] {
  return Array.from({ length: area.columns }, (_, right) =>
    String(shownValue(sheet.cells.columns.get(area.left + right)?.[area.top])),
  );
}

function byKey<T>(map: ReadonlyMap<number, T>, name: (key: number) => string): Record<string, T> {
  const entries = [...map].sort(([one], [other]) => one - other);
  return Object.fromEntries(entries.map(([key, value]) => [name(key), value]));
}

function cellAddress(key: number): string {
  const { row, column } = cellOfKey(key);
  return `${columnName(column)}${row + 1}`;
}
