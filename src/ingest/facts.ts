import { newestMonth } from "../core/calc/report-month";
import type { Facts } from "../core/model/facts";
import type { Finding, FindingCode } from "../core/model/finding";
import type { Month } from "../core/model/month";
import type { RangePlace } from "../core/model/place";
import type { UnreadHeading } from "../core/model/question";
import type { Recognised } from "../core/model/recognised";
import type { Series } from "../core/model/series";
import type { Statement } from "../core/model/statement";
import type { TableCorrection } from "../core/model/table-correction";
import { textsFor, type Language } from "../core/texts/texts";
import { caseReader, type CaseReader } from "./cases/case-reader";
import { findCommittee } from "./wording/committee";
import { followUpReader, type FollowUpReader } from "./follow-up/follow-up";
import { linkSeries } from "./follow-up/follow-up-series";
import type { Sheet, Workbook } from "./grid";
import { seriesInColumns } from "./layouts/series-in-columns";
import { linesAbove } from "./layouts/label-cells";
import { findMonthHeaders, headedMonths, type MonthHeader } from "./layouts/month-header";
import { likelyHeadings } from "./layouts/likely-table";
import { seriesUnderMonths } from "./layouts/series-under-months";
import { readStatements, type ReadStatements } from "./layouts/statement/statement";
import { turnedStatements } from "./layouts/statement/turned-statements";
import {
  findStatementHeaders,
  type HeadedColumn,
  type StatementHeader,
} from "./layouts/statement/header";
import { periodAgainstYear } from "./proof/period-against-year";
import { withOwnWords, type OwnWords } from "./wording/own-words";
import { spansToScan } from "./scan";
import { impossibleShares } from "./proof/shares";
import { readAllSeries } from "./sheet-series";
import { tableSettings, type AskTable, type TableSetting } from "./table-settings";
import { orderStatements } from "./proof/unique-statements";
import { uniqueSeries } from "./proof/unique-series";

export interface ReadOptions {
  /** The month the report is about, for tables that name no period or year; null when nobody said. */
  readonly reportMonth: Month | null;
  /** Of the titles of series that are added up from single cases. Absent: Swedish. */
  readonly language?: Language;
  /** What the user says of single tables, by the key of their row in the settings. Absent: nothing. */
  readonly corrections?: ReadonlyMap<string, TableCorrection>;
  /** The user's own words for headings. Absent: none. */
  readonly ownWords?: OwnWords;
}

/** Reads all tables of the user's sheets; sheets of Tertial's own are left out. Never throws for what a cell holds. */
export function readFacts(
  workbook: Workbook,
  { reportMonth, language = "sv", corrections, ownWords = new Map() }: ReadOptions = {
    reportMonth: null,
  },
): Facts {
  const askTable = tableSettings(corrections ?? new Map());
  const series: Series[] = [];
  const statements: Statement[] = [];
  const recognised: Recognised[] = [];
  const findings: Finding[] = [];
  const unread: UnreadHeading[] = [];
  const others = followUpReader(reportMonth, askTable);
  const cases = caseReader(textsFor(language).cases);
  const sheets = workbook.sheets
    .filter(({ ownedKey }) => ownedKey === null)
    .map((sheet) => withOwnWords(sheet, ownWords));
  for (const sheet of sheets) {
    const read = readSheet(sheet, { reportMonth, askTable, others, cases });
    series.push(...read.series);
    statements.push(...read.statements);
    recognised.push(...read.recognised);
    findings.push(...read.findings);
    unread.push(...read.unread);
  }
  const ofCases = cases.result(series);
  const unique = uniqueSeries([...series, ...ofCases.series]);
  const ordered = orderStatements(statements);
  findings.push(...periodAgainstYear(ordered.statements, findings));
  const { followUp, recognised: tables, findings: otherFindings } = others.result();
  findings.push(...ofCases.findings, ...unique.findings, ...ordered.findings, ...otherFindings);
  const kept = tables.filter(({ leftOut }) => !leftOut);
  if (unique.series.length + statements.length + kept.length === 0) {
    // A table without a period, or one with personal identity numbers, is no table with unknown headings.
    const isRefused = findings.some(({ code }) => REFUSALS.includes(code));
    if (!isRefused && recognised.length + tables.length === 0)
      unread.push(...likelyHeadings(sheets));
    findings.push(NOTHING_RECOGNISED);
  }
  return {
    committee: findCommittee(workbook),
    series: unique.series,
    causes: ofCases.causes,
    flows: ofCases.flows,
    statements: ordered.statements,
    followUp: linkSeries(followUp, unique.series),
    recognised: [
      ...recognised,
      ...ofCases.recognised,
      ...ordered.statements.map(recognisedStatement),
      ...tables,
    ],
    findings,
    ...(unread.length > 0 && { unreadHeadings: unread }),
  };
}

