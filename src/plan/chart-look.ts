import type { ChartPlan, ChartSeries } from "./chart";
import type { ColourRole } from "./colour";
import { FORMATS } from "./style";

/** How a text in a chart looks; sizes in points. */
export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: ColourRole;
}

export const TITLE_LOOK: TextLook = { size: 11, bold: true, colour: "ink" };
export const LABEL_LOOK: TextLook = { size: 9, colour: "secondary" };

/** Diameter of a drawn point, in points. */
export const MARKER_POINTS = 7;
/** Space between columns, in per cent of a column. */
export const COLUMN_GAP_PERCENT = 45;
const DEFAULT_LINE_POINTS = 1.75;

export function linePoints({ width }: ChartSeries): number {
  return width ?? DEFAULT_LINE_POINTS;
}

/** The name of a series at the end of its line. */
export function endLabelLook(colour: ColourRole): TextLook {
  return { ...LABEL_LOOK, bold: true, colour: readable(colour) };
}

/** The values of a series: within the columns where they are stacked, else beside the points. */
export function valueLabelLook(series: Pick<ChartSeries, "shape" | "colour">): TextLook {
  const colour = series.shape === "stacked-column" ? onFill(series.colour) : "ink";
  return { ...LABEL_LOOK, colour };
}

/** The number format of the values of a series: that of its axis. */
export function valueLabelFormat(plan: ChartPlan, series: ChartSeries): string {
  const axis = series.axis === "secondary" ? (plan.secondary ?? plan.primary) : plan.primary;
  const format = FORMATS[axis.format];
  return series.shape === "stacked-column" ? withoutZero(format) : format;
}

/** The second axis is coloured as the series that it measures. */
export function secondaryColour({
  series: all,
}: {
  readonly series: readonly Pick<ChartSeries, "axis" | "colour">[];
}): ColourRole {
  const series = all.find(({ axis, colour }) => axis === "secondary" && colour !== "none");
  return series === undefined || series.colour === "none" ? "secondary" : series.colour;
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

/** White on dark columns, ink on light ones. */
function onFill(colour: ChartSeries["colour"]): ColourRole {
  return colour !== "none" && READABLE.has(colour) ? "white" : "ink";
}

const READABLE: ReadonlySet<ColourRole> = new Set([
  "ink",
  "secondary",
  "actual",
  "accent",
  "good",
  "bad",
]);
