import type { Language } from "../../core/texts/texts";
import type { Block, ReportPlan, SheetPlan } from "../../plan/model";
import { bandsOf, type Placed } from "./bands";
import { chartSource, chartView, type ChartSource } from "./chart-view";
import type { CellView, Item, KeyFigure, ReportView, SheetView } from "./model";
import { isShown, isWithin, sheetCells, type SheetCells } from "./sheet-cells";
import { tableView } from "./table-view";

/** A report as a page shows it: the printed areas of its sheets, block by block. */
export function reportView({ sheets }: ReportPlan, language: Language): ReportView {
  const source = chartSource(sheets, language);
  return { sheets: sheets.map((sheet) => sheetView(sheet, language, source)) };
}

function sheetView(sheet: SheetPlan, language: Language, source: ChartSource): SheetView {
  const cells = sheetCells(sheet, language);
  const blocks = sheet.blocks.filter(({ kind }) => kind === "table" || kind === "key-figures");
  const placed = [
    ...blocks.flatMap((block) => placedBlock(block, sheet, cells)),
    ...sheet.charts.map((chart) => {
      const { top, left, bottom, right } = chart.anchor;
      const item: Item = { kind: "chart", chart: chartView(chart, sheet, source) };
      return { range: { top, left, bottom: bottom - 1, right: right - 1 }, item };
    }),
    ...cells
      .within(sheet.print.area)
      .filter((cell) => isShown(cell) && !blocks.some(({ range }) => isWithin(cell, range)))
      .map(placedText),
  ];
  return { key: sheet.key, name: sheet.name, bands: bandsOf(placed) };
}

function placedBlock(
  { kind, range }: Block,
  { merges }: SheetPlan,
  cells: SheetCells,
): readonly Placed<Item>[] {
  const own = cells.within(range);
  if (own.length === 0) return [];
  if (kind === "key-figures") {
    return [{ range, item: { kind, figures: keyFigures(own) } }];
  }
  // Headings that a block begins with stand above its table.
  const top = own.find(({ style }) => !LEADING.has(style))?.row ?? range.top;
  const item = tableView(
    own.filter(({ row }) => row >= top),
    merges,
  );
  const leading = own.filter((cell) => cell.row < top && isShown(cell)).map(placedText);
  return item === null ? leading : [...leading, { range: { ...range, top }, item }];
}

const LEADING: ReadonlySet<CellView["style"]> = new Set([
  "heading",
  "body",
  "subtitle",
  "caption",
  "note",
  "paragraph",
]);

/** A line of text; with others of its row it reads from left to right. */
function placedText(cell: CellView): Placed<Item> {
  const { row, column } = cell;
  return {
    range: { top: row, left: column, bottom: row, right: column },
    item: { kind: "text", cell },
  };
}

/** Under each label stand its figure and what it is compared with. */
function keyFigures(cells: readonly CellView[]): readonly KeyFigure[] {
  const labels = cells.filter((cell) => cell.style === "keyLabel" && isShown(cell));
  return labels.map((label) => ({
    label,
    lines: cells.filter(
      (cell) => cell.column === label.column && cell.row > label.row && isShown(cell),
    ),
  }));
}
