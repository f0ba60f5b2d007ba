import { numberOf, type Datum } from "../../../core/model/datum";
import type { Finding } from "../../../core/model/finding";
import { yearOf, type Month } from "../../../core/model/month";
import type { UnreadHeading } from "../../../core/model/question";
import type { Recognised } from "../../../core/model/recognised";
import type { Scope, Statement } from "../../../core/model/statement";
import type { TableCorrection } from "../../../core/model/table-correction";
import { PLAIN_READING, type Reading } from "../../cells/cell";
import {
  cellFindings,
  periodUnknown,
  separatorFinding,
  unitAssumed,
} from "../../proof/cell-findings";
import type { Sheet } from "../../grid";
import { parseMonth, parseYear } from "../../cells/month";
import { isIncomeRow } from "../../wording/row-words";
import { defaultScope, madeIn, namesMonths, scopeOf, yearIn } from "../../wording/scope";
import { decideSeparators } from "../../cells/separators";
import { OTHER_TABLE_WORDS, STATEMENT_WORDS } from "../../synonyms/tables";
import type { AskTable } from "../../table-settings";
import { hasWord } from "../../wording/words";
import { isGeneric, linesAbove, titleAbove } from "../label-cells";
import { assignColumns, withPriorAccounts, type AssignedColumns } from "./columns";
import { withProvedDashes } from "./dashes";
import { readDeviations } from "./deviations";
import { proofColumns } from "../proof-columns";
import type { ColumnGroup } from "./groups";
import type { HeadedColumn, StatementHeader } from "./header";
import { statementRowsOf } from "./kinds";
import type { ProofColumn, ProofTable } from "../proof-table";
import { proveTable } from "./proof";
import { columnData, statementRows, type LabelledRow } from "./rows";
import { withProvedTotals } from "./unnamed-totals";
import { unreadColumns } from "./unread-columns";
import { unitBySize, unitIn, unitOfCells } from "./unit";
import { tableColumns } from "../table-columns";

export interface ReadStatements {
  readonly statements: readonly Statement[];
  /** Tables that give none: those that the user wants left out, and deviations without amounts. */
  readonly unused: readonly Recognised[];
  readonly findings: readonly Finding[];
  /** Columns of the statements whose headings are not known. */
  readonly unread: readonly UnreadHeading[];
}

const NOTHING: ReadStatements = { statements: [], unused: [], findings: [], unread: [] };

export interface StatementContext {
  /** The month the report is about, where anything tells it. */
  readonly reportMonth: Month | null;
  /** The single months that stand beside the amounts. */
  readonly months: readonly HeadedColumn[];
  /** The lines over the sheet's first table, which may be the title of all. */
  readonly sheetLines: readonly string[];
  readonly askTable: AskTable;
}

/**
 * The operating statements under one row of headings: one for the months passed, one for the full year, or both. Tables
 * of volumes, staffing or investments and of months down the rows are none.
 */
