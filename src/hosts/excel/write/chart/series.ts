import type { RangePlace } from "../../../../core/model/place";
import type { ChartPlan, ChartSeries } from "../../../../plan/chart";
import { COLUMN_GAP_PERCENT, linePoints } from "../../../../plan/chart-look";
import { COLOURS } from "../../../../plan/colour";
import {
  cellRange,
  type PlanValues,
  rangeValues,
  seriesPoints,
} from "../../../../plan/plan-values";
import { cellsIn, rangeAt } from "../../area";
import { drawLabels } from "./labels";
import { drawDots } from "./dots";

/** One series, everything about it said: Excel's own choices depend on what the chart was before. */
export function drawSeries(
  workbook: Excel.Workbook,
  drawn: Excel.ChartSeries,
  plan: ChartPlan,
  series: ChartSeries,
  values: PlanValues,
): void {
  const cells = (place: RangePlace): Excel.Range =>
    rangeAt(workbook.worksheets.getItem(place.sheet), place);
  drawn.setValues(cells(series.values));
  drawn.setXAxisValues(cells(plan.categories));
  drawn.name = seriesName(series, values);
  drawn.chartType = TYPES[series.shape];
  drawn.axisGroup = series.axis === "primary" ? "Primary" : "Secondary";
  if (series.shape === "line") drawLine(drawn, series);
  else drawColumns(drawn, series);
  const points = seriesPoints(values, series.values);
  drawDots(drawn, series, points);
  drawLabels(drawn, plan, series, values);
}

/** Points may carry a label and a dot each. */
export function seriesBytes({ series }: ChartPlan): number {
  return series.reduce((bytes, one) => bytes + SERIES_BYTES + POINT_BYTES * cellsIn(one.values), 0);
}

const SERIES_BYTES = 12_000;
const POINT_BYTES = 4000;

const TYPES = {
  line: "Line",
  column: "ColumnClustered",
  "stacked-column": "ColumnStacked",
} as const;

/** Office.js takes the name itself, not the cell that it stands in. */
function seriesName({ name }: ChartSeries, values: PlanValues): string {
  const [value] = rangeValues(values, cellRange(name));
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function drawLine(drawn: Excel.ChartSeries, series: ChartSeries): void {
  drawn.smooth = false;
  const { line } = drawn.format;
  if (series.colour === "none") {
    line.clear();
    return;
  }
  line.color = `#${COLOURS[series.colour]}`;
  line.weight = linePoints(series);
  line.lineStyle = series.dashed === true ? "Dash" : "Continuous";
}

function drawColumns(drawn: Excel.ChartSeries, { colour, shape }: ChartSeries): void {
  drawn.gapWidth = COLUMN_GAP_PERCENT;
  drawn.overlap = shape === "stacked-column" ? 100 : 0;
  drawn.invertIfNegative = false;
  drawn.format.line.clear();
  if (colour === "none") drawn.format.fill.clear();
  else drawn.format.fill.setSolidColor(`#${COLOURS[colour]}`);
}
