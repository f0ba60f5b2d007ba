import type { AmountRole, ColumnRole } from "../../../core/model/statement";
import {
  proveFormula,
  type AmountNumbers,
  type Numbers,
  type ProvedFormula,
} from "../../proof/convention";
import type { HeadedColumn } from "./header";

/** A column of a statement with its numbers, before it is known which statement it belongs to. */
export interface NumberColumn extends HeadedColumn {
  readonly values: Numbers;
}

export interface RoleColumn extends NumberColumn {
  readonly role: ColumnRole;
  /** The columns that it is the sum of, the first of which gives it its place; absent for a printed column. */
  readonly parts?: readonly ColumnPart[];
}

/** A column that is added to a composed one, or taken away. */
export interface ColumnPart {
  readonly column: number;
  readonly sign: 1 | -1;
}

/** The columns of one scope: the months passed, or the full year. */
export interface ColumnGroup {
  readonly scope: "period" | "year";
  readonly columns: readonly RoleColumn[];
}

interface Deviation {
  readonly column: NumberColumn;
  /** False for a column that only its numbers make a deviation. */
  readonly isTitled: boolean;
  readonly proof: ProvedFormula | null;
}

/**
 * Parts the columns of one table into statements: actual, period budget and their deviation; forecast, full-year budget,
 * accounts and theirs. A deviation belongs to the columns that reproduce it, whatever stands beside it; a column without
 * a telling heading is a deviation when the numbers say so.
 */
export function groupColumns(
  columns: readonly RoleColumn[],
  untitled: readonly NumberColumn[],
  isIncome: readonly boolean[],
  defaultScope: "period" | "year",
): readonly ColumnGroup[] {
  const amounts = columns.flatMap(amountsOf);
  const deviations: Deviation[] = columns
    .filter(({ role }) => role === "deviation")
    .map((column) => ({
      column,
      isTitled: true,
      proof: proveFormula(column.values, amounts, isIncome),
    }));
  for (const column of untitled) {
    const proof = proveFormula(column.values, amounts, isIncome);
    if (isTelling(proof)) deviations.push({ column, isTitled: false, proof });
  }
  const ofYear = new Set(
    defaultScope === "period" ? remaindersOf(columns, untitled, isIncome).map(budgetIn) : [],
  );
  const scopes = new Map(
    columns.map((each) => [
      each,
      ofYear.has(each) && isUndated(each)
        ? "year"
        : scopeOf(each, columns, deviations, defaultScope),
    ]),
  );
  const groups = (["period", "year"] as const).flatMap((scope) => {
    const own = columns.filter((each) => isPlaced(each.role) && scopes.get(each) === scope);
    return groupOf(scope, own, columns, deviations) ?? [];
  });
  // The months' actual alone says something beside the year's budget, and nothing by itself.
  const isPair = groups.length === 2 && groups[0]?.columns.some(({ role }) => role === "actual");
  return isPair ? groups : groups.filter((group) => group.columns.length >= 2);
}

function budgetIn({ columns }: ColumnGroup): RoleColumn | undefined {
  return columns.find(({ role }) => role === "budget");
}

function isUndated({ heading }: RoleColumn): boolean {
  return !heading.isToDate && heading.period?.to == null;
}

/**
 * Columns of what is left of a budget, each with the two amounts that it is the difference of. A budget that something is
 * left of when months have passed is the year's.
 */
export function remaindersOf(
  columns: readonly RoleColumn[],
  untitled: readonly NumberColumn[],
  isIncome: readonly boolean[],
): readonly ColumnGroup[] {
  const amounts = columns.flatMap(amountsOf);
  return untitled.flatMap((column): readonly ColumnGroup[] => {
    if (!column.heading.isRemainder) return [];
    const proof = proveFormula(column.values, amounts, isIncome);
    if (!isTelling(proof)) return [];
    const used = [proof.minuend, proof.subtrahend].flatMap((amount) =>
      columns.filter((each) => each.column === amount.column),
    );
    return [{ scope: "year", columns: [...used, { ...column, role: "deviation" }] }];
  });
}

/** Rows that a difference must reproduce for an untitled column to be a deviation: a few, and nearly all there are. */
export function isTelling(proof: ProvedFormula | null): proof is ProvedFormula {
  return proof !== null && proof.proved.length >= Math.max(3, 3 * proof.broken.length);
}

/** Deviations follow the amounts they belong to. */
function isPlaced(role: ColumnRole): boolean {
  return role !== "deviation" && role !== "deviation-percent";
}

export function amountsOf({ role, column, values }: RoleColumn): AmountNumbers | [] {
  return isAmount(role) ? { role, column, values } : [];
}

function isAmount(role: ColumnRole): role is AmountRole {
  return role === "actual" || role === "budget" || role === "forecast" || role === "accounts";
}

