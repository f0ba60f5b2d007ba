import type { Datum, Mark } from "../../core/model/datum";
import { kronorPer, type Unit } from "../../core/model/unit";
import { CellKind, kindAt, numberAt, textAt, type Grid, type Sheet } from "../grid";
import { parseMark } from "./mark";
import { parseNumber, SWEDISH_SEPARATORS, type Separators } from "./number";

/** How the cells of one table are to be read: decided for the whole table, never cell by cell. */
export interface Reading {
  readonly separators: Separators;
  /** The table's unit; an amount written with another unit of money is converted to it. */
  readonly unit: Unit | null;
}

export const PLAIN_READING: Reading = { separators: SWEDISH_SEPARATORS, unit: null };

/** What a cell says where a number is expected. Marks and unreadable text are kept as such, never made zero. */
export function parseCell(
  sheet: Sheet,
  row: number,
  column: number,
  reading = PLAIN_READING,
): Datum {
  const { grid } = sheet;
  const source = { sheet: sheet.name, row, column };
  const mark = (kind: Mark, text: string): Datum => ({ kind: "mark", mark: kind, text, source });
  switch (kindAt(grid, row, column)) {
    case CellKind.empty:
      return { kind: "empty", source };
    case CellKind.number:
    case CellKind.percent:
      return { kind: "number", value: numberAt(grid, row, column), as: "number", source };
    case CellKind.error:
      return mark("error", textAt(grid, row, column));
    case CellKind.uncalculated:
      return mark("error", "");
    case CellKind.boolean:
    case CellKind.date:
      return mark("text", String(numberAt(grid, row, column)));
    case CellKind.text: {
      const text = textAt(grid, row, column);
      if (text.trim() === "") return { kind: "empty", source };
      const number = parseNumber(text, reading.separators);
      if (!number) return mark(parseMark(text) ?? "text", text);
      const value = number.value * conversion(number.unit, reading.unit);
      return { kind: "number", value, as: "text", text, source };
    }
  }
}

function conversion(written: Unit | null, wanted: Unit | null): number {
  const from = written && kronorPer(written);
  const to = wanted && kronorPer(wanted);
  return from !== null && to !== null ? from / to : 1;
}

/** Whether a cell holds nothing to read: empty, or spaces only. */
export function isBlank(grid: Grid, row: number, column: number): boolean {
  const kind = kindAt(grid, row, column);
  return (
    kind === CellKind.empty || (kind === CellKind.text && textAt(grid, row, column).trim() === "")
  );
}

/** Whether a cell holds words: text that is neither a number nor a mark. */
export function isWords(grid: Grid, row: number, column: number): boolean {
  if (kindAt(grid, row, column) !== CellKind.text) return false;
  const text = textAt(grid, row, column);
  return /\p{L}/u.test(text) && parseMark(text) === null && parseNumber(text) === null;
}