export function readStatements(
  sheet: Sheet,
  header: StatementHeader,
  end: number,
  { reportMonth, months, sheetLines, askTable }: StatementContext,
): ReadStatements {
  const lines = linesAbove(sheet, header.top, header.left, header.right);
  const { corners } = header;
  if (isOtherTable([...corners, lines[0] ?? "", sheet.name])) return NOTHING;
  const all = statementRows(sheet, header, end);
  if (all.length === 0 || isTimeTable(all)) return NOTHING;
  // A line below the headings may be the table's title: "Socialkontoret jan–aug 2024".
  const own = [...lines, ...corners, sheet.name, all[0]?.section ?? ""];
  const titles = yearIn(own) === null ? [...own, ...sheetLines] : own;
  const assigned = assignColumns(header.columns, {
    year: yearIn(titles),
    namesMonths: namesMonths(titles),
  });
  const untitled = [...months, ...assigned.untitled];
  const columns = [...assigned.roles, ...untitled];
  const decided = decideSeparators(
    sheet,
    all.flatMap(({ row }) => columns.map(({ column }) => ({ row, column }))),
  );
  const plain: Reading = { ...PLAIN_READING, separators: decided.separators };
  const rows = withProvedTotals(all, amountColumns(sheet, all, assigned.roles, plain));
  const numbers = (column: number): readonly (number | null)[] =>
    columnData(sheet, rows, column, plain).map(numberOf);
  const headings = header.columns.map(({ heading }) => heading.text);
  const parted = tableColumns(
    {
      roles: assigned.roles.map((each) => ({ ...each, values: numbers(each.column) })),
      untitled: untitled.map((each) => ({ ...each, values: numbers(each.column) })),
      isIncome: rows.map(isIncomeRow),
    },
    { year: assigned.year, reportMonth, defaultScope: defaultScope(titles, headings) },
  );
  const above = titleAbove(sheet, header.top, header.left, header.right);
  const title = titleOf(above, corners, sheet.name);
  const range = rangeOf(sheet, header, rows);
  if (parted.groups.length === 0) {
    const table = { range, title, unit: unitIn([...corners, ...headings, ...lines, sheet.name]) };
    const { roles } = assigned;
    const read = readDeviations(sheet, { table, rows, roles, reading: plain, askTable });
    return read ? { ...NOTHING, unused: [read.table], findings: read.findings } : NOTHING;
  }
  const asked = parted.groups.map((group) => {
    const { key, correction } = askTable(sheet.name, title, group.scope);
    const columns = withPriorAccounts(group.columns, assigned.year);
    return { ...group, columns, setting: key, correction };
  });
  const groups = asked.filter(({ correction }) => !correction.isLeftOut);
  const texts = [...corners, ...headings, ...lines, sheet.name, ...rows.map(({ label }) => label)];
  const set = asked.flatMap(({ correction }) => correction.unit ?? [])[0];
  const found = set ?? unitIn(texts) ?? unitOfCells(sheet, rows, assigned.roles);
  const unit = found ?? unitBySize(asked);
  const unused = asked
    .filter(({ correction }) => correction.isLeftOut)
    .map(({ setting }): Recognised => {
      const table = { range, kind: "statement", title, unit, convention: null } as const;
      return { ...table, setting, leftOut: true };
    });
  if (groups.length === 0) return { ...NOTHING, unused };
  const place = { sheet: sheet.name, row: header.top, column: header.labelColumn };
  const table = withProvedDashes({
    title,
    place,
    rows,
    groups: groups.map((group) => ({ ...group, ...group.correction })),
    ...proofColumns(sheet, rows, parted, { ...plain, unit }),
  });
  const proof = proveTable(table);
  const statements: Statement[] = [];
  const findings: Finding[] = [...separatorFinding(sheet, decided)];
  const scopes = groups.map((group) => scopeOfGroup(group, titles, assigned.year, reportMonth));
  for (const [at, group] of groups.entries()) {
    const { rows: ownRows, convention } = statementRowsOf(table, proof, at);
    if (ownRows.length === 0) continue;
    const scope = scopes[at];
    if (!scope) {
      findings.push(periodUnknown(title, place));
      continue;
    }
    statements.push({
      title,
      unit,
      ...(found === null && { unitAssumed: true as const }),
      scope,
      ...asOf(scope, scopes, header, titles),
      columns: group.columns.map(({ role, heading, column }) => ({
        role,
        label: heading.text,
        column,
      })),
      rows: ownRows,
      convention,
      ...costsIn(group.correction),
      setting: group.setting,
      range,
    });
  }
  if (statements.length > 0) {
    findings.push(...proof.findings, ...cellFindings(cellsIn(table)));
    if (found === null) findings.push(unitAssumed(title, unit, place));
  }
  const unread = statements.length > 0 ? unreadColumns(sheet, header, parted, title, numbers) : [];
  return { statements, unused, findings, unread };
}

/** The columns that sums are proved in. */
function amountColumns(
  sheet: Sheet,
  rows: readonly LabelledRow[],
  roles: AssignedColumns["roles"],
  reading: Reading,
): readonly ProofColumn[] {
  return roles
    .filter(({ role }) => role !== "deviation-percent")
    .map(({ role, heading, column }) => ({
      ...{ role, label: heading.text, column },
      data: columnData(sheet, rows, column, reading),
    }));
}

/** How costs are printed, where the user says so. */
function costsIn({ costs }: TableCorrection): Pick<Statement, "costs"> {
  return costs === undefined ? {} : { costs };
}

/** Every printed cell. */
function cellsIn({ columns, partColumns }: ProofTable): readonly Datum[] {
  const printed = [...columns, ...partColumns].filter(({ parts }) => parts === undefined);
  return printed.sort((a, b) => a.column - b.column).flatMap(({ data }) => data);
}

function scopeOfGroup(
  { scope, columns }: ColumnGroup,
  titles: readonly string[],
  tableYear: number | null,
  reportMonth: Month | null,
): Scope | null {
  const headings = columns
    .filter(({ role }) => role === "actual" || role === "budget" || role === "forecast")
    .map(({ heading }) => heading.period);
  return scopeOf(scope, { headings, titles, tableYear, reportMonth });
}

/** Of a year's figures: the month they were made in, by the months passed beside them, their headings or the titles. */
function asOf(
  scope: Scope,
  scopes: readonly (Scope | null)[],
  { columns }: StatementHeader,
  titles: readonly string[],
): Pick<Statement, "asOf"> {
  if (scope.kind === "period") return {};
  const passed = scopes.find((each) => each?.kind === "period");
  if (passed && yearOf(passed.to) === scope.year) return { asOf: passed.to };
  const headings = columns.flatMap(({ heading }) =>
    heading.role === "budget" ? [] : heading.period,
  );
  const made = madeIn(scope.year, headings, titles);
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
