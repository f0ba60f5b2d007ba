import { textAt, type Sheet } from "../grid";
import { isWords } from "../cells/cell";
import { parseNote, type Note } from "../notes";
import type { MonthHeader } from "./month-header";
import { hasValues, rowLabel, wordsIn, type RowLabel } from "./label-cells";

/** A row under a row of month names. */
export type MonthTableRow =
  | {
      readonly kind: "values";
      readonly row: number;
      readonly label: RowLabel;
      /** False for a year that stands alone: one without values yet, or the title of the rows below. */
      readonly hasValues: boolean;
      readonly beside: readonly Note[];
    }
  | { readonly kind: "title"; readonly row: number; readonly text: string }
  | { readonly kind: "note"; readonly row: number; readonly note: Note };

/** Blank rows that end a table when nothing of its form follows. */
const WIDEST_BLANK = 4;

/** The rows from the header to the next header or the end of what belongs together; blank rows are left out. */
export function monthTableRows(
  sheet: Sheet,
  header: MonthHeader,
  end: number,
): readonly MonthTableRow[] {
  const rows: MonthTableRow[] = [];
  let blank = 0;
  for (let row = header.row + 1; row <= end && blank <= WIDEST_BLANK; row += 1) {
    const read = readRow(sheet, header, row);
    blank = read ? 0 : blank + 1;
    if (read) rows.push(read);
  }
  return rows;
}

function readRow(sheet: Sheet, header: MonthHeader, row: number): MonthTableRow | null {
  const label = rowLabel(sheet, row, header.left, header.firstMonth - 1);
  const columns = header.columns.map(({ column }) => column);
  // The row of a year without values yet belongs to the table; "Hushåll 2018–2020" alone is a title.
  const isEmptyYear = label.year !== null && label.yearColumn !== label.textColumn;
  const isFilled = hasValues(sheet, row, columns);
  if (isFilled || isEmptyYear) {
    const beside = notesBeside(sheet, header, row);
    return { kind: "values", row, label, hasValues: isFilled, beside };
  }
  const text = wordsIn(sheet, row, header.left, header.lastMonth);
  if (text === null) return null;
  const note = parseNote(text, { sheet: sheet.name, row, column: header.left });
  return note ? { kind: "note", row, note } : { kind: "title", row, text };
}

const COLUMNS_BESIDE = 4;

function notesBeside(sheet: Sheet, header: MonthHeader, row: number): readonly Note[] {
  const notes: Note[] = [];
  for (
    let column = header.lastMonth + 1;
    column <= header.lastMonth + COLUMNS_BESIDE;
    column += 1
  ) {
    if (!isWords(sheet.grid, row, column)) continue;
    const note = parseNote(textAt(sheet.grid, row, column), { sheet: sheet.name, row, column });
    if (note) notes.push(note);
  }
  return notes;
}
