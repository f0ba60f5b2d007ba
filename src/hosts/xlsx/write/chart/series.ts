import type { ChartPlan, ChartSeries } from "../../../../plan/chart";
import { linePoints, MARKER_POINTS } from "../../../../plan/chart-look";
import { dottedPoints } from "../../../../plan/chart-points";
import { element } from "../markup";
import { labelRange } from "./cell-labels";
import { dataLabels } from "./labels";
import { cellRange, type PlanValues, seriesPoints } from "../../../../plan/plan-values";
import { numberReference, textReference } from "./references";
import { solidFill } from "./text";

/** One `<c:ser>`; `index` is its place in the plan, which is also its place in Excel's list of series. */
export function seriesMarkup(
  plan: ChartPlan,
  series: ChartSeries,
  index: number,
  values: PlanValues,
): string {
  const points = seriesPoints(values, series.values);
  const isLine = series.shape === "line";
  return element(
    "c:ser",
    {},
    element("c:idx", { val: index }),
    element("c:order", { val: index }),
    element("c:tx", {}, textReference(cellRange(series.name), values)),
    isLine ? lineLook(series) : columnLook(series),
    isLine ? dots(series, points) : element("c:invertIfNegative", { val: false }),
    dataLabels(plan, series, values),
    element("c:cat", {}, textReference(plan.categories, values)),
    element("c:val", {}, numberReference(series.values, values)),
    isLine ? element("c:smooth", { val: false }) : "",
    series.labelCells === undefined ? "" : labelRange(series.labelCells, values),
  );
}

function columnLook(series: ChartSeries): string {
  if (series.colour !== "none") return element("c:spPr", {}, solidFill(series.colour));
  return element("c:spPr", {}, "<a:noFill/>", element("a:ln", {}, "<a:noFill/>"));
}

function lineLook(series: ChartSeries): string {
  return element("c:spPr", {}, lineStroke(series)) + markerOf("none");
}

function lineStroke(series: ChartSeries): string {
  if (series.colour === "none") return element("a:ln", {}, "<a:noFill/>");
  const width = Math.round(linePoints(series) * EMU_PER_POINT);
  const dash = series.dashed === true ? element("a:prstDash", { val: "dash" }) : "";
  return element("a:ln", { w: width, cap: "rnd" }, solidFill(series.colour), dash, "<a:round/>");
}

function dots(series: ChartSeries, points: readonly (number | null)[]): string {
  const { colour } = series;
  if (colour === "none") return "";
  return dottedPoints(series, points)
    .map((idx) =>
      element(
        "c:dPt",
        {},
        element("c:idx", { val: idx }),
        markerOf("circle", solidFill(colour)),
        element("c:bubble3D", { val: false }),
        element("c:spPr", {}, lineStroke(series)),
      ),
    )
    .join("");
}

function markerOf(symbol: "none" | "circle", fill = ""): string {
  const look = element("c:spPr", {}, fill, element("a:ln", {}, "<a:noFill/>"));
  const size = element("c:size", { val: MARKER_POINTS });
  const drawn = symbol === "none" ? "" : size + look;
  return element("c:marker", {}, element("c:symbol", { val: symbol }), drawn);
}

const EMU_PER_POINT = 12_700;
