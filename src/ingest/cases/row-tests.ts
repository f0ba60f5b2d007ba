import type { Month } from "../../core/model/month";
import type { RangePlace } from "../../core/model/place";
import type { RowTest } from "../../core/model/row-aggregate";
import { CellKind } from "../grid";
import { parseMonth } from "../cells/month";
import { caseMonth, caseMonthLabel } from "./case-month";
import type { CaseColumn } from "./case-columns";
import type { CaseRows } from "./case-rows";
import type { CaseTable } from "./case-table";
import { isoDateOfSerial } from "../cells/time-cell";
import type { DistinctCodes, Stored } from "./distinct-codes";

type Holds = RowTest["holds"];

/** Tests of which a row passes at most one: the ways in which a column says one thing. */
export type Ways = readonly (readonly RowTest[])[];

/** More ways than this make a formula that nobody reads. */
const MOST_WAYS = 3;

/** The cells of a column, in all rows of the table. */
export function cellsOf({ sheet, top, bottom }: CaseTable, column: number): RangePlace {
  return { sheet: sheet.name, top, left: column, bottom, right: column };
}

/** How Excel finds the rows of a month; null when the export writes it in too many ways. */
export function monthWays(rows: CaseRows, at: Month): Ways | null {
  const { table, monthCodes, yearCodes } = rows;
  const { grid } = table.sheet;
  const isOwn = ({ code }: { readonly code: number }): boolean => code === at;
  const own = waysIn(table, table.month, monthCodes, isOwn, at);
  if (own === null || yearCodes === null || !table.columns.year) return own;
  const isName = (stored: Stored): boolean => {
    const label = caseMonthLabel(grid, stored);
    return label?.year === null && caseMonth(label, Math.floor(at / 12)) === at;
  };
  const names = waysIn(table, table.month, monthCodes, isName, at);
  const isYear = ({ code }: { readonly code: number }): boolean => code === Math.floor(at / 12);
  const years = waysIn(table, table.columns.year, yearCodes, isYear, null);
  if (names === null || years === null) return null;
  return limited([...own, ...crossed(names, years)]);
}

/** How Excel finds the rows with a code in a column; null when they are written in too many ways. */
export function codeWays(
  table: CaseTable,
  column: CaseColumn,
  coded: DistinctCodes,
  code: number,
): Ways | null {
  return waysIn(table, column, coded, (content) => content.code === code, null);
}

/** Every way of the one together with every way of the other. */
export function crossed(a: Ways, b: Ways): Ways {
  return a.flatMap((first) => b.map((second) => [...first, ...second]));
}

export function limited(ways: Ways): Ways | null {
  return ways.length > MOST_WAYS ? null : ways;
}

function waysIn(
  table: CaseTable,
  { column }: CaseColumn,
  { contents }: DistinctCodes,
  isMeant: (content: Stored & { readonly code: number }) => boolean,
  at: Month | null,
): Ways | null {
  const { texts } = table.sheet.grid;
  const meant = contents.filter(isMeant);
  const textOf = ({ value }: Stored): string => texts[value] ?? "";
  const isText = ({ kind }: Stored): boolean => kind === CellKind.text;
  const holds: Holds[] = [];
  const days = contents.filter((each) => isDay(each));
  if (at !== null && meant.some(isDay)) {
    holds.push({ kind: "date", month: at, isFirst: days.every(isFirstDay) });
  }
  for (const { kind, value } of meant) {
    if (kind === CellKind.boolean) holds.push({ kind: "true" });
    else if (kind === CellKind.number && !(at !== null && isDay({ kind, value }))) {
      holds.push({ kind: "number", value });
    }
  }
  const found = textTests(
    meant.filter(isText).map(textOf),
    contents.filter((each) => isText(each) && !meant.includes(each)).map(textOf),
    at !== null,
  );
  // Excel takes a text of digits for the number that a criterion asks for, LibreOffice does not.
  const isDoubtful =
    holds.length > 0 && contents.some((each) => isText(each) && /^\s*\d+\s*$/.test(textOf(each)));
  // LibreOffice also looks for the beginning of a text among numbers and dates as they are shown.
  const isAmongNumbers =
    found?.some((each) => each.kind === "text" && each.isPrefix) === true &&
    !contents.every(isText);
  if (found === null || isDoubtful || isAmongNumbers) return null;
  const cells = cellsOf(table, column);
  return limited([...holds, ...found].map((each) => [{ column: cells, holds: each }]));
}

const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_050;

/** A date, or a number that has lost its date format. */
function isDay({ kind, value }: Stored): boolean {
  if (kind === CellKind.date) return true;
  return kind === CellKind.number && value >= FIRST_SERIAL && value <= LAST_SERIAL;
}

function isFirstDay({ value }: Stored): boolean {
  return Number.isInteger(value) && isoDateOfSerial(value).endsWith("-01");
}

const LONGEST_CRITERION = 250;

/**
 * Tests for texts. Excel reads the criterion "2020-08" as a date and "1" as a number; "2020-08*" it takes for a text, which
 * holds as long as no other text of the column begins so.
 */
function textTests(
  meant: readonly string[],
  others: readonly string[],
  areMonths: boolean,
): readonly Holds[] | null {
  const folded = [...new Set(meant.map((text) => text.toLowerCase()))];
  const holds: Holds[] = [];
  for (const text of folded) {
    const isPrefix = areMonths || mayBeConverted(text);
    const rivals = [...others, ...folded.filter((other) => other !== text)];
    if (text.length > LONGEST_CRITERION) return null;
    if (isPrefix && rivals.some((other) => other.toLowerCase().startsWith(text))) return null;
    holds.push({ kind: "text", text: spelled(text, meant), isPrefix });
  }
  return holds;
}

/** As the export writes it first. */
function spelled(folded: string, meant: readonly string[]): string {
  return meant.find((text) => text.toLowerCase() === folded) ?? folded;
}

/** Whether Excel may take the text of a criterion for a number, a date, a truth value or a comparison. */
function mayBeConverted(text: string): boolean {
  return (
    /^[\s\d<>=+\-(.,]/.test(text) ||
    /^(?:sant|falskt|true|false)$/.test(text) ||
    parseMonth(text) !== null
  );
}