function scopeOf(
  column: RoleColumn,
  columns: readonly RoleColumn[],
  deviations: readonly Deviation[],
  defaultScope: "period" | "year",
): "period" | "year" {
  const { role, heading } = column;
  const { period, isToDate } = heading;
  if (role === "forecast" || role === "previous-forecast" || role === "accounts") return "year";
  if (role === "prior-actual") return "period";
  if (period?.isWholeYear === true) return "year";
  if (isToDate || period?.to != null) return "period";
  const hasForecast = columns.some((each) => each.role === "forecast");
  if (role === "actual") return hasForecast ? "period" : defaultScope;
  // "Budget 2020" beside "Utfall jan–aug 2020" is the year's; a plain "Budget" there is the period's.
  const hasMonthsBeside = columns.some(
    (each) => each.role === "actual" && each.heading.period?.to != null,
  );
  if (period?.year != null && (hasForecast || hasMonthsBeside)) return "year";
  const partners = partnersOf(column, deviations);
  if (partners.includes("forecast") || partners.includes("accounts")) return "year";
  const hasPeriodBeside = columns.some(
    (each) => each.role === "budget" && (each.heading.isToDate || each.heading.period?.to != null),
  );
  if (role === "budget" && partners.length === 0 && hasPeriodBeside) return "year";
  if (partners.includes("actual") && isOfMonthsPassed(column, columns)) return "period";
  if (partners.includes("actual") || hasMonthsBeside) return hasForecast ? "period" : defaultScope;
  return hasForecast ? "year" : defaultScope;
}

/**
 * Whether an undated budget, held against the actual of some months, is these months' and not the year's: it is nearer in
 * size to all of the actual than to what that share of the year would leave.
 */
function isOfMonthsPassed(budget: RoleColumn, columns: readonly RoleColumn[]): boolean {
  const actual = columns.find((each) => each.role === "actual" && each.heading.period?.to != null);
  const months = actual?.heading.period?.to ?? 12;
  const spent = sizeOf(actual) / sizeOf(budget);
  return months < 12 && Math.abs(spent - 1) < Math.abs(spent - months / 12);
}

function sizeOf(column: RoleColumn | undefined): number {
  return column?.values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0) ?? 0;
}

/** The roles that a column makes a deviation with. */
function partnersOf(column: RoleColumn, deviations: readonly Deviation[]): readonly AmountRole[] {
  return deviations.flatMap(({ proof }) => {
    if (proof?.minuend.column === column.column) return proof.subtrahend.role;
    return proof?.subtrahend.column === column.column ? proof.minuend.role : [];
  });
}

function groupOf(
  scope: "period" | "year",
  own: readonly RoleColumn[],
  all: readonly RoleColumn[],
  deviations: readonly Deviation[],
): ColumnGroup | null {
  const accumulated = new Set(
    own.filter(({ heading }) => heading.isToDate).map(({ column }) => column),
  );
  const [mine] = deviations
    .filter(({ proof, isTitled }) => proof !== null && belongs(proof, own, isTitled ? scope : null))
    .sort((a, b) => Number(isOver(b, accumulated)) - Number(isOver(a, accumulated)));
  // Where a role occurs twice, the columns the deviation is computed from go first, then the accumulated ones.
  const computed = mine?.proof ? [mine.proof.minuend.column, mine.proof.subtrahend.column] : [];
  const inOrder = [
    ...all.filter(({ column }) => computed.includes(column)),
    ...own.filter(({ column }) => accumulated.has(column)),
    ...own,
  ];
  const columns = new Map<ColumnRole, RoleColumn>();
  for (const column of inOrder) if (!columns.has(column.role)) columns.set(column.role, column);
  const deviation = mine ?? unproved(deviations, own);
  if (deviation) columns.set("deviation", { ...deviation.column, role: "deviation" });
  const last = Math.max(...[...columns.values()].map(({ column }) => column));
  const percent = all.find(({ role, column }) => role === "deviation-percent" && column > last);
  const isNext = percent && !all.some(({ column }) => column > last && column < percent.column);
  if (isNext) columns.set("deviation-percent", percent);
  if (own.length === 0) return null;
  return { scope, columns: [...columns.values()].sort((a, b) => a.column - b.column) };
}

function isOver({ proof }: Deviation, columns: ReadonlySet<number>): boolean {
  return (
    proof !== null && columns.has(proof.minuend.column) && columns.has(proof.subtrahend.column)
  );
}

/**
 * A deviation from a full-year figure is the year's, though an actual to date may be its other side; without a heading
 * such a column is what is left of the budget.
 */
function belongs(
  { minuend, subtrahend }: ProvedFormula,
  own: readonly RoleColumn[],
  scope: "period" | "year" | null,
): boolean {
  const inside = [minuend, subtrahend].filter(({ column }) =>
    own.some((each) => each.column === column),
  );
  return inside.length === 2 || (inside.length === 1 && scope === "year");
}

/** An unproved deviation belongs to the amounts right before it; of several in a row the newest counts. */
function unproved(
  deviations: readonly Deviation[],
  own: readonly RoleColumn[],
): Deviation | undefined {
  const open = deviations.filter(({ proof, isTitled }) => !proof && isTitled);
  const beside = open.filter(({ column: { column } }, at) => {
    const before = open.slice(0, at).map((each) => each.column.column);
    return [...own.map((each) => each.column), ...before].includes(column - 1);
  });
  const made = ({ column: { heading } }: Deviation): number => heading.period?.to ?? 0;
  const [first] = beside;
  if (!first || !own.some(({ column }) => column === first.column.column - 1)) return undefined;
  return beside.reduce((newest, each) => (made(each) > made(newest) ? each : newest), first);
}
