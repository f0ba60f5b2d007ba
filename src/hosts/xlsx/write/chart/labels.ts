import type { ChartPlan, ChartSeries } from "../../../../plan/chart";
import type { ColourRole } from "../../../../plan/colour";
import { FORMATS } from "../../../../plan/style";
import { element } from "../markup";
import { cellLabels } from "./cell-labels";
import { lastPoint, type PlanValues, seriesPoints } from "./points";
import { LABEL_LOOK, textLook } from "./text";

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
    textLook({ ...LABEL_LOOK, bold: true, colour: readable(colour) }),
    position(series),
    shows({ name: true }),
  );
}

function valueLabels(plan: ChartPlan, series: ChartSeries): string {
  const axis = series.axis === "secondary" ? (plan.secondary ?? plan.primary) : plan.primary;
  const isStacked = series.shape === "stacked-column";
  const format = FORMATS[axis.format];
  const colour = isStacked ? onFill(series.colour) : "ink";
  return (
    element("c:numFmt", {
      formatCode: isStacked ? withoutZero(format) : format,
      sourceLinked: false,
    }) +
    NO_BOX +
    textLook({ ...LABEL_LOOK, colour }) +
    position(series) +
    shows({ value: true })
  );
}

/** Stacked columns allow no place outside them; Excel repairs a file that asks for it. */
function position({ shape, labels }: ChartSeries): string {
  const place =
    shape === "stacked-column"
      ? "ctr"
      : shape === "column"
        ? "outEnd"
        : labels === "last"
          ? "r"
          : "t";
  return element("c:dLblPos", { val: place });
}

/** A waterfall has a zero in every column that another series draws. */
function withoutZero(format: string): string {
  const [positive, negative, zero] = format.split(";");
  const hasZero = positive !== undefined && negative !== undefined && zero !== undefined;
  return hasZero ? `${positive};${negative};` : format;
}

/** Names of pale series would not reach 4.5:1 on white. */
function readable(colour: ColourRole): ColourRole {
  return READABLE.has(colour) ? colour : "secondary";
}
const READABLE: ReadonlySet<ColourRole> = new Set([
  "ink",
  "secondary",
  "actual",
  "accent",
  "good",
  "bad",
]);

/** White on dark columns, ink on light ones. */
function onFill(colour: ChartSeries["colour"]): ColourRole {
  return colour !== "none" && READABLE.has(colour) ? "white" : "ink";
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
