import type { CellPlace, RangePlace } from "../../core/model/place";
import type { Language } from "../../core/texts/texts";
import { CellKind, kindAt, numberAt, textAt, type Grid, type Workbook } from "../../ingest/grid";
import { columnName } from "../../plan/ref";
import { dateText, numberText } from "./number-text";

/** Cells of one of the user's sheets with what stands around them. */
export interface CellsView {
  readonly place: RangePlace;
  /** Letters of the columns. */
  readonly columns: readonly string[];
  readonly rows: readonly CellsRow[];
}

export interface CellsRow {
  /** Counts from 0. */
  readonly row: number;
  readonly cells: readonly {
    readonly text: string;
    readonly isNumber: boolean;
    /** One of the cells that were asked for. */
    readonly isMeant: boolean;
  }[];
}

const ROWS_BEFORE = 6;
const ROWS_AFTER = 12;
const MOST_ROWS = 60;
const MOST_COLUMNS = 20;

/** Null when the sheet is hidden or not there. */
export function cellsView(
  { sheets }: Workbook,
  asked: CellPlace | RangePlace,
  language: Language,
): CellsView | null {
  const sheet = sheets.find(({ name, visible }) => visible && name === asked.sheet);
  if (sheet === undefined) return null;
  const { grid } = sheet;
  const place = rangeOf(asked);
  const top = Math.max(0, place.top - ROWS_BEFORE);
  const bottom = Math.min(
    Math.max(grid.rowCount - 1, place.top),
    place.bottom + ROWS_AFTER,
    top + MOST_ROWS - 1,
  );
  const left = Math.max(0, Math.min(place.left, place.right - MOST_COLUMNS + 1));
  const first = place.right < MOST_COLUMNS ? 0 : left;
  const last = Math.min(Math.max(grid.columnCount - 1, place.left), first + MOST_COLUMNS - 1);
  const columns = span(first, last);
  return {
    place,
    columns: columns.map(columnName),
    rows: span(top, bottom).map((row) => ({
      row,
      cells: columns.map((column) => ({
        text: cellText(grid, row, column, language),
        isNumber: isNumeric(kindAt(grid, row, column)),
        isMeant: row >= place.top && row <= place.bottom && isBetween(column, place),
      })),
    })),
  };
}

/** What the cell holds; the user's own number formats are not known. */
function cellText(grid: Grid, row: number, column: number, language: Language): string {
  const kind = kindAt(grid, row, column);
  const value = numberAt(grid, row, column);
  if (kind === CellKind.number) return numberText(value, "general", language);
  if (kind === CellKind.percent) return numberText(value, "percent1", language);
  if (kind === CellKind.date) return dateText(value);
  if (kind === CellKind.boolean) return value === 1 ? "TRUE" : "FALSE";
  return textAt(grid, row, column);
}

function isNumeric(kind: CellKind): boolean {
  return kind === CellKind.number || kind === CellKind.percent || kind === CellKind.date;
}

function isBetween(column: number, { left, right }: RangePlace): boolean {
  return column >= left && column <= right;
}

function rangeOf(place: CellPlace | RangePlace): RangePlace {
  if ("top" in place) return place;
  const { sheet, row, column } = place;
  return { sheet, top: row, left: column, bottom: row, right: column };
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k);
}
