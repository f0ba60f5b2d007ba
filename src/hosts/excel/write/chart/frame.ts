import { chartLayout } from "../../../../plan/chart-layout";
import type { ChartPlan } from "../../../../plan/chart";
import { hiddenLegendEntries } from "../../../../plan/chart-groups";
import { LABEL_LOOK, TITLE_LOOK } from "../../../../plan/chart-look";
import type { Size } from "../../../../plan/size";
import { setText } from "./text";

/** What stands around the series: title to the left, no frame, legend, room for labels at the end of lines. */
export function drawFrame(drawn: Excel.Chart, plan: ChartPlan, size: Size): void {
  const layout = chartLayout(plan, size);
  drawn.format.fill.clear();
  drawn.format.border.clear();
  drawn.format.roundedCorners = false;
  // Helper columns may be hidden; the charts on them must not be.
  drawn.plotVisibleOnly = false;
  drawn.displayBlanksAs = "NotPlotted";
  const { title, plotArea } = drawn;
  title.text = plan.title;
  title.visible = true;
  title.overlay = false;
  setText(title.format.font, TITLE_LOOK);
  title.left = layout.title.left;
  title.top = layout.title.top;
  drawLegend(drawn.legend, plan);
  plotArea.left = layout.plotArea.left;
  plotArea.top = layout.plotArea.top;
  plotArea.width = layout.plotArea.width;
  plotArea.height = layout.plotArea.height;
  plotArea.format.fill.clear();
}

/** Series that draw nothing have no place in the legend. */
function drawLegend(legend: Excel.ChartLegend, plan: ChartPlan): void {
  legend.visible = plan.legend;
  if (!plan.legend) return;
  legend.position = "Bottom";
  legend.overlay = false;
  setText(legend.format.font, LABEL_LOOK);
  for (const entry of hiddenLegendEntries(plan)) {
    legend.legendEntries.getItemAt(entry).visible = false;
  }
}
