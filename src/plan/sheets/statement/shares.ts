import { shareOfYear } from "../../../core/calc/share-of-year";
import { put, type Draft } from "../../draft";
import type { Computed } from "../../computed";
import type { StatementColumns } from "./columns";
import { ratioContent } from "./content";
import { ROW_STYLES, statementTag, type StatementRowCells } from "./row";
import type { StatementTable } from "./table";

/** The two statements of the sheet; null where the workbook has none. */
export interface StatementTables {
  readonly period: StatementTable | null;
  readonly year: StatementTable | null;
}

/**
 * The column that holds the period's actual against the full year's budget, in both tables. The figure is tagged once, where
 * its budget stands.
 */
export function putSharesOfYear(
  draft: Draft,
  { shareOfYear: column }: StatementColumns,
  tables: StatementTables,
): void {
  if (column === null) return;
  for (const table of [tables.period, tables.year]) {
    for (const { figures, label } of table?.rows ?? []) {
      const content = share(figures.row.key, tables);
      const isTagged = table === tables.year && content !== null && content.value !== "";
      put(draft, label.row, column, content, {
        style: ROW_STYLES[figures.row.kind].cell,
        format: "percent1",
        ...(table && isTagged && { figure: statementTag(table, figures.row, "share-of-year") }),
      });
    }
  }
}

function share(key: string, { period, year }: StatementTables): Computed | null {
  const actual = rowOf(period, key)?.outcome;
  const budget = rowOf(year, key)?.budget;
  if (!period || !year || !actual || !budget) return null;
  const isKnown = actual.value !== null && budget.value !== null;
  if (!isKnown || period.statement.unit !== year.statement.unit) return null;
  return ratioContent(shareOfYear(key, period, year), actual.at, budget.at);
}

function rowOf(table: StatementTable | null, key: string): StatementRowCells | undefined {
  return table?.rows.find(({ figures }) => figures.row.key === key);
}
