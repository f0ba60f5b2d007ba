import { CellKind, type Grid, kindAt, numberAt, textAt } from "../../../../src/ingest/grid";
import { parseArea } from "./area";
import { type BookState, nextId, type SheetState } from "./book";
import { putContent } from "./cells";
import type { Content } from "./content";
import { addSheet } from "./create-book";
import { changeFormats } from "./format";

/** A sheet as a test describes it. */
export interface SheetSetup {
  readonly name: string;
  /** From A1 on. Strings that start with an equals sign are formulas; null and "" are empty. */
  readonly rows?: readonly (readonly (number | string | boolean | null)[])[];
  /** Instead of rows: cells as our ingest layer holds them. */
  readonly grid?: Grid;
  readonly visibility?: "Visible" | "Hidden" | "VeryHidden";
  readonly merges?: readonly string[];
  /** Threaded comments of other people. */
  readonly comments?: readonly CommentSetup[];
  /** An automatic filter that hides rows, numbered as in Excel. */
  readonly filter?: { readonly range: string; readonly hiddenRows: readonly number[] };
  readonly protected?: boolean;
}

export interface CommentSetup {
  readonly cell: string;
  readonly author: string;
  readonly content: string;
  readonly replies?: readonly { readonly author: string; readonly content: string }[];
}

export function fillBook(book: BookState, sheets: readonly SheetSetup[]): void {
  for (const setup of sheets) {
    const sheet = addSheet(book, setup.name);
    sheet.visibility = setup.visibility ?? "Visible";
    setup.rows?.forEach((row, top) => {
      row.forEach((value, left) => {
        putContent(sheet.cells, top, left, contentOf(value));
      });
    });
    if (setup.grid) fillFromGrid(sheet, setup.grid);
    sheet.merges = (setup.merges ?? []).map(parseArea);
    for (const comment of setup.comments ?? []) addComment(sheet, comment);
    if (setup.filter) {
      const hiddenRows = new Set(setup.filter.hiddenRows.map((row) => row - 1));
      sheet.filter = { area: parseArea(setup.filter.range), criteria: new Map(), hiddenRows };
    }
    if (setup.protected) sheet.protection = { options: {}, password: "" };
  }
}

function addComment(sheet: SheetState, { cell, author, content, replies }: CommentSetup): void {
  const { top, left } = parseArea(cell);
  sheet.comments.push({
    sheet,
    id: nextId(sheet.book),
    row: top,
    column: left,
    author,
    content,
    resolved: false,
    replies: (replies ?? []).map((reply) => ({ id: nextId(sheet.book), ...reply })),
  });
}

function contentOf(value: number | string | boolean | null): Content | undefined {
  if (value === null || value === "") return undefined;
  const isFormula = typeof value === "string" && value.startsWith("=");
  return isFormula ? { formula: value, value: undefined } : value;
}

function fillFromGrid(sheet: SheetState, grid: Grid): void {
  for (let column = 0; column < grid.columnCount; column += 1) {
    for (let row = 0; row < grid.rowCount; row += 1) {
      const kind = kindAt(grid, row, column);
      putContent(sheet.cells, row, column, gridContent(grid, kind, row, column));
      const numberFormat = FORMATS.get(kind);
      if (numberFormat === undefined) continue;
      const cell = { top: row, left: column, rows: 1, columns: 1 };
      changeFormats(sheet.formats, cell, (format) => ({ ...format, numberFormat }));
    }
  }
}

const FORMATS: ReadonlyMap<CellKind, string> = new Map([
  [CellKind.date, "yyyy-mm-dd"],
  [CellKind.percent, "0%"],
]);

function gridContent(grid: Grid, kind: CellKind, row: number, column: number): Content | undefined {
  switch (kind) {
    case CellKind.empty:
    case CellKind.uncalculated:
      return undefined;
    case CellKind.text:
      return textAt(grid, row, column);
    case CellKind.error:
      return { error: textAt(grid, row, column) };
    case CellKind.boolean:
      return numberAt(grid, row, column) === 1;
    case CellKind.number:
    case CellKind.date:
    case CellKind.percent:
      return numberAt(grid, row, column);
  }
}
