import type { ChartPlan } from "../../../../plan/chart";
import type { Size } from "../../../../plan/size";
import { element } from "../markup";

/** Where the parts of a chart stand, as markup: Excel's own placement centres the title and turns axis titles. */
export interface ChartLayout {
  readonly title: string;
  readonly primaryTitle: string;
  readonly secondaryTitle: string;
  readonly plotArea: string;
}

/** Title at the left edge, axis titles level above their axes, room to the right for labels at the end of lines. */
export function chartLayout(plan: ChartPlan, size: Size): ChartLayout {
  const x = (points: number): number => round(points / size.width);
  const y = (points: number): number => round(points / size.height);
  const secondary = plan.secondary?.title ?? "";
  const hasAxisTitles = plan.primary.title !== "" || secondary !== "";
  const top = TITLE_HEIGHT + (hasAxisTitles ? AXIS_TITLE_HEIGHT : 0);
  const bottom =
    (plan.legend ? LEGEND_HEIGHT : 0) +
    (plan.categoryAxisTitle === undefined ? 0 : AXIS_TITLE_HEIGHT);
  const right = endLabelWidth(plan);
  const box = {
    x: x(EDGE),
    y: y(top),
    w: x(Math.max(size.width - 2 * EDGE - right, size.width / 3)),
    h: y(Math.max(size.height - top - bottom - EDGE, size.height / 3)),
  };
  return {
    title: place({ x: x(EDGE), y: y(EDGE) }),
    primaryTitle: place({ x: x(EDGE), y: y(TITLE_HEIGHT) }),
    secondaryTitle: place({
      x: x(Math.max(size.width - 2 * EDGE - textWidth(secondary), EDGE)),
      y: y(TITLE_HEIGHT),
    }),
    plotArea: place(box, element("c:layoutTarget", { val: "outer" })),
  };
}

// In points, for 11 point titles and 9 point labels.
const EDGE = 3;
const TITLE_HEIGHT = 22;
const AXIS_TITLE_HEIGHT = 15;
const LEGEND_HEIGHT = 20;
/** Mean width of a 9 point Calibri letter; a generous guess, for a clipped label is worse than a gap. */
const LETTER_WIDTH = 5;
const LONGEST_END_LABEL = 90;

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

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w?: number;
  readonly h?: number;
}

function place(box: Box, target = ""): string {
  const modes = element("c:xMode", { val: "edge" }) + element("c:yMode", { val: "edge" });
  const corner = element("c:x", { val: box.x }) + element("c:y", { val: box.y });
  const size =
    box.w === undefined ? "" : element("c:w", { val: box.w }) + element("c:h", { val: box.h });
  return element("c:layout", {}, element("c:manualLayout", {}, target, modes, corner, size));
}

/** Four decimals: a hundredth of a point on any chart. */
function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
