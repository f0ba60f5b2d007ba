import type { ChartSnapshot } from "../excel/snapshot/book-snapshot";
import { held } from "./excel-page";
import { type AxisSummary, type ChartSummary, rounded, type SeriesSummary } from "./summary";

export function excelCharts(charts: readonly ChartSnapshot[]): readonly ChartSummary[] {
  return charts.map(({ look, position, series }) => {
    const hasSecondary = series.some((one) => one.look.axisGroup === "Secondary");
    return {
      name: String(look.name),
      title: String(held(look, "title", "text")),
      position: position.map(rounded),
      hasLegend: held(look, "legend", "visible") === true,
      categoryTitle: titleOf(held(look, "axes", "categoryAxis")),
      labelStep: Number(held(look, "axes", "categoryAxis", "tickLabelSpacing")),
      primary: axisSummary(held(look, "axes", "valueAxis")),
      secondary: hasSecondary ? axisSummary(held(look, "axes", "secondaryValueAxis")) : null,
      series: series.map(seriesSummary),
    };
  });
}

function axisSummary(axis: unknown): AxisSummary {
  const bound = (side: string): number | null => {
    const value = held(axis, side);
    return typeof value === "number" ? value : null;
  };
  return {
    title: titleOf(axis),
    format: String(held(axis, "numberFormat")),
    minimum: bound("minimum"),
    maximum: bound("maximum"),
  };
}

function titleOf(axis: unknown): string {
  return held(axis, "title", "visible") === true ? String(held(axis, "title", "text")) : "";
}

type Series = ChartSnapshot["series"][number];

function seriesSummary({ look, values, xValues, points }: Series): SeriesSummary {
  const isLine = look.chartType === "Line";
  const line = held(look, "format", "line");
  const drawn = isLine ? held(line, "color") : held(look, "format", "fill", "solidColor");
  const isHidden = isLine ? held(line, "lineStyle") === "None" : drawn === "none";
  return {
    name: String(look.name),
    values: reference(values),
    categories: reference(xValues),
    shape: SHAPES[String(look.chartType)] ?? "other",
    axis: String(look.axisGroup).toLowerCase(),
    colour: isHidden ? "none" : String(drawn),
    width: isLine && !isHidden ? Number(held(line, "weight")) : null,
    isDashed: isLine && held(line, "lineStyle") === "Dash",
    dots: Object.keys(points)
      .filter((index) => isLine && held(points, index, "markerStyle") === "Circle")
      .map(Number),
    labels: labelsOf(look, points),
  };
}

const SHAPES: Readonly<Record<string, string>> = {
  Line: "line",
  ColumnClustered: "column",
  ColumnStacked: "stacked-column",
};

/** Places of labels, in the words of files. */
const PLACES: Readonly<Record<string, string>> = { Right: "r", Top: "t", Bottom: "b" };

function labelsOf(look: Series["look"], points: Series["points"]): string {
  if (look.hasDataLabels === true) return "values";
  const labelled = Object.keys(points).filter(
    (index) => held(points, index, "hasDataLabel") === true,
  );
  const texts = labelled.map((index) => {
    const label = held(points, index, "dataLabel");
    const formula = held(label, "formula");
    const place = PLACES[String(held(label, "position"))] ?? "elsewhere";
    return formula === "" ? `name at ${index} ${place}` : `${index}: ${reference(String(formula))}`;
  });
  return texts.length === 0 ? "none" : texts.join(", ");
}

/** A reference without the equals sign and without apostrophes, which both hosts set in their own way. */
export function reference(text: string | null): string {
  return (text ?? "").replace(/^=/, "").replaceAll("'", "");
}
