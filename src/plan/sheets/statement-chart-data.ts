import { put, type Draft } from "../draft";
import type { PlanInput } from "../input";
import type { StatementColumns } from "./statement-columns";
import type { StatementTable } from "./statement-table";
import { waterfallChart } from "./waterfall-chart";
import { putWaterfallTable } from "./waterfall-table";

/** A table of the sheet and the row from which its chart is drawn; null when there is nothing to draw. */
export interface StatementSection {
  readonly table: StatementTable;
  readonly chartTop: number | null;
}

export const CHART_ROWS = 18;

/** Under the heading Diagramunderlag, below what is printed: the numbers of each section's chart, and the charts. */
export function putChartData(
  draft: Draft,
  columns: StatementColumns,
  sections: readonly StatementSection[],
  input: PlanInput,
  top: number,
): void {
  const drawn = sections.flatMap(({ table, chartTop }) =>
    chartTop === null ? [] : [{ table, chartTop }],
  );
  if (drawn.length === 0) return;
  const texts = input.texts.sheets.statement;
  put(draft, top, columns.label, texts.chartData, { style: "heading" });
  put(draft, top + 1, columns.label, texts.chartDataNote, { style: "caption" });
  let row = top + 3;
  for (const { table, chartTop } of drawn) {
    put(draft, row, columns.label, texts.waterfallTable(table.scope.when), { style: "caption" });
    const data = putWaterfallTable(draft, table, input, { row: row + 1, left: columns.label });
    if (!data) continue;
    row = data.bottom + 2;
    const anchor = {
      top: chartTop,
      left: columns.label,
      bottom: chartTop + CHART_ROWS,
      right: columns.comment + 1,
    };
    draft.charts.push(waterfallChart(`statement.${table.scope.block}`, data, input, anchor));
  }
}
