import type { ChartPlan } from "../../../../plan/chart";
import { type ChartGroup, chartGroups, hiddenLegendEntries } from "../../../../plan/chart-groups";
import { COLUMN_GAP_PERCENT, LABEL_LOOK, TITLE_LOOK } from "../../../../plan/chart-look";
import { chartLabelStep } from "../../../../plan/label-step";
import type { Size } from "../../../../plan/size";
import { element, XML_DECLARATION } from "../markup";
import { NAMESPACE } from "../vocabulary";
import { AXIS_IDS, axes } from "./axes";
import { layoutMarkup } from "./layout";
import type { PlanValues } from "../../../../plan/plan-values";
import { seriesMarkup } from "./series";
import { richText, textLook } from "./text";

/** A native chart part. `size` places title and plot area; `values` are what it shows before Excel recalculates. */
export function chartXml(plan: ChartPlan, size: Size, values: PlanValues): string {
  const layout = layoutMarkup(plan, size);
  const plotArea = element(
    "c:plotArea",
    {},
    layout.plotArea,
    ...chartGroups(plan).map((group) => groupMarkup(plan, group, values)),
    axes(plan, layout, values, chartLabelStep(plan, size, values)),
    element("c:spPr", {}, "<a:noFill/>"),
  );
  const chart = element(
    "c:chart",
    {},
    element("c:title", {}, richText(plan.title, TITLE_LOOK), layout.title, NO_OVERLAY),
    element("c:autoTitleDeleted", { val: false }),
    plotArea,
    plan.legend ? legend(plan) : "",
    // Helper columns may be hidden; the charts on them must not be.
    element("c:plotVisOnly", { val: false }),
    element("c:dispBlanksAs", { val: "gap" }),
  );
  return (
    XML_DECLARATION +
    element(
      "c:chartSpace",
      {
        "xmlns:c": NAMESPACE.chart,
        "xmlns:a": NAMESPACE.drawing,
        "xmlns:r": NAMESPACE.relationship,
      },
      element("c:roundedCorners", { val: false }),
      chart,
      element("c:spPr", {}, "<a:noFill/>", element("a:ln", {}, "<a:noFill/>")),
      textLook(LABEL_LOOK),
    )
  );
}

function groupMarkup(plan: ChartPlan, group: ChartGroup, values: PlanValues): string {
  const series = group.series.map(([index, one]) => seriesMarkup(plan, one, index, values));
  const ids = AXIS_IDS[group.axis];
  const axisIds = element("c:axId", { val: ids.category }) + element("c:axId", { val: ids.value });
  const plain = element("c:varyColors", { val: false });
  if (group.shape === "line") {
    const grouping = element("c:grouping", { val: "standard" });
    const marker = element("c:marker", { val: true });
    return element("c:lineChart", {}, grouping, plain, ...series, marker, axisIds);
  }
  const isStacked = group.shape === "stacked-column";
  return element(
    "c:barChart",
    {},
    element("c:barDir", { val: "col" }),
    element("c:grouping", { val: isStacked ? "stacked" : "clustered" }),
    plain,
    ...series,
    element("c:gapWidth", { val: COLUMN_GAP_PERCENT }),
    isStacked ? element("c:overlap", { val: 100 }) : "",
    axisIds,
  );
}

/** Hidden series have no place in the legend. */
function legend(plan: ChartPlan): string {
  const removed = hiddenLegendEntries(plan).map((idx) =>
    element(
      "c:legendEntry",
      {},
      element("c:idx", { val: idx }),
      element("c:delete", { val: true }),
    ),
  );
  return element(
    "c:legend",
    {},
    element("c:legendPos", { val: "b" }),
    ...removed,
    NO_OVERLAY,
    textLook(LABEL_LOOK),
  );
}

const NO_OVERLAY = element("c:overlay", { val: false });
