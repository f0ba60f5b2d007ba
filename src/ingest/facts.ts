import { newestMonth } from "../core/calc/report-month";
import type { Facts } from "../core/model/facts";
import type { Finding } from "../core/model/finding";
import type { Month } from "../core/model/month";
import type { Recognised } from "../core/model/recognised";
import type { Series } from "../core/model/series";
import { lagKey } from "../core/model/setting-keys";
import type { Statement } from "../core/model/statement";
import { findCommittee } from "./committee";
import type { Sheet, Workbook } from "./grid";
import { seriesInColumns } from "./layouts/series-in-columns";
import { findMonthHeaders } from "./layouts/month-header";
import { seriesUnderMonths } from "./layouts/series-under-months";
import { readStatements } from "./layouts/statement";
import { findStatementHeaders, type StatementHeader } from "./layouts/statement-header";
import { spansToScan } from "./scan";
import { readSeries } from "./series";
import { orderStatements } from "./unique-statements";
import { uniqueSeries } from "./unique-series";

export interface ReadOptions {
  /** The month the report is about, for tables that name no period or year; null when nobody said. */
  readonly reportMonth: Month | null;
}

/** Reads all tables of the user's sheets; sheets of Tertial's own are left out. Never throws for what a cell holds. */
export function readFacts(
  workbook: Workbook,
  { reportMonth }: ReadOptions = { reportMonth: null },
): Facts {
  const series: Series[] = [];
  const statements: Statement[] = [];
  const findings: Finding[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.ownedKey !== null) continue;
    const read = readSheet(sheet, reportMonth);
    series.push(...read.series);
    statements.push(...read.statements);
    findings.push(...read.findings);
  }
  const unique = uniqueSeries(series);
  const ordered = orderStatements(statements);
  findings.push(...unique.findings, ...ordered.findings);
  if (series.length + statements.length === 0) findings.push(NOTHING_RECOGNISED);
  return {
    committee: findCommittee(workbook),
    series: unique.series,
    statements: ordered.statements,
    recognised: [...series.map(recognisedSeries), ...ordered.statements.map(recognisedStatement)],
    findings,
  };
}

type SheetFacts = Pick<Facts, "series" | "statements" | "findings">;

function readSheet(sheet: Sheet, reportMonth: Month | null): SheetFacts {
  const spans = spansToScan(sheet.grid);
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
  const series = found
    .flatMap((each) => each.series)
    .flatMap((each) => readSeries(each, footnotes) ?? []);
  const statements = statementHeaders.map((header) => {
    const end = endAfter(header.bottom);
    const read = series.map((each) => each.series);
    return readStatements(sheet, header, end, reportMonth ?? monthBeside(read, header, end));
  });
  return {
    series: series.map((each) => each.series),
    statements: statements.flatMap((each) => each.statements),
    findings: [...series, ...statements].flatMap((each) => each.findings),
  };
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

function recognisedSeries({ id, range, title, unit }: Series): Recognised {
  return { range, kind: "monthly-series", title, unit, convention: null, setting: lagKey(id) };
}

function recognisedStatement({ range, title, unit, convention }: Statement): Recognised {
  return { range, kind: "statement", title, unit, convention, setting: null };
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
