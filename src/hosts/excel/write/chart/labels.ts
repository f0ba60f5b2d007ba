import type { ChartPlan, ChartSeries } from "../../../../plan/chart";
import {
  endLabelLook,
  LABEL_LOOK,
  valueLabelFormat,
  valueLabelLook,
} from "../../../../plan/chart-look";
import {
  cellRange,
  lastPoint,
  type PlanValues,
  rangeValues,
  seriesPoints,
} from "../../../../plan/plan-values";
import { absoluteRange } from "../../../../plan/ref";
import { setText } from "./text";

/** The labels of a series: every value, its name at the last point, texts of cells, or none. */
export function drawLabels(
  drawn: Excel.ChartSeries,
  plan: ChartPlan,
  series: ChartSeries,
  values: PlanValues,
): void {
  const points = seriesPoints(values, series.values);
  const last = lastPoint(points);
  // Excel refuses the points of a series that has none.
  if (last < 0) return;
  if (series.labels === "values" && series.colour !== "none") drawValues(drawn, plan, series);
  else drawn.hasDataLabels = false;
  if (series.labelCells !== undefined) drawCells(drawn, series, values);
  else if (series.labels === "last") drawName(drawn, series, points.length, last);
}

function drawValues(drawn: Excel.ChartSeries, plan: ChartPlan, series: ChartSeries): void {
  drawn.hasDataLabels = true;
  const { dataLabels } = drawn;
  dataLabels.showValue = true;
  dataLabels.showSeriesName = false;
  dataLabels.showCategoryName = false;
  dataLabels.showLegendKey = false;
  dataLabels.position = positionOf(series);
  dataLabels.linkNumberFormat = false;
  dataLabels.numberFormat = valueLabelFormat(plan, series);
  setText(dataLabels.format.font, valueLabelLook(series));
}

/** The name at the last point only; last month another point was the last. */
function drawName(
  drawn: Excel.ChartSeries,
  series: ChartSeries,
  count: number,
  last: number,
): void {
  if (series.colour === "none") return;
  for (let index = 0; index < count; index += 1) {
    const point = drawn.points.getItemAt(index);
    point.hasDataLabel = index === last;
    if (index !== last) continue;
    const { dataLabel } = point;
    dataLabel.showSeriesName = true;
    dataLabel.showValue = false;
    dataLabel.showCategoryName = false;
    dataLabel.showLegendKey = false;
    dataLabel.position = positionOf(series);
    setText(dataLabel.format.font, endLabelLook(series.colour));
  }
}

/** Labels that follow cells: a reference each, for points whose cell says something. */
function drawCells(drawn: Excel.ChartSeries, series: ChartSeries, values: PlanValues): void {
  const cells = series.labelCells;
  if (cells === undefined) return;
  rangeValues(values, cells).forEach((text, index) => {
    const point = drawn.points.getItemAt(index);
    const isSaid = text !== null && text !== undefined && text !== "";
    point.hasDataLabel = isSaid;
    if (!isSaid) return;
    const [row, column] =
      cells.left === cells.right
        ? [cells.top + index, cells.left]
        : [cells.top, cells.left + index];
    const at = cellRange({ sheet: cells.sheet, row, column });
    point.dataLabel.formula = `=${absoluteRange(at)}`;
    point.dataLabel.position = positionOf(series);
    setText(point.dataLabel.format.font, { ...LABEL_LOOK, colour: "ink" });
  });
}

type LabelPosition = "Center" | "OutsideEnd" | "Right" | "Top" | "Bottom";

/** Stacked columns allow no place outside them. */
function positionOf({ shape, labels, labelPlace }: ChartSeries): LabelPosition {
  if (shape === "stacked-column") return "Center";
  if (shape === "column") return "OutsideEnd";
  if (labels !== "last" || labelPlace === "above") return "Top";
  return labelPlace === "below" ? "Bottom" : "Right";
}
