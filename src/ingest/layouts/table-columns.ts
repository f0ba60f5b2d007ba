import type { Month } from "../../core/model/month";
import type { Scope } from "../../core/model/statement";
import { splitColumns, type ColumnNet } from "./column-split";
import { monthBlocks } from "./month-blocks";
import { periodOfMonths } from "./months-as-period";
import {
  groupColumns,
  remaindersOf,
  type ColumnGroup,
  type NumberColumn,
  type RoleColumn,
} from "./statement/groups";
import { withUnnamedAmounts } from "./statement/unnamed-amounts";

/** The columns of a table before they are known to belong together. */
export interface NumberColumns {
  readonly roles: readonly RoleColumn[];
  /** Columns whose words name no role; their numbers may. */
  readonly untitled: readonly NumberColumn[];
  /** Which rows are income. */
  readonly isIncome: readonly boolean[];
}

/** What is known of a table's time before its columns are parted. */
export interface TableTime {
  readonly year: number | null;
  readonly reportMonth: Month | null;
  readonly defaultScope: Scope["kind"];
}

export interface TableColumns {
  /** One for each statement. */
  readonly groups: readonly ColumnGroup[];
  /** Printed columns that columns of the groups are made of, or that are parts of them. */
  readonly partColumns: readonly RoleColumn[];
  readonly partGroups: readonly ColumnGroup[];
  readonly nets: readonly ColumnNet[];
}

/** Single months are put together as a period, divided columns as wholes, and both parted into statements. */
export function tableColumns(
  { isIncome, ...given }: NumberColumns,
  { year, reportMonth, defaultScope }: TableTime,
): TableColumns {
  const { roles, untitled } = withUnnamedAmounts(given, isIncome);
  const blocks = monthBlocks(roles, year, reportMonth);
  const {
    columns,
    months,
    nets: totals,
  } = blocks
    ? { columns: blocks.columns, months: blocks.blocks.flat(), nets: [] }
    : periodOfMonths(roles, untitled, year, reportMonth);
  const { whole, parts, nets } = splitColumns(columns);
  const rest = untitled.filter(({ column }) =>
    [...months, ...columns].every((used) => used.column !== column),
  );
  const groups = groupColumns(whole, rest, isIncome, defaultScope);
  const shown = new Set(groups.flatMap((group) => group.columns.map(({ column }) => column)));
  const remainders = remaindersOf(whole, rest, isIncome).filter(({ columns: own }) =>
    own.some(({ role, column }) => role === "deviation" && !shown.has(column)),
  );
  const left = remainders.flatMap((group) =>
    group.columns.filter(({ column }) => !shown.has(column)),
  );
  return {
    groups,
    partColumns: [...months, ...parts.flat(), ...left],
    partGroups: [
      ...[...parts, ...(blocks?.blocks ?? [])].flatMap((part) =>
        groupColumns(part, [], isIncome, defaultScope),
      ),
      ...remainders,
    ],
    nets: [...nets, ...totals],
  };
}
