import { type Area, MAX_COLUMNS, MAX_ROWS } from "./area";

export interface BorderFormat {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
  readonly tintAndShade: number;
}

export type BorderSide = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

/** How a cell looks. Colours are `#RRGGBB`; a fill of "" is none. Never changed in place. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fill: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly textOrientation: number;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderFormat>>>;
}

/** Excel's cell style Normal in a new workbook. */
export const NORMAL: CellFormat = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fill: "",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: "Context",
  locked: true,
  formulaHidden: false,
  borders: {},
};

/** Formats of a sheet: those of cells hide those of rows, which hide those of columns, which hide `all`. */
export interface Formats {
  all: CellFormat;
  readonly columns: Map<number, CellFormat>;
  readonly rows: Map<number, CellFormat>;
  readonly cells: Map<number, CellFormat>;
}

export type FormatChange = (format: CellFormat) => CellFormat;

export function createFormats(): Formats {
  return { all: NORMAL, columns: new Map(), rows: new Map(), cells: new Map() };
}

export function formatAt(formats: Formats, row: number, column: number): CellFormat {
  return (
    formats.cells.get(cellKey(row, column)) ??
    formats.rows.get(row) ??
    formats.columns.get(column) ??
    formats.all
  );
}

export function changeFormats(formats: Formats, area: Area, changeOne: FormatChange): void {
  // Cells that looked the same before share one format after, too.
  const changed = new Map<CellFormat, CellFormat>();
  const change: FormatChange = (format) => {
    const result = changed.get(format) ?? changeOne(format);
    changed.set(format, result);
    return result;
  };
  const allRows = area.rows === MAX_ROWS;
  const allColumns = area.columns === MAX_COLUMNS;
  if (allRows && allColumns) formats.all = change(formats.all);
  if (allRows) changeLines(formats, formats.columns, area.left, area.columns, allColumns, change);
  if (allColumns) changeLines(formats, formats.rows, area.top, area.rows, allRows, change);
  if (allRows || allColumns) {
    for (const [key, format] of [...formats.cells]) {
      const { row, column } = cellOfKey(key);
      if (holdsCell(area, key)) putFormat(formats, row, column, change(format));
    }
    return;
  }
  for (let row = area.top; row < area.top + area.rows; row += 1) {
    for (let column = area.left; column < area.left + area.columns; column += 1) {
      putFormat(formats, row, column, change(formatAt(formats, row, column)));
    }
  }
}

function putFormat(formats: Formats, row: number, column: number, format: CellFormat): void {
  const key = cellKey(row, column);
  formats.cells.delete(key);
  if (formatAt(formats, row, column) !== format) formats.cells.set(key, format);
}

/** The different formats that occur in an area: one when it is uniform. */
export function formatsIn(formats: Formats, area: Area): ReadonlySet<CellFormat> {
  const found = new Set<CellFormat>();
  const rows = Math.min(area.rows, lastFormatted(formats, area) - area.top + 2);
  const columns = Math.min(area.columns, MAX_COLUMNS);
  for (let row = area.top; row < area.top + rows; row += 1) {
    for (let column = area.left; column < area.left + columns; column += 1) {
      found.add(formatAt(formats, row, column));
    }
  }
  return found;
}

export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function cellOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

function holdsCell(area: Area, key: number): boolean {
  const { row, column } = cellOfKey(key);
  return (
    row >= area.top &&
    row < area.top + area.rows &&
    column >= area.left &&
    column < area.left + area.columns
  );
}

function changeLines(
  formats: Formats,
  lines: Map<number, CellFormat>,
  first: number,
  count: number,
  wholeSheet: boolean,
  change: FormatChange,
): void {
  if (wholeSheet) {
    for (const [line, format] of lines) lines.set(line, change(format));
    return;
  }
  for (let line = first; line < first + count; line += 1) {
    lines.set(line, change(lines.get(line) ?? formats.all));
  }
}

/** The last row of the area that may look different from the rows below it. */
function lastFormatted(formats: Formats, area: Area): number {
  let last = area.top - 1;
  for (const key of formats.cells.keys()) {
    if (holdsCell(area, key)) last = Math.max(last, cellOfKey(key).row);
  }
  for (const row of formats.rows.keys()) {
    if (row < area.top + area.rows) last = Math.max(last, row);
  }
  return last;
}
