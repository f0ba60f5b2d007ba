import { isBlank, parseCell, type Reading } from "../../cells/cell";
import type { Datum } from "../../../core/model/datum";
import type { Sheet } from "../../grid";
import { parseNote } from "../../notes";
import { squeeze } from "../../cells/text";
import { UNNAMED_TOTAL } from "../../synonyms/rows";
import { yearAt } from "../../cells/time-cell";
import { hasValues, isBlankRow, isGeneric, sumBelowBlanks, wordsIn } from "../label-cells";
import { headingText } from "./heading";
import { isKeyFigure } from "../../wording/row-words";
import { isRepeated, type StatementHeader } from "./header";
import { statementLabels } from "./labels";

/** A row with a label and amounts. */
export interface LabelledRow {
  readonly row: number;
  readonly label: string;
  /** The row's own words, where the label also says what it belongs to; absent elsewhere. */
  readonly name?: string;
  /** The label of the nearest row above that has no amounts: "varav:", "Intäkter". */
  readonly section: string | null;
  /** How far the label is set in. */
  readonly level: number;
  /** The row names nothing, and is a total if its numbers are the sum of others'. Absent elsewhere. */
  readonly isUnnamed?: true;
}

const WIDEST_BLANK = 2;

/**
 * The rows under a statement's headings down to `end`, without blank rows, section titles and remarks. Rows with amounts and
 * no label, or a bare "=", are among them.
 */
export function statementRows(
  sheet: Sheet,
  header: StatementHeader,
  end: number,
): readonly LabelledRow[] {
  const columns = header.columns.map(({ column }) => column);
  const labels = statementLabels(sheet, header, end);
  const rows: LabelledRow[] = [];
  let section: string | null = null;
  let blank = 0;
  for (let row = header.bottom + 1; row <= end; row += 1) {
    if (isBlankRow(sheet, row, header.left, header.right)) {
      blank += 1;
      if (blank <= WIDEST_BLANK) continue;
      const above = rows.map((each) => each.row);
      const sum = sumBelowBlanks(sheet, above, { from: row, end }, header);
      if (sum === null) break;
      row = sum;
    }
    blank = 0;
    if (isRepeated(sheet, row, header)) continue;
    const label = labels.get(row) ?? null;
    const hasAmounts = hasValues(sheet, row, columns);
    if (isForeignHeading(sheet, row, columns, label?.text ?? null)) break;
    if (label === null) {
      if (hasAmounts && rows.length > 0)
        rows.push({ row, label: UNNAMED_TOTAL, section, level: 0, isUnnamed: true });
      continue;
    }
    const { text, name, level } = label;
    if (hasAmounts && isKeyFigure(text)) continue;
    const own = name === text ? {} : { name: squeeze(name) };
    if (hasAmounts) rows.push({ row, label: squeeze(text), ...own, section, level });
    else if (!parseNote(text, { sheet: sheet.name, row, column: header.labelColumn }))
      section = text;
  }
  return rows;
}

/**
 * The headings of another table: words over several amount columns, or words and years without a label, as in "2022 | 2023 |
 * Prognos 2024".
 */
function isForeignHeading(
  sheet: Sheet,
  row: number,
  columns: readonly number[],
  label: string | null,
): boolean {
  const filled = columns.filter((column) => !isBlank(sheet.grid, row, column));
  const words = filled.filter((column) => wordsIn(sheet, row, column, column) !== null);
  if (filled.length < 2 || filled.some((column) => headingText(sheet, row, column) === null))
    return false;
  if (words.length === filled.length) return true;
  const isBeforeNext = (column: number, at: number): boolean =>
    at === 0 ||
    yearAt(sheet.grid, row, column) === (yearAt(sheet.grid, row, filled[at - 1] ?? 0) ?? 0) + 1;
  const isHeading = words.length > 0 || filled.every(isBeforeNext);
  return isHeading && (label === null || isGeneric(label));
}

/** The cells of one column, row by row. */
export function columnData(
  sheet: Sheet,
  rows: readonly LabelledRow[],
  column: number,
  reading: Reading,
): readonly Datum[] {
  return rows.map(({ row }) => parseCell(sheet, row, column, reading));
}
