import { CHART_NAME_PREFIX, chartName, type ChartPlan } from "../../../../plan/chart";
import type { PlanValues } from "../../../../plan/plan-values";
import { rangeText } from "../../../../plan/ref";
import { anchorSize } from "../../../../plan/size";
import { columnsOf, rangeAt } from "../../area";
import { type Operation, operation, type Place } from "../operation";
import type { SheetTarget } from "../target";
import { drawAxes } from "./axes";
import { drawFrame } from "./frame";
import { drawSeries, seriesBytes } from "./series";

/** Draws the charts of a sheet: those found by name are changed in place, ours that the plan lacks are deleted. */
export function chartOperations(target: SheetTarget, values: PlanValues): readonly Operation[] {
  const { plan, before } = target;
  const planned = new Set(plan.charts.map(({ key }) => chartName(key)));
  const stale = [...(before?.charts.keys() ?? [])].filter(
    (name) => name.startsWith(CHART_NAME_PREFIX) && !planned.has(name),
  );
  return [
    ...stale.map((name) =>
      operation(({ sheet }) => {
        sheet.charts.getItem(name).delete();
      }),
    ),
    ...plan.charts.map((chart) => {
      const seriesBefore = before?.charts.get(chartName(chart.key)) ?? null;
      const size = anchorSize(chart.anchor, plan);
      return operation(
        (place) => {
          const drawn = openChart(place, chart, seriesBefore);
          fitSeries(drawn, seriesBefore ?? 1, chart);
          drawn.setPosition(...corners(chart));
          chart.series.forEach((series, index) => {
            drawSeries(place.workbook, drawn.series.getItemAt(index), chart, series, values);
          });
          drawAxes(drawn, chart, size, values);
          drawFrame(drawn, chart, size);
        },
        CHART_BYTES + seriesBytes(chart),
      );
    }),
  ];
}

const CHART_BYTES = 20_000;

/** The chart of that name, or a new one with one series: whatever Excel guesses from more cells would have to go again. */
function openChart(
  { workbook, sheet }: Place,
  chart: ChartPlan,
  seriesBefore: number | null,
): Excel.Chart {
  const name = chartName(chart.key);
  if (seriesBefore !== null) return sheet.charts.getItem(name);
  const source = chart.series[0]?.values ?? chart.categories;
  const cells = rangeAt(workbook.worksheets.getItem(source.sheet), source);
  const by = columnsOf(source) === 1 ? "Columns" : "Rows";
  const created = sheet.charts.add("ColumnClustered", cells, by);
  created.name = name;
  return created;
}

function fitSeries(drawn: Excel.Chart, count: number, { series }: ChartPlan): void {
  for (let index = count - 1; index >= series.length; index -= 1) {
    drawn.series.getItemAt(index).delete();
  }
  for (let index = count; index < series.length; index += 1) drawn.series.add();
}

/** Excel wants the last cell that a chart covers, the plan gives the first it does not. */
function corners({ anchor: { top, left, bottom, right } }: ChartPlan): readonly [string, string] {
  const cell = (row: number, column: number): string =>
    rangeText({ top: row, left: column, bottom: row, right: column });
  return [cell(top, left), cell(Math.max(bottom - 1, top), Math.max(right - 1, left))];
}
