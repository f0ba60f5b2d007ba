import type { Datum } from "../../core/model/datum";
import type { Reading } from "../cells/cell";
import type { Sheet } from "../grid";
import { addUp } from "./add-up";
import type { ProofColumn, ProofTable } from "./proof-table";
import type { ColumnGroup, RoleColumn } from "./statement/groups";
import { columnData, type LabelledRow } from "./statement/rows";
import type { TableColumns } from "./table-columns";

/** Every column once, from the left, with its cells and the role that the groups gave it. */
export function proofColumns(
  sheet: Sheet,
  rows: readonly LabelledRow[],
  { groups, partColumns, partGroups, nets }: TableColumns,
  reading: Reading,
): Pick<ProofTable, "columns" | "partColumns" | "partGroups" | "nets"> {
  const cells = (column: number): readonly Datum[] => columnData(sheet, rows, column, reading);
  const proofColumn = ({ role, heading, column, parts }: RoleColumn): ProofColumn => {
    const label = heading.text;
    if (!parts) return { role, label, column, data: cells(column) };
    const columns = parts.map((part) => ({ ...part, data: cells(part.column) }));
    const data = rows.map((_, row) =>
      addUp(columns.flatMap(({ data: of, sign }) => (of[row] ? { datum: of[row], sign } : []))),
    );
    return { role, label, column, data, parts };
  };
  return {
    columns: once(groups).map(proofColumn),
    partColumns: partColumns.map(proofColumn),
    partGroups,
    nets,
  };
}

/** The last group's role counts for a column that two of them have. */
function once(groups: readonly ColumnGroup[]): readonly RoleColumn[] {
  const columns = new Map(
    groups.flatMap((group) => group.columns.map((each) => [each.column, each] as const)),
  );
  return [...columns.values()].sort((a, b) => a.column - b.column);
}
