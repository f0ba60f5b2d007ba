import type { ChartPlan, ChartSeries } from "../../../../plan/chart";
import { endLabelLook, valueLabelFormat, valueLabelLook } from "../../../../plan/chart-look";
import type { ColourRole } from "../../../../plan/colour";
import { element } from "../markup";
import { cellLabels } from "./cell-labels";
import { lastPoint, type PlanValues, seriesPoints } from "../../../../plan/plan-values";
import { textLook } from "./text";

/** The labels of one series: its name at the last point, every value, texts of cells, or none. */
export function dataLabels(plan: ChartPlan, series: ChartSeries, values: PlanValues): string {
  const points = seriesPoints(values, series.values);
  if (series.labelCells !== undefined) {
    return cellLabels(series.labelCells, values, { position: position(series), shows: shows({}) });
  }
  const last = lastPoint(points);
  if (series.colour === "none" || series.labels === undefined || last < 0) return "";
  if (series.labels === "values") return element("c:dLbls", {}, valueLabels(plan, series));
  return element("c:dLbls", {}, nameLabel(series, last, series.colour), shows({}));
}

function nameLabel(series: ChartSeries, last: number, colour: ColourRole): string {
  return element(
    "c:dLbl",
    {},
    element("c:idx", { val: last }),
    NO_BOX,
    textLook(endLabelLook(colour)),
    position(series),
    shows({ name: true }),
  );
}

function valueLabels(plan: ChartPlan, series: ChartSeries): string {
  return (
    element("c:numFmt", { formatCode: valueLabelFormat(plan, series), sourceLinked: false }) +
    NO_BOX +
    textLook(valueLabelLook(series)) +
    position(series) +
    shows({ value: true })
  );
}

/** Stacked columns allow no place outside them; Excel repairs a file that asks for it. */
function position({ shape, labels, labelPlace }: ChartSeries): string {
  const place =
    shape === "stacked-column"
      ? "ctr"
      : shape === "column"
        ? "outEnd"
        : labels !== "last" || labelPlace === "above"
          ? "t"
          : labelPlace === "below"
            ? "b"
            : "r";
  return element("c:dLblPos", { val: place });
}

function shows({ value = false, name = false }: { value?: boolean; name?: boolean }): string {
  return (
    element("c:showLegendKey", { val: false }) +
    element("c:showVal", { val: value }) +
    element("c:showCatName", { val: false }) +
    element("c:showSerName", { val: name }) +
    element("c:showPercent", { val: false }) +
    element("c:showBubbleSize", { val: false })
  );
}

const NO_BOX = element("c:spPr", {}, "<a:noFill/>", element("a:ln", {}, "<a:noFill/>"));
