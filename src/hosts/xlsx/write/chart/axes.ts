import type { ChartAxis, ChartPlan, ChartSeries } from "../../../../plan/chart";
import { LABEL_LOOK, secondaryColour } from "../../../../plan/chart-look";
import { axisBounds, type AxisBounds } from "../../../../plan/chart-points";
import type { ColourRole } from "../../../../plan/colour";
import { FORMATS } from "../../../../plan/style";
import { element } from "../markup";
import { numberText } from "../number-text";
import type { LayoutMarkup } from "./layout";
import type { PlanValues } from "../../../../plan/plan-values";
import { richText, solidFill, textLook, UNBROKEN_BODY } from "./text";

export type AxisSide = ChartSeries["axis"];

/** The ids by which series find their pair of axes. */
export const AXIS_IDS: Readonly<Record<AxisSide, { category: number; value: number }>> = {
  primary: { category: 111, value: 112 },
  secondary: { category: 121, value: 122 },
};

/** Both pairs of axes; the category axis of the second pair exists because Excel demands it, and is hidden. */
export function axes(
  plan: ChartPlan,
  layout: LayoutMarkup,
  values: PlanValues,
  labelStep: number,
): string {
  const primary =
    categoryAxis("primary", labelStep, plan.categoryAxisTitle) +
    valueAxis("primary", plan.primary, plan, layout.primaryTitle, values);
  const hasSecondary = plan.series.some(({ axis }) => axis === "secondary");
  if (!hasSecondary) return primary;
  // A plan that puts series there without describing the axis gets the primary's format.
  const described = plan.secondary ?? { title: "", format: plan.primary.format };
  return (
    primary +
    valueAxis("secondary", described, plan, layout.secondaryTitle, values) +
    categoryAxis("secondary", labelStep)
  );
}

function categoryAxis(side: AxisSide, labelStep: number, title?: string): string {
  return element(
    "c:catAx",
    {},
    element("c:axId", { val: AXIS_IDS[side].category }),
    element("c:scaling", {}, element("c:orientation", { val: "minMax" })),
    element("c:delete", { val: side === "secondary" }),
    element("c:axPos", { val: "b" }),
    title === undefined ? "" : axisTitle(title, "secondary", ""),
    element("c:numFmt", { formatCode: "General", sourceLinked: true }),
    NO_TICKS,
    // Below the plot, also where columns point down.
    element("c:tickLblPos", { val: "low" }),
    element("c:spPr", {}, element("a:ln", { w: HAIR }, solidFill("secondary"))),
    labelStep === 1 ? textLook(LABEL_LOOK) : textLook(LABEL_LOOK, UNBROKEN_BODY),
    element("c:crossAx", { val: AXIS_IDS[side].value }),
    element("c:crosses", { val: "autoZero" }),
    element("c:auto", { val: false }),
    element("c:lblAlgn", { val: "ctr" }),
    element("c:lblOffset", { val: 100 }),
    labelStep === 1 ? "" : element("c:tickLblSkip", { val: labelStep }),
    element("c:noMultiLvlLbl", { val: true }),
  );
}

function valueAxis(
  side: AxisSide,
  axis: ChartAxis,
  plan: ChartPlan,
  titleLayout: string,
  values: PlanValues,
): string {
  const colour = side === "secondary" ? secondaryColour(plan) : "secondary";
  const gridlines = element(
    "c:majorGridlines",
    {},
    element("c:spPr", {}, element("a:ln", { w: HAIR }, solidFill("hairline"))),
  );
  return element(
    "c:valAx",
    {},
    element("c:axId", { val: AXIS_IDS[side].value }),
    scaling(axisBounds(side, axis, plan, values)),
    element("c:delete", { val: false }),
    element("c:axPos", { val: side === "primary" ? "l" : "r" }),
    side === "primary" ? gridlines : "",
    axis.title === "" ? "" : axisTitle(axis.title, colour, titleLayout),
    element("c:numFmt", { formatCode: FORMATS[axis.format], sourceLinked: false }),
    NO_TICKS,
    element("c:tickLblPos", { val: "nextTo" }),
    element("c:spPr", {}, element("a:ln", {}, "<a:noFill/>")),
    textLook({ ...LABEL_LOOK, colour }),
    element("c:crossAx", { val: AXIS_IDS[side].category }),
    element("c:crosses", { val: side === "primary" ? "autoZero" : "max" }),
    element("c:crossBetween", { val: "between" }),
  );
}

function scaling({ minimum, maximum }: AxisBounds): string {
  return element(
    "c:scaling",
    {},
    element("c:orientation", { val: "minMax" }),
    maximum === undefined ? "" : element("c:max", { val: numberText(maximum) }),
    minimum === undefined ? "" : element("c:min", { val: numberText(minimum) }),
  );
}

function axisTitle(title: string, colour: ColourRole, layout: string): string {
  const overlay = element("c:overlay", { val: false });
  return element("c:title", {}, richText(title, { ...LABEL_LOOK, colour }), layout, overlay);
}

/** Half a point, in EMU. */
const HAIR = 6350;
const NO_TICKS =
  element("c:majorTickMark", { val: "none" }) + element("c:minorTickMark", { val: "none" });
