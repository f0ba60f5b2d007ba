import { numberOf } from "../../../src/core/model/datum";
import type { Statement } from "../../../src/core/model/statement";
import { readFacts } from "../../../src/ingest/facts";
import { sheetOf, workbookOf } from "../../ingest/grid-of";
import { truthOf, type StatementCase, type TrueTable } from "./case";
import type { Layout } from "./layout";
import { isReversed } from "./printing";

/** What was not recognised as it is in a generated sheet, in words; nothing when all was. */
export function mistakesIn(given: StatementCase): readonly string[] {
  const { statements, findings } = readFacts(workbookOf(sheetOf(given.layout.cells)));
  const invented = findings.map(({ code, place }) => `finding ${code} at ${JSON.stringify(place)}`);
  const wrong = given.tables.flatMap((table, at) => {
    const placed = given.layout.tables[at];
    const scopes = [...new Set(table.columns.map(({ scope }) => scope))];
    return scopes.flatMap((scope) => {
      const statement = statements.find((each) => stands(each, placed, scope));
      return statement && placed
        ? differences(statement, table, placed).map((text) => `${scope}: ${text}`)
        : [`${scope}: not found`];
    });
  });
  const count = given.tables.reduce(
    (sum, { columns }) => sum + new Set(columns.map(({ scope }) => scope)).size,
    0,
  );
  const extra = statements.length > count ? [`${statements.length} statements of ${count}`] : [];
  return [...invented, ...wrong, ...extra];
}

function stands(
  { scope, rows }: Statement,
  placed: Layout["tables"][number] | undefined,
  kind: "period" | "year",
): boolean {
  const source = Object.values(rows[0]?.cells ?? {})[0]?.source;
  return scope.kind === kind && placed !== undefined && source?.row === placed.rows[0];
}

function differences(
  statement: Statement,
  table: TrueTable,
  placed: Layout["tables"][number],
): readonly string[] {
  const { scope } = statement;
  const truth = truthOf(table, scope.kind);
  const { year, months } = table.time;
  const told = (what: string, is: unknown, should: unknown): readonly string[] =>
    JSON.stringify(is) === JSON.stringify(should)
      ? []
      : [`${what} is ${JSON.stringify(is)}, should be ${JSON.stringify(should)}`];
  const own = table.columns.flatMap((column, at) =>
    column.scope === scope.kind ? [{ ...column, at, place: placed.columns[at] ?? -1 }] : [],
  );
  const shown = [...own].sort((a, b) => a.place - b.place);
  return [
    ...told("unit", statement.unit, truth.unit),
    ...told(
      "time",
      scope.kind === "year" ? [scope.year] : [scope.from, scope.to],
      scope.kind === "year" ? [year] : [year * 12, year * 12 + months - 1],
    ),
    ...told(
      "columns",
      statement.columns.map(({ role, column }) => `${role}@${column}`),
      shown.map(({ role, place }) => `${role}@${place}`),
    ),
    ...(isTelling(table, own) ? told("formula", statement.convention.formula, truth.formula) : []),
    ...told("rows broken", statement.convention.rowsBroken, []),
    ...told("row count", statement.rows.length, truth.rows.length),
    ...statement.rows.flatMap((row, at) => {
      const of = truth.rows[at];
      if (!of) return [];
      return [
        ...told(`kind of ${row.label}`, row.kind, of.kind),
        ...told(`parts of ${row.label}`, row.parts, partsWithOneSign(table, of)),
        ...told(`reversed ${row.label}`, row.reversed === true, isReversed(of, table.convention)),
        ...own.flatMap((column) =>
          told(
            `${column.role} of ${row.label}`,
            numberOf(row.cells[column.role]),
            table.numbers[at]?.[column.at],
          ),
        ),
      ];
    }),
  ];
}

/** Deviations within rounding prove no formula. */
function isTelling(
  { numbers, money, rows }: TrueTable,
  own: readonly { readonly role: string; readonly at: number }[],
): boolean {
  const at = own.find(({ role }) => role === "deviation")?.at ?? -1;
  return rows.some((_, row) => Math.abs(numbers[row]?.[at] ?? 0) >= 3 / 10 ** money.decimals);
}

/** Parts that are subtracted make no plain sum. */
function partsWithOneSign(
  { rows, convention }: TrueTable,
  { parts, isIncome }: TrueTable["rows"][number],
): readonly number[] {
  const isMixed =
    convention.income === "same" && !isIncome && parts.some((part) => rows[part]?.isIncome);
  return isMixed ? [] : parts;
}
