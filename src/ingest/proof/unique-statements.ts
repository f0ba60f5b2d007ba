import { duplicateFinding } from "./duplicate";
import { compareRepeated } from "./repeated-rows";
import type { Finding } from "../../core/model/finding";
import type { Scope, Statement, StatementRow } from "../../core/model/statement";

export interface OrderedStatements {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}

/**
 * All statements in the order of the workbook, of one scope the most complete first. A small table of special effects
 * below a statement of the same scope becomes rows of it; other statements of a scope already seen are reported.
 */
export function orderStatements(all: readonly Statement[]): OrderedStatements {
  const merged: Statement[] = [];
  for (const next of all) {
    const at = merged.findLastIndex(
      (known) => known.range.sheet === next.range.sheet && isSameScope(known.scope, next.scope),
    );
    const host = merged[at];
    if (host && next.rows.every(({ kind }) => kind === "special"))
      merged[at] = withRows(host, next);
    else merged.push(next);
  }
  const findings: Finding[] = [];
  const statements: Statement[] = [];
  for (const statement of merged) {
    // A forecast of March and one of April are no copies.
    const at = statements.findIndex(
      (known) => isSameScope(known.scope, statement.scope) && known.asOf === statement.asOf,
    );
    const known = statements[at];
    if (!known) {
      statements.push(statement);
    } else if (statement.rows.length > known.rows.length) {
      statements.splice(at, 0, statement);
      findings.push(...repetitionOf(known, statement));
    } else {
      statements.push(statement);
      findings.push(...repetitionOf(statement, known));
    }
  }
  return { statements, findings };
}

/**
 * Two tables of one period. A table that repeats some rows, or parts the same money in another way, is no fault; one that
 * contradicts the other is.
 */
function repetitionOf(other: Statement, used: Statement): readonly Finding[] {
  const { agreeing, findings } = compareRepeated(other, used);
  const isContradiction = findings.length > 0 && agreeing > 0;
  const isReplaced = findings.length > 0 && agreeing === 0;
  return [
    duplicateFinding("duplicate-statement", other, used, isReplaced ? "warning" : "info"),
    ...(isContradiction ? findings : []),
  ];
}

function withRows(host: Statement, extra: Statement): Statement {
  const keys = new Set(host.rows.map(({ key }) => key));
  const rows: readonly StatementRow[] = extra.rows.map((row) =>
    keys.has(row.key) ? { ...row, key: `${row.key} (2)` } : row,
  );
  const isSameFormula =
    JSON.stringify(host.convention.formula) === JSON.stringify(extra.convention.formula);
  const count = host.rows.length;
  return {
    ...host,
    rows: [...host.rows, ...rows],
    convention: {
      formula: host.convention.formula,
      rowsProved: host.convention.rowsProved + (isSameFormula ? extra.convention.rowsProved : 0),
      rowsBroken: [
        ...host.convention.rowsBroken,
        ...extra.convention.rowsBroken.map((row) => row + count),
      ],
    },
    range: {
      ...host.range,
      bottom: Math.max(host.range.bottom, extra.range.bottom),
      right: Math.max(host.range.right, extra.range.right),
    },
  };
}

function isSameScope(a: Scope, b: Scope): boolean {
  if (a.kind === "year") return b.kind === "year" && a.year === b.year;
  return b.kind === "period" && a.from === b.from && a.to === b.to;
}
