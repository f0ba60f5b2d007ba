import { CellKind } from "../../../ingest/grid";
import { BookError } from "../errors";
import { putCell, type GridBuilder } from "./grid-builder";
import { serialOfIso } from "./iso-date";
import { parseDecimal } from "./number";
import { kindOfStyle, type StyleKinds } from "./styles";
import { internText, type TextTable } from "./text-table";

/** The `t` of a cell: what its value is (ISO/IEC 29500-1, 18.18.11). */
export const CellType = {
  number: 0,
  shared: 1,
  formulaText: 2,
  inlineText: 3,
  boolean: 4,
  error: 5,
  isoDate: 6,
} as const;
export type CellType = (typeof CellType)[keyof typeof CellType];

export const CELL_TYPES: ReadonlyMap<string, CellType> = new Map([
  ["n", CellType.number],
  ["s", CellType.shared],
  ["str", CellType.formulaText],
  ["inlineStr", CellType.inlineText],
  ["b", CellType.boolean],
  ["e", CellType.error],
  ["d", CellType.isoDate],
]);

/** Where the cells of one sheet go, and what their values depend on. */
export interface SheetCells {
  readonly grid: GridBuilder;
  readonly texts: TextTable;
  readonly styles: StyleKinds;
  /** The name of the worksheet's part, for errors. */
  readonly part: string;
  /** Number of shared strings. */
  readonly sharedCount: number;
  /** Days from the workbook's date system to the 1900 system. */
  readonly dateShift: 0 | 1462;
}

/** The cell that the scanner stands in. */
export interface CellScan {
  readonly cells: SheetCells;
  row: number;
  column: number;
  type: CellType;
  style: number;
}

/** Stores a number under the kind its style gives it. */
export function putNumber(
  cells: SheetCells,
  row: number,
  column: number,
  style: number,
  value: number,
): void {
  const kind = kindOfStyle(cells.styles, style);
  // A time of day, below 1, has no date to shift.
  const shift = kind === CellKind.date && value >= 1 ? cells.dateShift : 0;
  putCell(cells.grid, row, column, kind, value + shift);
}

/** An empty `<v>` is a value, the empty text, only under a formula whose result is text. */
export function isNoValue(type: CellType, text: string): boolean {
  return text === "" && type !== CellType.formulaText && type !== CellType.inlineText;
}

/** Stores the value of a cell from its text. What its type does not allow stays visible as text. */
export function putValue(
  cells: SheetCells,
  row: number,
  column: number,
  type: CellType,
  style: number,
  text: string,
): void {
  const put = (kind: CellKind, value: number): void => {
    putCell(cells.grid, row, column, kind, value);
  };
  const putText = (): void => {
    put(CellKind.text, internText(cells.texts, text));
  };
  switch (type) {
    case CellType.number: {
      const value = parseDecimal(text);
      if (Number.isNaN(value)) putText();
      else putNumber(cells, row, column, style, value);
      return;
    }
    case CellType.boolean: {
      const isTrue = text === "1" || text === "true";
      if (isTrue || text === "0" || text === "false") put(CellKind.boolean, isTrue ? 1 : 0);
      else putText();
      return;
    }
    case CellType.isoDate: {
      const serial = serialOfIso(text);
      if (serial === null) putText();
      else put(CellKind.date, serial);
      return;
    }
    case CellType.error:
      put(CellKind.error, internText(cells.texts, text));
      return;
    case CellType.shared: {
      const index = /^\d+$/.test(text) ? Number(text) : Number.NaN;
      if (!(index < cells.sharedCount)) throw new BookError("corrupt-part", { part: cells.part });
      put(CellKind.text, index);
      return;
    }
    case CellType.formulaText:
    case CellType.inlineText:
      putText();
  }
}
