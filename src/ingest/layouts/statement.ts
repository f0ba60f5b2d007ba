import type { Datum } from "../../core/model/datum";
import { numberOf } from "../../core/model/datum";
import type { Finding } from "../../core/model/finding";
import type { Month } from "../../core/model/month";
import type { Scope, Statement } from "../../core/model/statement";
import { PLAIN_READING, type Reading } from "../cell";
import { cellFindings, periodUnknown, separatorFinding, unitAssumed } from "../cell-findings";
import type { Sheet } from "../grid";
import { parseMonth, parseYear } from "../month";
import { isIncomeRow } from "../row-words";
import { defaultScope, madeIn, namesMonths, scopeOf } from "../scope";
import { decideSeparators } from "../separators";
import { OTHER_TABLE_WORDS, STATEMENT_WORDS } from "../synonyms/tables";
import { moneyUnitIn } from "../units";
import { hasWord } from "../words";
import { isGeneric, linesAbove, titleAbove } from "./label-cells";
import { assignColumns, withPriorAccounts } from "./statement-columns";
import { groupColumns, type ColumnGroup } from "./statement-groups";
import type { StatementHeader } from "./statement-header";
import { proveStatement } from "./statement-proof";
import { columnData, statementRows, type LabelledRow } from "./statement-rows";

export interface ReadStatements {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}

const NOTHING: ReadStatements = { statements: [], findings: [] };

/**
 * The operating statements under one row of headings: one for the months passed, one for the full year, or both. Tables
 * of volumes, staffing or investments, of months down the rows, and of costs and income side by side are none.
 */
export function readStatements(
  sheet: Sheet,
  header: StatementHeader,
  end: number,
  reportMonth: Month | null,
): ReadStatements {
  const lines = linesAbove(sheet, header.top, header.left, header.right);
  const { corners } = header;
  if (isOtherTable([...corners, lines[0] ?? "", sheet.name])) return NOTHING;
  const titles = [...lines, ...corners, sheet.name];
  const assigned = assignColumns(header.columns, namesMonths(titles));
  const rows = statementRows(sheet, header, end);
  if (!assigned || rows.length === 0 || isTimeTable(rows)) return NOTHING;

  const columns = [...assigned.roles, ...assigned.untitled];
  const decided = decideSeparators(
    sheet,
    rows.flatMap(({ row }) => columns.map(({ column }) => ({ row, column }))),
  );
  const plain: Reading = { ...PLAIN_READING, separators: decided.separators };
  const numbers = (column: number): readonly (number | null)[] =>
    columnData(sheet, rows, column, plain).map(numberOf);
  const grouped = groupColumns(
    assigned.roles.map((each) => ({ ...each, values: numbers(each.column) })),
    assigned.untitled.map((each) => ({ ...each, values: numbers(each.column) })),
    rows.map(({ label }) => isIncomeRow(label)),
    defaultScope(
      titles,
      header.columns.map(({ heading }) => heading.text),
    ),
  );
  if (grouped.length === 0) return NOTHING;
  const groups = grouped.map((group) => ({
    ...group,
    columns: withPriorAccounts(group.columns, assigned.year),
  }));

  const title = titleOf(
    titleAbove(sheet, header.top, header.left, header.right),
    corners,
    sheet.name,
  );
  const unitTexts = [
    ...corners,
    ...header.columns.map(({ heading }) => heading.text),
    ...lines,
    sheet.name,
  ];
  const found = unitIn([...unitTexts, ...rows.map(({ label }) => label)]);
  const unit = found ?? unitBySize(groups);
  const reading: Reading = { ...plain, unit };
  const place = { sheet: sheet.name, row: header.top, column: header.labelColumn };
  const statements: Statement[] = [];
  const findings: Finding[] = [...separatorFinding(sheet, decided)];
  for (const group of groups) {
    const data = new Map<number, readonly Datum[]>(
      group.columns.map(({ column }) => [column, columnData(sheet, rows, column, reading)]),
    );
    const used = rows.flatMap((row, at) =>
      [...data.values()].some((cells) => cells[at]?.kind === "number") ? { row, at } : [],
    );
    if (used.length === 0) continue;
    const headings = group.columns
      .filter(({ role }) => role === "actual" || role === "budget" || role === "forecast")
      .map(({ heading }) => heading.period);
    const scope = scopeOf(group.scope, {
      headings,
      titles,
      tableYear: assigned.year,
      reportMonth,
    });
    if (!scope) {
      findings.push(periodUnknown(title, place));
      continue;
    }
    const proof = proveStatement({
      title,
      place,
      rows: used.map(({ row }) => row),
      columns: group.columns.map(({ role, heading, column }) => ({
        role,
        label: heading.text,
        column,
        data: used.flatMap(({ at }) => data.get(column)?.[at] ?? []),
      })),
    });
    statements.push({
      title,
      unit,
      scope,
      ...asOf(scope, header, titles),
      columns: group.columns.map(({ role, heading, column }) => ({
        role,
        label: heading.text,
        column,
      })),
      rows: proof.rows,
      convention: proof.convention,
      range: rangeOf(sheet, header, rows),
    });
    findings.push(...proof.findings, ...cellFindings([...data.values()].flat()));
  }
  if (found === null && statements.length > 0) findings.push(unitAssumed(title, unit, place));
  return { statements, findings };
}

/** Of a year's figures: the month they were made in, by the months passed beside them or the titles. */
function asOf(
  scope: Scope,
  { columns }: StatementHeader,
  titles: readonly string[],
): Pick<Statement, "asOf"> {
  if (scope.kind === "period") return {};
  const made = madeIn(
    scope.year,
    columns.map(({ heading }) => heading.period),
    titles,
  );
  return made === null ? {} : { asOf: made };
}

function isOtherTable(texts: readonly string[]): boolean {
  return texts.some((text) => hasWord(text, OTHER_TABLE_WORDS) && !hasWord(text, STATEMENT_WORDS));
}

/** Months or years down the rows: a series, read elsewhere. */
function isTimeTable(rows: readonly LabelledRow[]): boolean {
  const times = rows.filter(({ label }) => parseMonth(label) !== null || parseYear(label) !== null);
  return times.length * 2 > rows.length;
}

function titleOf(above: string | null, corners: readonly string[], sheetName: string): string {
  return [above ?? "", ...corners].find((text) => text !== "" && !isGeneric(text)) ?? sheetName;
}

function unitIn(texts: readonly string[]): Statement["unit"] | null {
  for (const text of texts) {
    const unit = moneyUnitIn(text);
    if (unit) return unit;
  }
  return null;
}

/** A committee spends tens of thousands to millions of tkr: larger numbers are kronor, small ones with decimals mnkr. */
function unitBySize(groups: readonly ColumnGroup[]): Statement["unit"] {
  const values = groups.flatMap(({ columns }) => columns.flatMap((column) => column.values));
  const numbers = values.filter((value): value is number => value !== null);
  const largest = Math.max(0, ...numbers.map(Math.abs));
  if (largest >= 10_000_000) return "kr";
  return largest < 5_000 && numbers.some((value) => !Number.isInteger(value)) ? "mnkr" : "tkr";
}

function rangeOf(
  sheet: Sheet,
  header: StatementHeader,
  rows: readonly LabelledRow[],
): Statement["range"] {
  return {
    sheet: sheet.name,
    top: header.top,
    left: header.labelColumn,
    bottom: rows.at(-1)?.row ?? header.bottom,
    right: header.right,
  };
}
