import type { Month } from "../../core/model/month";
import type { Scope } from "../../core/model/statement";
import { splitColumns, type ColumnNet } from "./column-split";
import { periodOfMonths } from "./months-as-period";
import {
  groupColumns,
  type ColumnGroup,
  type NumberColumn,
  type RoleColumn,
} from "./statement-groups";

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
  { roles, untitled, isIncome }: NumberColumns,
  { year, reportMonth, defaultScope }: TableTime,
): TableColumns {
  const { columns, months } = periodOfMonths(roles, untitled, year, reportMonth);
  const { whole, parts, nets } = splitColumns(columns);
  const rest = untitled.filter(({ column }) => months.every((month) => month.column !== column));
  return {
    groups: groupColumns(whole, rest, isIncome, defaultScope),
    partColumns: [...months, ...parts.flat()],
    partGroups: parts.flatMap((part) => groupColumns(part, [], isIncome, defaultScope)),
    nets,
  };
}
