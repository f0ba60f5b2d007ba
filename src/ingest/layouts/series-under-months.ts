import { month } from "../../core/model/month";
import type { Unit } from "../../core/model/unit";
import type { Sheet } from "../grid";
import { measureOf } from "../wording/measures";
import type { Note } from "../notes";
import { findPeriod } from "../cells/period";
import { fold } from "../cells/text";
import { unitOfSuffix } from "../cells/units";
import { VINTAGE_WORDS } from "../synonyms/tables";
import { hasWord } from "../wording/words";
import type { FoundOnSheet, FoundSeries, MonthCell } from "./found-series";
import { withoutFuture } from "./future-months";
import {
  isAmountHeading,
  isBlankRow,
  isGeneric,
  linesAbove,
  titleAbove,
  wordsIn,
} from "./label-cells";
import type { MonthHeader } from "./month-header";
import { monthTableRows, type MonthTableRow } from "./month-table-rows";
import { rowNames } from "./row-names";
import { areToldApart, type SectionedRow } from "./told-apart";

const MOST_UNKNOWN = 12;
const NONE: FoundOnSheet = { series: [], footnotes: [] };

interface Building {
  readonly title: string;
  readonly amountHeading?: string;
  readonly cells: MonthCell[];
  readonly notes: Note[];
  readonly rows: SectionedRow[];
  unit: Unit | null;
  top: number;
  bottom: number;
}

/**
 * The series under a row of month names, in both layouts that people use:
 *
 *     (a)        Jan  Feb …         (b)  Mått     År    Jan  Feb …
 *         Hushåll                        Hushåll  2019  3088 3099
 *         2019   3088 3099                        2020  3192 3214
 *         2020   3192 3214               Kostnad  2019  …
 *
 * In (a) the title may also stand in the corner or above the months. Rows without a year belong to the year of the
 * months, of the table's title or of the sheet. Forecasts by the month they were made in are no series.
 */
export function seriesUnderMonths(sheet: Sheet, header: MonthHeader, end: number): FoundOnSheet {
  const rows = monthTableRows(sheet, header, end);
  const above = linesAbove(sheet, header.row, header.left, header.lastMonth);
  const corner = wordsIn(sheet, header.row, header.left, header.firstMonth - 1);
  const tableTitle = titleOf([
    corner,
    titleAbove(sheet, header.row, header.left, header.lastMonth),
    sheet.name,
  ]);
  const isEveryMonth = header.columns.length >= 12;
  if (!isEveryMonth && [corner ?? "", ...above].some((text) => hasWord(text, VINTAGE_WORDS)))
    return NONE;
  const context = [corner ?? "", ...above, sheet.name];
  const tableYear = yearIn(context);
  const isYearless = header.columns.some(({ year }) => year === null);
  const valueRows = rows.filter((row) => row.kind === "values");
  const hasYears = valueRows.some(({ label }) => label.year !== null);
  const nameOf = rowNames(valueRows);

  const built = new Map<string, Building>();
  const footnotes: Note[] = [];
  const lastValues = rows.findLastIndex(({ kind }) => kind === "values");
  let title = tableTitle;
  /** The words over the rows, where the table has sections. */
  let section = "";
  let pending: Note[] = [];
  let block: Building[] = [];
  let groupYear: number | null = null;

  for (const [at, row] of rows.entries()) {
    if (row.kind === "title") {
      title = row.text;
      section = row.text;
      groupYear = yearIn([title]);
      pending = [];
      block = [];
    } else if (row.kind === "note") {
      const readers = at > lastValues ? [...built.values()] : block;
      if (row.note.reference !== null) footnotes.push(row.note);
      else if (readers.length > 0) for (const series of readers) series.notes.push(row.note);
      else pending.push(row.note);
    } else {
      const { label } = row;
      const isSection = label.text === null && !row.hasValues;
      if (label.year !== null) {
        groupYear = isSection || label.yearColumn < label.textColumn ? label.year : null;
      }
      const year = label.year ?? groupYear ?? (hasYears ? null : tableYear);
      const name = nameOf(row, title, section === "" ? tableTitle : section);
      if (name === null || (year === null && isYearless)) continue;
      if (label.text !== null && label.year !== null) title = name;
      const isAmounts = label.text !== null && isAmountHeading(label.text);
      const series = seriesNamed(built, name, row.row, isAmounts ? label.text : null);
      addRow(sheet, series, header, row, year, section);
      series.notes.push(...pending, ...row.beside);
      pending = [];
      if (!block.includes(series)) block.push(series);
    }
  }
  // Accounts or areas by month are no series of the report, unless a measure of it is among them.
  const isLedger = !hasYears && built.size > MOST_UNKNOWN;
  if (isLedger && [...built.values()].every((each) => measureOf(each.title) === "other"))
    return NONE;
  const edges = { left: header.left, right: header.lastMonth };
  const series = [...built.values()].filter(
    ({ cells, rows: own }) => !areToldApart(sheet, header, cells, own),
  );
  const cells = withoutFuture(
    sheet,
    series.map((each) => each.cells),
  );
  return {
    series: series.map((each, at) =>
      finished(sheet, { ...each, cells: [...(cells[at] ?? [])] }, context, edges),
    ),
    footnotes,
  };
}

function finished(
  sheet: Sheet,
  series: Omit<Building, "rows">,
  context: readonly string[],
  edges: Pick<FoundSeries, "left" | "right">,
): FoundSeries {
  return { sheet, context, ...series, ...edges };
}

function seriesNamed(
  built: Map<string, Building>,
  title: string,
  row: number,
  amountHeading: string | null,
): Building {
  const key = fold(title);
  const known = built.get(key);
  if (known) return known;
  const made: Building = {
    title,
    cells: [],
    notes: [],
    rows: [],
    unit: null,
    ...(amountHeading !== null && { amountHeading }),
    top: row,
    bottom: row,
  };
  built.set(key, made);
  return made;
}

function addRow(
  sheet: Sheet,
  series: Building,
  header: MonthHeader,
  { row, label }: Extract<MonthTableRow, { kind: "values" }>,
  rowYear: number | null,
  section: string,
): void {
  if (label.detail !== null) series.unit ??= unitOfSuffix(label.detail) ?? null;
  // A year that nobody has filled in takes no room from the years that are; words in its months are told of.
  const isEmpty = isBlankRow(sheet, row, header.firstMonth, header.lastMonth);
  if (isEmpty && series.cells.length > 0) return;
  series.rows.push({ row, section });
  for (const { column, number, year } of header.columns) {
    const of = year ?? rowYear;
    if (of !== null) series.cells.push({ month: month(of, number), row, column });
  }
  series.bottom = Math.max(series.bottom, row);
}

function titleOf(candidates: readonly (string | null)[]): string {
  return candidates.find((text) => text !== null && !isGeneric(text)) ?? "";
}

function yearIn(texts: readonly string[]): number | null {
  for (const text of texts) {
    const year = findPeriod(text)?.year ?? null;
    if (year !== null) return year;
  }
  return null;
}
