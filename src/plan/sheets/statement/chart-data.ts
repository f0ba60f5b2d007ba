import { put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import type { StatementColumns } from "./columns";
import type { StatementTable } from "./table";
import { waterfallBars } from "../waterfall/bars";
import { waterfallChart, type WaterfallSaying } from "../waterfall/chart";
import { putWaterfallTable } from "../waterfall/table";

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
    const bars = waterfallBars(table, texts);
    if (!bars) continue;
    const { statement, scope } = table;
    put(draft, row, columns.label, texts.waterfallTable(scope.when), { style: "caption" });
    const of = { key: scope.block, unit: statement.unit };
    const data = putWaterfallTable(draft, bars, of, input, { row: row + 1, left: columns.label });
    row = data.bottom + 2;
    const anchor = {
      top: chartTop,
      left: columns.label,
      bottom: chartTop + CHART_ROWS,
      right: columns.comment + 1,
    };
    const saying: WaterfallSaying = {
      title: (total) => texts.waterfallTitle(total, scope.when),
      alt: (steps) => texts.waterfallAlt(scope.when, steps),
      totalColour: statement.scope.kind === "year" ? "forecast" : "actual",
    };
    draft.charts.push(waterfallChart(`statement.${scope.block}`, data, saying, input, anchor));
  }
}
