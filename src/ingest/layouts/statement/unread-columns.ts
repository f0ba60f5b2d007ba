import type { UnreadHeading } from "../../../core/model/question";
import type { Sheet } from "../../grid";
import type { Numbers } from "../../proof/convention";
import type { TableColumns } from "../table-columns";
import { unreadHeadings, type AskedColumn } from "../unread-headings";
import type { StatementHeader } from "./header";
import { stackedTexts } from "./heading";

/** The columns of a statement that neither their words nor the numbers place in it. */
export function unreadColumns(
  sheet: Sheet,
  header: StatementHeader,
  { groups, partColumns, partGroups }: TableColumns,
  title: string,
  numbers: (column: number) => Numbers,
): readonly UnreadHeading[] {
  const placed = [...groups, ...partGroups].flatMap(({ columns }) => columns);
  const used = new Set([...placed, ...partColumns].map(({ column }) => column));
  const columns = header.columns.map(({ column, heading }): AskedColumn => {
    return {
      texts: stackedTexts(sheet, header, column),
      place: { sheet: sheet.name, row: header.bottom, column },
      values: numbers(column),
      isPlaced: used.has(column) || heading.role !== null,
    };
  });
  return unreadHeadings(title, columns, new Set(placed.map(({ role }) => role)));
}
