import type { ChartPlan, ChartSeries } from "../../chart";
import { addBlock, area, type Draft } from "../../draft";
import { FIRST, LABEL, LAST, MIN_CHART_ROWS } from "./layout";
import { columnPlaces, type MonthTable } from "./months";

/** A column of a table of months as a chart draws it. */
export type ChartColumn = { readonly key: string } & Omit<ChartSeries, "key" | "name" | "values">;

export type MonthChart = Pick<ChartPlan, "key" | "title" | "altText" | "primary" | "legend"> &
  Partial<Pick<ChartPlan, "secondary">> & {
    readonly columns: readonly ChartColumn[];
  };

/** Draws columns of a table in the room to its right, down to `bottom` at least; returns the first row below the chart. */
export function putMonthChart(
  draft: Draft,
  table: MonthTable,
  { key, columns, ...chart }: MonthChart,
  bottom: number,
): number {
  const anchor = {
    top: table.head,
    left: FIRST + table.columns.length + 1,
    bottom: Math.max(bottom, table.head + MIN_CHART_ROWS),
    right: LAST + 1,
  };
  draft.charts.push({
    key,
    ...chart,
    anchor,
    categories: area(draft, table.head + 1, LABEL, table.bottom, LABEL),
    series: columns.map((column) => ({ ...column, ...columnPlaces(draft, table, column.key) })),
  });
  addBlock(
    draft,
    `${key}.chart`,
    "chart",
    area(draft, anchor.top, anchor.left, anchor.bottom - 1, LAST),
  );
  return anchor.bottom;
}