const REFUSALS: readonly FindingCode[] = ["period-unknown", "personal-numbers"];

/** `recognised` has the series, and the tables that give no statement. */
type SheetFacts = Pick<Facts, "series" | "statements" | "recognised" | "findings"> & {
  readonly unread: readonly UnreadHeading[];
};

interface SheetReader {
  readonly reportMonth: Month | null;
  readonly askTable: AskTable;
  readonly others: FollowUpReader;
  readonly cases: CaseReader;
}

function readSheet(
  sheet: Sheet,
  { reportMonth, askTable, others, cases }: SheetReader,
): SheetFacts {
  const spans = cases.read(sheet, spansToScan(sheet.grid));
  const monthHeaders = findMonthHeaders(sheet, spans);
  const statementHeaders = findStatementHeaders(sheet, spans);
  const starts = [...monthHeaders.map(({ row }) => row), ...statementHeaders.map(({ top }) => top)];
  /** A table ends where the next one begins. */
  const endAfter = (row: number): number =>
    Math.min(sheet.grid.rowCount, ...starts.filter((start) => start > row)) - 1;

  const found = [
    ...monthHeaders.map((header) => seriesUnderMonths(sheet, header, endAfter(header.row))),
    seriesInColumns(sheet, spans),
  ];
  const footnotes = found.flatMap((each) => each.footnotes);
  const ofMonths = readAllSeries(
    found.flatMap((each) => each.series),
    footnotes,
  );
  const series = ofMonths.read.map((each) => ({
    ...each,
    ...askTable(sheet.name, each.series.title, "series"),
  }));
  const used = series.filter(({ correction }) => !correction.isLeftOut);
  const first = statementHeaders[0]?.top ?? 0;
  const sheetLines = linesAbove(sheet, first, 0, sheet.grid.columnCount - 1);
  const ofColumns = statementHeaders.map((header) => {
    const end = endAfter(header.bottom);
    const read = used.map((each) => each.series);
    return readStatements(sheet, header, end, {
      reportMonth: reportMonth ?? monthBeside(read, header, end),
      months: monthsBeside(sheet, header, monthHeaders),
      sheetLines,
      askTable,
    });
  });
  const ofSeries = series.map((each) => each.series.range);
  const statements = [
    ...ofColumns,
    ...turnedStatements(sheet, spans, {
      ...{ reportMonth, askTable },
      taken: [...ofSeries, ...ofColumns.flatMap(rangesOf)],
    }),
  ];
  others.read(sheet, spans, [...ofSeries, ...statements.flatMap(rangesOf)]);
  return {
    series: used.map((each) => each.series),
    statements: statements.flatMap((each) => each.statements),
    recognised: [...series.map(recognisedSeries), ...statements.flatMap((each) => each.unused)],
    findings: [
      ...ofMonths.findings,
      ...[...used, ...statements].flatMap((each) => each.findings),
      ...impossibleShares(sheet, spans),
    ],
    unread: statements.flatMap((each) => each.unread),
  };
}

function rangesOf({ statements, unused }: ReadStatements): readonly RangePlace[] {
  return [...statements, ...unused].map(({ range }) => range);
}

/** The newest month given in the rows of a table that has its months beside "Ack utfall" and "Budget"; null elsewhere. */
function monthBeside(
  series: readonly Series[],
  { bottom }: StatementHeader,
  end: number,
): Month | null {
  const beside = series.filter(({ range }) => range.top > bottom && range.bottom <= end);
  return newestMonth({ series: beside, statements: [] });
}

/** The months on a statement's heading rows that are no columns of it yet, left of its amounts or as dates. */
function monthsBeside(
  sheet: Sheet,
  { top, bottom, labelColumn, right, columns }: StatementHeader,
  monthHeaders: readonly MonthHeader[],
): readonly HeadedColumn[] {
  const known = new Set(columns.map(({ column }) => column));
  return monthHeaders
    .filter(({ row }) => row >= top && row <= bottom)
    .flatMap((header) => headedMonths(sheet, header))
    .filter(({ column }) => column > labelColumn && column < right && !known.has(column));
}

function recognisedSeries({
  series: { range, title, unit },
  key,
  correction,
}: TableSetting & { readonly series: Series }): Recognised {
  const table = { range, title, unit, convention: null, setting: key } as const;
  const leftOut = correction.isLeftOut && { leftOut: true as const };
  return { kind: "monthly-series", ...table, ...leftOut };
}

function recognisedStatement({ range, title, unit, convention, setting }: Statement): Recognised {
  return { range, kind: "statement", title, unit, convention, setting };
}

const NOTHING_RECOGNISED: Finding = {
  code: "nothing-recognised",
  severity: "warning",
  cause: "other",
  place: null,
  published: null,
  expected: null,
  proposal: null,
  args: {},
};
