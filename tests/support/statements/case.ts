import type { GeneratorValue } from "fast-check";
import type { DeviationFormula } from "../../../src/core/model/statement";
import type { Unit } from "../../../src/core/model/unit";
import type { TestCell } from "../../ingest/grid-of";
import { drawColumns, type Time, type TrueColumn } from "./columns";
import { drawFrom, type Draw } from "./draw";
import { treeOfKinds } from "./kinds";
import { layOut, type Layout } from "./layout";
import { COMMITTEES } from "./names";
import { formulaOf, printedNumber, type Money, type SignConvention } from "./printing";
import { treeOfUnits, type TrueRow } from "./tree";

/** A generated table: what it says and how it is printed. */
export interface TrueTable {
  readonly rows: readonly TrueRow[];
  readonly columns: readonly TrueColumn[];
  readonly convention: SignConvention;
  readonly money: Money;
  readonly time: Time;
  /** The numbers are rounded, so that sums may be off by some units. */
  readonly isRounded: boolean;
  /** `numbers[row][column]`, as printed. */
  readonly numbers: readonly (readonly number[])[];
}

/** A generated sheet with one statement, or with the period's above the year's. */
export interface StatementCase {
  readonly tables: readonly TrueTable[];
  readonly layout: Layout;
}

/** What the recogniser must say of a scope of a table. */
export function truthOf(
  { rows, columns, convention, money }: TrueTable,
  scope: "period" | "year",
): {
  readonly unit: Unit;
  readonly formula: DeviationFormula;
  readonly roles: readonly string[];
  readonly rows: readonly TrueRow[];
} {
  return {
    unit: money.unit,
    formula: formulaOf(scope, convention),
    roles: columns.flatMap((column) => (column.scope === scope ? column.role : [])),
    rows,
  };
}

export function drawCase(g: GeneratorValue): StatementCase {
  const draw = drawFrom(g);
  const time = { year: draw.between(2019, 2026), months: draw.between(2, 11) };
  const money = drawMoney(draw);
  const isRounded = draw.chance(35);
  const style = {
    totals: draw.pick(["last", "last", "first"] as const),
    isInCapitals: draw.chance(20),
    numbering: draw.pick(["none", "none", "dotted", "account"] as const),
    months: time.months,
    grain: isRounded ? 1 : money.kronor / 10 ** money.decimals,
  };
  const isByKinds = draw.chance(30);
  const convention = drawConvention(draw, isByKinds);
  const rows = isByKinds ? treeOfKinds(draw, style) : treeOfUnits(draw, style);
  const scopes = draw.pick<readonly ("period" | "year")[]>([
    ["period"],
    ["year"],
    ["period", "year"],
  ]);
  const isOneTable = scopes.length === 1 || draw.chance(60);
  const headings = draw.pick(["dated", "titled", "two rows"] as const);
  // Two scopes in one row of headings must name their time.
  const isDated = headings === "dated";
  const columnsOf = (scope: "period" | "year"): readonly TrueColumn[] =>
    drawColumns(draw, scope, time, isDated);
  const sets = isOneTable ? [scopes.flatMap(columnsOf)] : scopes.map(columnsOf);
  const tables = sets.map((columns): TrueTable => ({
    rows,
    columns,
    convention,
    money,
    time,
    isRounded,
    numbers: rows.map((row) =>
      columns.map((column) => printedNumber(row, column, convention, money)),
    ),
  }));
  const isTwoRows = headings === "two rows" || (!isDated && scopes.length === 2);
  const layout = layOut(draw, tables, {
    isDated,
    isTwoRows,
    committee: draw.pick(COMMITTEES),
  });
  return { tables, layout };
}

/** The sheet with one number changed. */
export function withNumbers(
  { layout }: StatementCase,
  changes: readonly { readonly row: number; readonly column: number; readonly value: number }[],
): TestCell[][] {
  const cells = layout.cells.map((row) => [...row]);
  for (const { row, column, value } of changes) {
    const line = cells[row];
    if (line) line[column] = layout.print(value);
  }
  return cells;
}

function drawMoney(draw: Draw): Money {
  return draw.pick([
    { unit: "tkr", kronor: 1000, decimals: 0 },
    { unit: "tkr", kronor: 1000, decimals: 0 },
    { unit: "mnkr", kronor: 1_000_000, decimals: 1 },
    { unit: "mnkr", kronor: 1_000_000, decimals: 2 },
    { unit: "kr", kronor: 1, decimals: 0 },
  ]);
}

function drawConvention(draw: Draw, isByKinds: boolean): SignConvention {
  const isBetterPlus = draw.chance(70);
  const costs = draw.pick([1, 1, -1] as const);
  // Income printed like costs makes sense only where rows are income or cost.
  const income = isByKinds && costs === 1 && draw.chance(40) ? "same" : "opposite";
  return { costs, income, isBetterPlus };
}
