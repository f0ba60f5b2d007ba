import { isWords } from "../../cells/cell";
import { textAt, type Sheet } from "../../grid";
import { joinHeadings, readHeading, type Heading } from "../../wording/headings";
import { AGAINST_WORDS } from "../../synonyms/columns";
import { squeeze } from "../../cells/text";
import { monthAt, yearAt } from "../../cells/time-cell";
import { moneyUnitIn } from "../../cells/units";
import { startsWithWord } from "../../wording/words";
import { isGeneric } from "../label-cells";

/** Longer texts are sentences that happen to mention a budget. */
export const LONGEST_HEADING = 90;

/** The words, year, month or percent sign of a heading cell; null for any other. */
export function headingText(sheet: Sheet, row: number, column: number): string | null {
  const year = yearAt(sheet.grid, row, column);
  if (year !== null) return String(year);
  const text = squeeze(textAt(sheet.grid, row, column));
  const month = isWords(sheet.grid, row, column) ? null : monthAt(sheet.grid, row, column);
  if (month?.year != null)
    return text === "" ? `${String(month.year)}-${String(month.number).padStart(2, "0")}` : text;
  return (/^(?:%|\+\s?\/?\s?[-\u2013\u2212]|\u00b1)$/u.test(text) ||
    isWords(sheet.grid, row, column)) &&
    text.length <= LONGEST_HEADING
    ? text
    : null;
}

/** The texts over a column from top to bottom; a merged cell reaches over the blank ones to its right. */
export function stackedTexts(
  sheet: Sheet,
  { top, bottom, labelColumn }: { top: number; bottom: number; labelColumn: number },
  column: number,
): readonly string[] {
  const texts: string[] = [];
  for (let row = bottom; row >= top; row -= 1) {
    const own = headingText(sheet, row, column);
    if (own !== null) texts.unshift(own);
    else if (texts.length > 0) {
      for (let from = column - 1; from > labelColumn; from -= 1) {
        const merged = headingText(sheet, row, from);
        if (merged === null) continue;
        texts.unshift(merged);
        break;
      }
    }
  }
  return texts;
}

/** The lowest text that names a role decides it; the period may stand in any of them. */
export function headingOf(texts: readonly string[]): Heading {
  const all = readHeading(joinHeadings(texts));
  const own = withQualifiers(texts)
    .reverse()
    .map(readHeading)
    .find(({ role, isOther }) => role !== null || isOther);
  return own ? { ...all, role: own.role, isOther: own.isOther } : all;
}

/** "%" and "mot budget" only tell more of the heading above them. */
function withQualifiers(texts: readonly string[]): string[] {
  return texts.reduce<string[]>((parts, text) => {
    const isQualifier = text === "%" || startsWithWord(text, AGAINST_WORDS);
    const above = isQualifier ? parts.pop() : undefined;
    return [...parts, above === undefined ? text : `${above} ${text}`];
  }, []);
}

/** Whether a text says what a column is, or that it is nothing of a statement. */
export function isKnownHeading(text: string): boolean {
  const { role, isOther, part, period, isToDate } = readHeading(text);
  if (role !== null || isOther || part !== null || period !== null || isToDate) return true;
  return moneyUnitIn(text) !== null || text === "%" || isGeneric(text);
}
