import { STYLES, type StyleDefinition } from "../../plan/style";
import type { CellView, SheetView, TableItem, TableRow } from "../view/model";

/** A table of the report on its way to another program: what a reader sees of it, with its headings. */
export interface CopiedTable {
  /** What the table is about: the heading over it, or the title of its sheet, with who, period and unit. */
  readonly caption: string;
  readonly head: readonly CopiedRow[];
  readonly body: readonly CopiedRow[];
}

export type CopiedRow = readonly CopiedCell[];

export interface CopiedCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly align: "left" | "center" | "right";
  /** How many columns it covers. */
  readonly span: number;
  /** What it is the heading of; null for cells that are none. */
  readonly scope: "col" | "row" | null;
}

const TITLES: ReadonlySet<CellView["style"]> = new Set(["title", "titleText", "heading"]);

/** The tables of a sheet from top to bottom. */
export function sheetTables(sheet: SheetView): readonly CopiedTable[] {
  return [...tableCaptions(sheet)].map(([table, caption]) => copiedTable(table, caption));
}

/** What each table of a sheet is about, from top to bottom. */
export function tableCaptions({ bands, name }: SheetView): ReadonlyMap<TableItem, string> {
  const captions = new Map<TableItem, string>();
  let title = name;
  let subtitle = "";
  for (const item of bands.flat(2)) {
    if (item.kind === "text" && TITLES.has(item.cell.style)) title = item.cell.text;
    if (item.kind === "text" && item.cell.style === "subtitle") subtitle ||= item.cell.text;
    if (item.kind === "table")
      captions.set(item, subtitle === "" ? title : `${title}. ${subtitle}`);
  }
  return captions;
}

/** Columns that only hold bars are left out: the number stands beside them. */
export function copiedTable({ head, body }: TableItem, caption: string): CopiedTable {
  const columns = columnsOf([...head, ...body]);
  const kept = new Set(
    columns.filter((column) =>
      [...head, ...body].some((row) =>
        row.some((cell) => cell.column === column && cell.text !== ""),
      ),
    ),
  );
  const rows = (of: readonly TableRow[], isHead: boolean): readonly CopiedRow[] =>
    of.map((row) => copiedRow(row, isHead, columns, kept));
  return { caption, head: rows(head, true), body: rows(body, false) };
}

/** The columns that some row has a cell of its own in, from left to right. */
function columnsOf(rows: readonly TableRow[]): readonly number[] {
  return [...new Set(rows.flat().map(({ column }) => column))].toSorted((a, b) => a - b);
}

function copiedRow(
  row: TableRow,
  isHead: boolean,
  columns: readonly number[],
  kept: ReadonlySet<number>,
): CopiedRow {
  return row.flatMap((cell, at) => {
    const next = row[at + 1]?.column ?? Infinity;
    const span = columns.filter(
      (column) => column >= cell.column && column < next && kept.has(column),
    ).length;
    return span === 0 ? [] : [copiedCell(cell, at, isHead, span)];
  });
}

function copiedCell(cell: CellView, at: number, isHead: boolean, span: number): CopiedCell {
  const { text, style, isNumber = false } = cell;
  const look: StyleDefinition = STYLES[style];
  return {
    text,
    isNumber,
    isBold: look.bold === true,
    isItalic: look.italic === true,
    align: look.horizontal ?? (isNumber ? "right" : "left"),
    span,
    scope: headingScope(cell, at, isHead),
  };
}

/** What a cell is the heading of; null for cells that are none. Empty headings say nothing. */
export function headingScope(
  { text, style }: CellView,
  at: number,
  isHead: boolean,
): "col" | "row" | null {
  if (text === "") return null;
  if (isHead) return "col";
  return at === 0 && /head/i.test(style) ? "row" : null;
}
