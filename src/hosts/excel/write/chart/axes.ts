import type { ChartAxis, ChartPlan, ChartSeries } from "../../../../plan/chart";
import { LABEL_LOOK, secondaryColour } from "../../../../plan/chart-look";
import { axisBounds } from "../../../../plan/chart-points";
import { COLOURS, type ColourRole } from "../../../../plan/colour";
import { chartLabelStep } from "../../../../plan/label-step";
import type { PlanValues } from "../../../../plan/plan-values";
import type { Size } from "../../../../plan/size";
import { FORMATS } from "../../../../plan/style";
import { setText } from "./text";

export function drawAxes(
  { axes }: Excel.Chart,
  plan: ChartPlan,
  size: Size,
  values: PlanValues,
): void {
  const labelStep = chartLabelStep(plan, size, values);
  drawCategories(axes.categoryAxis, labelStep, plan.categoryAxisTitle);
  drawValues(axes.valueAxis, plan.primary, { side: "primary", colour: "secondary", plan, values });
  if (!plan.series.some(({ axis }) => axis === "secondary")) return;
  // A plan that puts series there without describing the axis gets the primary's format.
  const described = plan.secondary ?? { title: "", format: plan.primary.format };
  const setting = { side: "secondary", colour: secondaryColour(plan), plan, values } as const;
  drawValues(axes.getItem("Value", "Secondary"), described, setting);
}

function drawCategories(axis: Excel.ChartAxis, labelStep: number, title?: string): void {
  axis.categoryType = "TextAxis";
  // Below the plot, also where columns point down.
  axis.tickLabelPosition = "Low";
  axis.majorTickMark = "None";
  axis.minorTickMark = "None";
  // An empty text gives the choice back to Excel.
  axis.tickLabelSpacing = labelStep === 1 ? "" : labelStep;
  setText(axis.format.font, LABEL_LOOK);
  axis.format.line.color = `#${COLOURS.secondary}`;
  axis.format.line.weight = HAIR_POINTS;
  setTitle(axis, title ?? "", "secondary");
}

interface ValueAxisSetting {
  readonly side: ChartSeries["axis"];
  readonly colour: ColourRole;
  readonly plan: ChartPlan;
  readonly values: PlanValues;
}

function drawValues(axis: Excel.ChartAxis, described: ChartAxis, setting: ValueAxisSetting): void {
  const { side, colour, plan, values } = setting;
  const { minimum, maximum } = axisBounds(side, described, plan, values);
  // An empty text gives the choice back to Excel.
  axis.minimum = minimum ?? "";
  axis.maximum = maximum ?? "";
  axis.linkNumberFormat = false;
  axis.numberFormat = FORMATS[described.format];
  axis.majorTickMark = "None";
  axis.minorTickMark = "None";
  axis.tickLabelPosition = "NextToAxis";
  setText(axis.format.font, { ...LABEL_LOOK, colour });
  axis.format.line.clear();
  axis.majorGridlines.visible = side === "primary";
  if (side === "primary") {
    axis.majorGridlines.format.line.color = `#${COLOURS.hairline}`;
    axis.majorGridlines.format.line.weight = HAIR_POINTS;
  }
  setTitle(axis, described.title, colour);
}

function setTitle({ title }: Excel.ChartAxis, text: string, colour: ColourRole): void {
  if (text !== "") {
    title.text = text;
    setText(title.format.font, { ...LABEL_LOOK, colour });
  }
  title.visible = text !== "";
}

const HAIR_POINTS = 0.5;
