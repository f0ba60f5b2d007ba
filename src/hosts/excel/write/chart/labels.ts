import type { RangePlace } from "../../../../core/model/place";
import type { ChartPlan, ChartSeries } from "../../../../plan/chart";
import {
  endLabelLook,
  LABEL_LOOK,
  type TextLook,
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
  // Excel refuses the points of a series that has none.
  if (lastPoint(points) < 0) return;
  if (series.labels === "values" && series.colour !== "none") {
    drawValues(drawn, plan, series);
    return;
  }
  drawn.hasDataLabels = false;
  const labels = pointLabels(series, points, values);
  // Also those that have none now: last month they may have had one.
  for (const index of points.keys()) {
    const label = labels.get(index);
    const point = drawn.points.getItemAt(index);
    point.hasDataLabel = label !== undefined;
    label?.(point.dataLabel);
  }
}

type DrawLabel = (label: Excel.ChartDataLabel) => void;

/** What is drawn at single points. */
function pointLabels(
  series: ChartSeries,
  points: readonly (number | null)[],
  values: PlanValues,
): ReadonlyMap<number, DrawLabel> {
  if (series.labelCells !== undefined) return cellLabels(series, series.labelCells, values);
  if (series.labels !== "last" || series.colour === "none") return new Map();
  const look = endLabelLook(series.colour);
  return new Map([[lastPoint(points), nameLabel(series, look)]]);
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

function nameLabel(series: ChartSeries, look: TextLook): DrawLabel {
  return (label) => {
    label.showSeriesName = true;
    label.showValue = false;
    label.showCategoryName = false;
    label.showLegendKey = false;
    label.position = positionOf(series);
    setText(label.format.font, look);
  };
}

/** Labels that follow cells: a reference each, for points whose cell says something. */
function cellLabels(
  series: ChartSeries,
  cells: RangePlace,
  values: PlanValues,
): ReadonlyMap<number, DrawLabel> {
  const labels = new Map<number, DrawLabel>();
  rangeValues(values, cells).forEach((text, index) => {
    if (text === null || text === undefined || text === "") return;
    const isDown = cells.left === cells.right;
    const row = cells.top + (isDown ? index : 0);
    const column = cells.left + (isDown ? 0 : index);
    const at = absoluteRange(cellRange({ sheet: cells.sheet, row, column }));
    labels.set(index, (label) => {
      label.formula = `=${at}`;
      label.position = positionOf(series);
      setText(label.format.font, { ...LABEL_LOOK, colour: "ink" });
    });
  });
  return labels;
}

type LabelPosition = "Center" | "OutsideEnd" | "Right" | "Top" | "Bottom";

/** Stacked columns allow no place outside them. */
function positionOf({ shape, labels, labelPlace }: ChartSeries): LabelPosition {
  if (shape === "stacked-column") return "Center";
  if (shape === "column") return "OutsideEnd";
  if (labels !== "last" || labelPlace === "above") return "Top";
  return labelPlace === "below" ? "Bottom" : "Right";
}
