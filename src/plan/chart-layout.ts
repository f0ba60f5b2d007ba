import type { ChartPlan } from "./chart";
import type { Size } from "./size";

/** A place within a chart, in points from its top left corner. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

export type Box = Corner & Size;

/** Where the parts of a chart stand: Excel's own placement centres the title and turns axis titles. */
export interface ChartLayout {
  readonly title: Corner;
  readonly primaryTitle: Corner;
  readonly secondaryTitle: Corner;
  readonly plotArea: Box;
}

/** Title at the left edge, axis titles level above their axes, room to the right for labels at the end of lines. */
export function chartLayout(plan: ChartPlan, size: Size): ChartLayout {
  const secondary = plan.secondary?.title ?? "";
  const hasAxisTitles = plan.primary.title !== "" || secondary !== "";
  const top = TITLE_HEIGHT + (hasAxisTitles ? AXIS_TITLE_HEIGHT : 0);
  const bottom =
    (plan.legend ? LEGEND_HEIGHT : 0) +
    (plan.categoryAxisTitle === undefined ? 0 : AXIS_TITLE_HEIGHT);
  const right = endLabelWidth(plan);
  return {
    title: { left: EDGE, top: EDGE },
    primaryTitle: { left: EDGE, top: TITLE_HEIGHT },
    secondaryTitle: {
      left: Math.max(size.width - 2 * EDGE - textWidth(secondary), EDGE),
      top: TITLE_HEIGHT,
    },
    plotArea: {
      left: EDGE,
      top,
      width: Math.max(size.width - 2 * EDGE - right, size.width / 3),
      height: Math.max(size.height - top - bottom - EDGE, size.height / 3),
    },
  };
}

/** How many letters of a label have room under the plot for each of so many categories. */
export function lettersPerCategory(plan: ChartPlan, size: Size, count: number): number {
  const axes = plan.series.some(({ axis }) => axis === "secondary") ? 2 : 1;
  const width = chartLayout(plan, size).plotArea.width - axes * AXIS_NUMBERS_WIDTH;
  return width / count / LETTER_WIDTH;
}

// In points, for 11 point titles and 9 point labels.
const EDGE = 3;
const TITLE_HEIGHT = 22;
const AXIS_TITLE_HEIGHT = 15;
const LEGEND_HEIGHT = 20;
/** Mean width of a 9 point Calibri letter; a generous guess, for a clipped label is worse than a gap. */
const LETTER_WIDTH = 5;
const LONGEST_END_LABEL = 90;
/** Of numbers such as 400 000 beside the plot. */
const AXIS_NUMBERS_WIDTH = 36;

function textWidth(text: string): number {
  return text.length * LETTER_WIDTH;
}

/** Labels at line ends stand outside the plot area; years and short names are what they hold. */
function endLabelWidth(plan: ChartPlan): number {
  const hasEndLabels = plan.series.some(
    ({ shape, labels }) => shape === "line" && labels === "last",
  );
  return hasEndLabels ? Math.min(textWidth("Längre namn"), LONGEST_END_LABEL) : 0;
}
