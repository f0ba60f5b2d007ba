import type { CaseRole } from "../../core/model/recognised";
import { isBlank } from "../cells/cell";
import { CellKind, numberAt, textAt, type Grid, type Sheet } from "../grid";
import type { Span } from "../scan";
import { BARE_ID_WORDS, CASE_WORDS, HOUSEHOLD_COUNT_WORDS } from "../synonyms/cases";
import { TOTAL_WORDS } from "../synonyms/rows";
import { hasWord, isWord, mayHaveWord } from "../wording/words";
import { answerOf } from "./answer";
import {
  caseColumns,
  headingsIn,
  plainHeading,
  type CaseColumn,
  type CaseColumns,
  type Heading,
} from "./case-columns";
import { caseMonthLabel } from "./case-month";
import type { ColumnPart } from "./distinct-codes";
import { sampleOf, shareOf } from "./sample";

/** An export of single cases on a sheet: one row per household (or decision) and month. Rows and columns count from 0. */
export interface CaseTable {
  readonly sheet: Sheet;
  readonly headingRow: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly month: CaseColumn;
  readonly household: CaseColumn;
  readonly columns: CaseColumns;
}

/** The cells of a column between the headings and the table's last row. */
export function partOf({ sheet, top, bottom }: CaseTable, { column }: CaseColumn): ColumnPart {
  return { grid: sheet.grid, column, top, bottom };
}

const ROWS_LOOKED_AT = 40;
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 3;
const MOST = 0.9;

/** The export that begins within the first rows of a sheet; null when there is none. */
export function findCaseTable(sheet: Sheet, spans: readonly Span[]): CaseTable | null {
  for (const { top, bottom } of spans) {
    for (let row = top; row <= Math.min(bottom, ROWS_LOOKED_AT); row += 1) {
      const table = tableUnder(sheet, row);
      if (table !== null) return table;
    }
  }
  return null;
}

const HOUSEHOLD_WORDS = CASE_WORDS.find(({ role }) => role === "household")?.words ?? [];

function tableUnder(sheet: Sheet, headingRow: number): CaseTable | null {
  const { grid } = sheet;
  const headings = headingsIn(grid, headingRow);
  if (headings.length < FEWEST_COLUMNS) return null;
  if (!headings.some(({ text }) => mayHaveWord(text, HOUSEHOLD_WORDS))) return null;
  const top = headingRow + 1;
  const bottom = lastRow(grid, headings);
  if (bottom - top + 1 < FEWEST_ROWS) return null;
  const columns = caseColumns(grid, headings, { top, bottom });
  const { month, household } = columns;
  if (!month || !household || Object.keys(columns).length < FEWEST_COLUMNS) return null;
  if (!columns.year && !hasYears(grid, month, top, bottom)) return null;
  const sizes = { rows: bottom - top + 1, months: monthsIn(grid, month, top, bottom) };
  if (sizes.months === null || !isOfCases(grid, columns, household, top, bottom, sizes))
    return null;
  const all = headings.map(({ column }) => column);
  const left = Math.min(...all);
  const right = Math.max(...all);
  return { sheet, headingRow, top, bottom, left, right, month, household, columns };
}

/** The last row that is no sum and no note at the foot. */
function lastRow(grid: Grid, headings: readonly Heading[]): number {
  let row = Math.max(...headings.map(({ column }) => grid.kinds[column]?.length ?? 0)) - 1;
  for (let left = LONGEST_FOOT; left > 0 && isFoot(grid, row, headings); left -= 1) row -= 1;
  return row;
}

const LONGEST_FOOT = 20;

function isFoot(grid: Grid, row: number, headings: readonly Heading[]): boolean {
  const filled = headings.filter(({ column }) => !isBlank(grid, row, column));
  const isTotal = ({ column }: Heading): boolean => hasWord(textAt(grid, row, column), TOTAL_WORDS);
  return filled.length < 2 || filled.some(isTotal);
}

/** Whether the months name their year. */
function hasYears(grid: Grid, { column }: CaseColumn, top: number, bottom: number): boolean {
  const cells = sampleOf(grid, column, top, bottom);
  return shareOf(cells, (cell) => caseMonthLabel(grid, cell)?.year != null) >= MOST;
}

/** Different months in a sample of the rows; null when none occurs twice: then a row is a whole month. */
function monthsIn(grid: Grid, { column }: CaseColumn, top: number, bottom: number): number | null {
  const labels = sampleOf(grid, column, top, bottom).map((cell) => caseMonthLabel(grid, cell));
  const months = new Set(labels.map((label) => label && `${label.year ?? ""}-${label.number}`));
  return months.size < labels.length ? months.size : null;
}

const CASES_A_MONTH = 20;

/** Whether a column says something that only a household has. */
function tellsOfHouseholds(columns: CaseColumns): boolean {
  return HOUSEHOLD_ROLES.some((role) => columns[role] !== undefined);
}

const HOUSEHOLD_ROLES: readonly CaseRole[] = [
  "household-type",
  "children",
  "cause",
  "long-term",
  "newcomer",
  "quota-refugee",
];

const ROWS_COMPARED = 5_000;
const NEARLY_ALL_DIFFERENT = 0.9;

/** Whether the numbers come again, as those of households do in the next month, and those of rows do not. */
function recurs(grid: Grid, { column }: CaseColumn, top: number, bottom: number): boolean {
  const end = Math.min(bottom + 1, top + ROWS_COMPARED);
  const different = new Set<string | number>();
  for (let row = top; row < end; row += 1) {
    const text = textAt(grid, row, column);
    different.add(text === "" ? numberAt(grid, row, column) : text);
  }
  return different.size < NEARLY_ALL_DIFFERENT * (end - top);
}

/**
 * "Hushåll" may also head how many there are, by month and district: then a column of numbers is one of cases only when
 * each month has many rows, or when households are answered for one by one.
 */
function isOfCases(
  grid: Grid,
  columns: CaseColumns,
  household: CaseColumn,
  top: number,
  bottom: number,
  { rows, months }: { readonly rows: number; readonly months: number | null },
): boolean {
  const isBare = isWord(plainHeading(household.heading), BARE_ID_WORDS);
  if (
    isBare &&
    !(tellsOfHouseholds(columns) && (months === 1 || recurs(grid, household, top, bottom)))
  )
    return false;
  const ids = sampleOf(grid, household.column, top, bottom);
  if (new Set(ids.map(({ value }) => value)).size < 2) return false;
  const isCount = isWord(plainHeading(household.heading), HOUSEHOLD_COUNT_WORDS);
  if (!isCount || ids.some(({ kind }) => kind === CellKind.text)) return true;
  const hasAnswers = Object.values(columns).some(
    ({ column, content }) =>
      content === "answer" &&
      sampleOf(grid, column, top, bottom).some((cell) => answerOf(grid, cell) === "yes"),
  );
  return hasAnswers || rows / (months ?? rows) >= CASES_A_MONTH;
}
