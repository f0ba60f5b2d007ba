import { vintagesOf, type Vintage } from "../../../core/calc/forecast/vintages";
import { month, monthNumber, type Month } from "../../../core/model/month";
import type { RangePlace } from "../../../core/model/place";
import type { RowKind } from "../../../core/model/statement";
import type { Unit } from "../../../core/model/unit";
import type { VintageTable } from "../../../core/model/vintage";
import { sourceContent, type Computed } from "../../computed";
import { statementFigureId } from "../../figure-ids";
import type { PlanInput } from "../../input";
import { MOST_MONTHS } from "./columns";
import type { StatementTable } from "../statement/table";

/** A row of a year that is over: what it became, live or as the only number there is. */
export interface AccountedRow {
  readonly key: string;
  readonly label: string;
  readonly kind: RowKind;
  readonly accounts: Computed<number> | number;
  /** The year's budget, where a statement of that year shows it. */
  readonly budget: Computed<number> | null;
}

/** A year that is over with the forecasts that were made of it. */
export interface AccountedYear {
  readonly year: number;
  readonly unit: Unit;
  readonly rows: readonly AccountedRow[];
  /** Earliest first, at most three: of April, August and October where they are known. */
  readonly vintages: readonly Vintage[];
  readonly ranges: readonly RangePlace[];
}

/** Newest year first; a year without accounts or without forecasts is left out. */
export function accountedYears(
  statement: StatementTable | null,
  input: PlanInput,
): readonly AccountedYear[] {
  const tables = input.facts.followUp.vintages.filter(({ measure }) => measure === "amount");
  const told = tables.map(({ year }) => year);
  const lastYear = statement ? accountsYear(statement) : null;
  const years = new Set([...told, ...(lastYear === null ? [] : [lastYear])]);
  return [...years]
    .toSorted((a, b) => b - a)
    .flatMap((year) => accountedYear(year, tables, statement, input) ?? []);
}

/** The year before a full year's statement that shows its accounts. */
function accountsYear({ statement }: StatementTable): number | null {
  const hasAccounts = statement.columns.some(({ role }) => role === "accounts");
  return statement.scope.kind === "year" && hasAccounts ? statement.scope.year - 1 : null;
}

function accountedYear(
  year: number,
  tables: readonly VintageTable[],
  statement: StatementTable | null,
  input: PlanInput,
): AccountedYear | null {
  const own = tables.find((table) => table.year === year);
  const beside = statement && accountsYear(statement) === year ? statement : null;
  const unit = own?.unit ?? beside?.statement.unit;
  if (unit === undefined) return null;
  const known = accountsBeside(unit, beside);
  const budgets = budgetsOf(year, unit, input);
  const rows = own
    ? own.rows.flatMap(({ key, label, kind, accounts }): AccountedRow[] => {
        const read = accounts?.kind === "number" ? sourceContent(accounts) : known.get(key);
        if (read === undefined) return [];
        return [{ key, label, kind, accounts: read, budget: budgets.get(key) ?? null }];
      })
    : (beside?.rows ?? []).flatMap(({ figures: { row } }): AccountedRow[] => {
        const read = known.get(row.key);
        if (read === undefined) return [];
        return [{ ...row, accounts: read, budget: budgets.get(row.key) ?? null }];
      });
  const all = vintagesOf(
    {
      tables,
      statements: input.facts.statements,
      history: input.history,
      historySeries: (label) => statementFigureId("year", "outcome", label),
    },
    { year, unit, labels: new Map(rows.map(({ key, label }) => [key, label])), known: null },
  );
  const vintages = chosen(
    all.filter(
      ({ at, rows: made }) => isWithinYear(at, year) && rows.some(({ key }) => made.has(key)),
    ),
  );
  if (rows.length === 0 || vintages.length === 0) return null;
  return { year, unit, rows, vintages, ranges: own ? [own.range] : [] };
}

/** By the rows' keys; none where the workbook has no statement of the year in the unit asked for. */
function budgetsOf(
  year: number,
  unit: Unit,
  { facts }: PlanInput,
): ReadonlyMap<string, Computed<number>> {
  const own = facts.statements.find(
    ({ scope, unit: printed }) => scope.kind === "year" && scope.year === year && printed === unit,
  );
  return new Map(
    (own?.rows ?? []).flatMap(({ key, cells: { budget } }) => {
      if (budget?.kind !== "number") return [];
      const content = sourceContent(budget);
      return typeof content === "number" ? [] : [[key, content] as const];
    }),
  );
}

/** Last year's accounts as this year's statement shows them, where it is in the unit asked for. */
function accountsBeside(
  unit: Unit,
  beside: StatementTable | null,
): ReadonlyMap<string, Computed<number> | number> {
  if (beside?.statement.unit !== unit) return new Map();
  return new Map(
    beside.rows.flatMap(({ figures: { row } }) => {
      const datum = row.cells.accounts;
      return datum?.kind === "number" ? [[row.key, sourceContent(datum)] as const] : [];
    }),
  );
}

/** What stands for a year in December or later is its accounts, no forecast. */
function isWithinYear(at: Month, year: number): boolean {
  return at >= month(year, 1) && at < month(year, 12);
}

/** The months that are followed up: April, August and October. */
const FOLLOWED = [4, 8, 10];

function chosen(vintages: readonly Vintage[]): readonly Vintage[] {
  const followed = vintages.filter(({ at }) => FOLLOWED.includes(monthNumber(at)));
  return followed.length > 0 ? followed : vintages.slice(-MOST_MONTHS);
}
