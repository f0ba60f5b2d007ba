import type { Datum } from "../../../core/model/datum";
import type { Finding } from "../../../core/model/finding";
import { yearOf, type Month } from "../../../core/model/month";
import type { UnreadHeading } from "../../../core/model/question";
import type { Recognised } from "../../../core/model/recognised";
import type { Scope, Statement } from "../../../core/model/statement";
import type { TableCorrection } from "../../../core/model/table-correction";
import type { Unit } from "../../../core/model/unit";
import type { Sheet } from "../../grid";
import { cellFindings, periodUnknown, unitAssumed } from "../../proof/cell-findings";
import type { AskTable } from "../../table-settings";
import { madeIn, scopeOf } from "../../wording/scope";
import { proofColumns } from "../proof-columns";
import type { ProofTable } from "../proof-table";
import { withPriorAccounts } from "./columns";
import { withProvedDashes } from "./dashes";
import { readDeviations } from "./deviations";
import { findTable, type FoundTable, type TableSurroundings } from "./found-table";
import type { ColumnGroup } from "./groups";
import type { StatementHeader } from "./header";
import { statementRowsOf } from "./kinds";
import { proveTable } from "./proof";
import { unitBySize, unitIn, unitOfCells } from "./unit";
import { unreadColumns } from "./unread-columns";

export interface ReadStatements {
  readonly statements: readonly Statement[];
  /** Tables that give none: those that the user wants left out, and deviations without amounts. */
  readonly unused: readonly Recognised[];
  readonly findings: readonly Finding[];
  /** Columns of the statements whose headings are not known. */
  readonly unread: readonly UnreadHeading[];
}

const NOTHING: ReadStatements = { statements: [], unused: [], findings: [], unread: [] };

export interface StatementContext extends TableSurroundings {
  readonly askTable: AskTable;
}

/** The operating statements under one row of headings: one for the months passed, one for the full year, or both. */
export function readStatements(
  sheet: Sheet,
  header: StatementHeader,
  end: number,
  context: StatementContext,
): ReadStatements {
  const found = findTable(sheet, header, end, context);
  if (!found) return NOTHING;
  if (found.parted.groups.length === 0) return deviationsAlone(found, context.askTable);
  const asked = askedGroups(found, context.askTable);
  const unit = unitOf(found, asked);
  const groups = asked.filter(({ correction }) => !correction.isLeftOut);
  const unused = asked.filter(({ correction }) => correction.isLeftOut).map(leftOut(found, unit));
  if (groups.length === 0) return { ...NOTHING, unused };
  return { ...provedStatements(found, groups, unit, context.reportMonth), unused };
}

function deviationsAlone(found: FoundTable, askTable: AskTable): ReadStatements {
  const { sheet, range, title, unitTexts, rows, reading, assigned } = found;
  const table = { range, title, unit: unitIn(unitTexts) };
  const read = readDeviations(sheet, { table, rows, roles: assigned.roles, reading, askTable });
  return read ? { ...NOTHING, unused: [read.table], findings: read.findings } : NOTHING;
}

/** Columns that make a statement, with what the user says of it. */
interface AskedGroup extends ColumnGroup {
  readonly setting: string;
  readonly correction: TableCorrection;
}

function askedGroups(
  { sheet, title, parted, assigned }: FoundTable,
  askTable: AskTable,
): readonly AskedGroup[] {
  return parted.groups.map((group) => {
    const { key, correction } = askTable(sheet.name, title, group.scope);
    const columns = withPriorAccounts(group.columns, assigned.year);
    return { ...group, columns, setting: key, correction };
  });
}

function leftOut(
  { range, title }: FoundTable,
  { unit }: TableUnit,
): (group: AskedGroup) => Recognised {
  const table = { range, kind: "statement", title, unit, convention: null } as const;
  return ({ setting }) => ({ ...table, setting, leftOut: true });
}

interface TableUnit {
  readonly unit: Unit;
  /** Nothing names it: the size of the numbers decided. */
  readonly isAssumed: boolean;
}

function unitOf(
  { sheet, rows, unitTexts, assigned }: FoundTable,
  asked: readonly AskedGroup[],
): TableUnit {
  const [set] = asked.flatMap(({ correction }) => correction.unit ?? []);
  const texts = [...unitTexts, ...rows.map(({ label }) => label)];
  const named = set ?? unitIn(texts) ?? unitOfCells(sheet, rows, assigned.roles);
  return { unit: named ?? unitBySize(asked), isAssumed: named === null };
}

function provedStatements(
  found: FoundTable,
  groups: readonly AskedGroup[],
  { unit, isAssumed }: TableUnit,
  reportMonth: Month | null,
): Omit<ReadStatements, "unused"> {
  const { sheet, header, range, title, titles, rows, assigned, parted, reading, numbers } = found;
  const place = { sheet: sheet.name, row: header.top, column: header.labelColumn };
  const table = withProvedDashes({
    ...{ title, place, rows },
    groups: groups.map((group) => ({ ...group, ...group.correction })),
    ...proofColumns(sheet, rows, parted, { ...reading, unit }),
  });
  const proof = proveTable(table);
  const scopes = groups.map((group) => scopeOfGroup(group, titles, assigned.year, reportMonth));
  const statements: Statement[] = [];
  const findings: Finding[] = [...found.findings];
  for (const [at, group] of groups.entries()) {
    const { rows: ownRows, convention } = statementRowsOf(table, proof, at);
    if (ownRows.length === 0) continue;
    const scope = scopes[at];
    if (!scope) {
      findings.push(periodUnknown(title, place));
      continue;
    }
    statements.push({
      ...{ title, unit, scope, convention, range },
      ...(isAssumed && { unitAssumed: true as const }),
      ...asOf(scope, scopes, header, titles),
      columns: group.columns.map(({ role, heading: { text: label }, column }) => {
        return { role, label, column };
      }),
      rows: ownRows,
      ...costsIn(group.correction),
      setting: group.setting,
    });
  }
  if (statements.length === 0) return { statements, findings, unread: [] };
  findings.push(...proof.findings, ...cellFindings(cellsIn(table)));
  if (isAssumed) findings.push(unitAssumed(title, unit, place));
  return { statements, findings, unread: unreadColumns(sheet, header, parted, title, numbers) };
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
