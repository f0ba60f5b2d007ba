import type { ChartPlan } from "../../../../plan/chart";
import { type Box, chartLayout, type Corner } from "../../../../plan/chart-layout";
import type { Size } from "../../../../plan/size";
import { element } from "../markup";

/** Where the parts of a chart stand, as markup. */
export type LayoutMarkup = Readonly<Record<keyof ReturnType<typeof chartLayout>, string>>;

export function layoutMarkup(plan: ChartPlan, size: Size): LayoutMarkup {
  const { title, primaryTitle, secondaryTitle, plotArea } = chartLayout(plan, size);
  return {
    title: place(title, size),
    primaryTitle: place(primaryTitle, size),
    secondaryTitle: place(secondaryTitle, size),
    plotArea: place(plotArea, size, element("c:layoutTarget", { val: "outer" })),
  };
}

/** A place as shares of the chart's size. */
function place(at: Corner | Box, size: Size, target = ""): string {
  const x = (points: number): number => round(points / size.width);
  const y = (points: number): number => round(points / size.height);
  const modes = element("c:xMode", { val: "edge" }) + element("c:yMode", { val: "edge" });
  const corner = element("c:x", { val: x(at.left) }) + element("c:y", { val: y(at.top) });
  const extent =
    "width" in at
      ? element("c:w", { val: x(at.width) }) + element("c:h", { val: y(at.height) })
      : "";
  return element("c:layout", {}, element("c:manualLayout", {}, target, modes, corner, extent));
}

/** Four decimals: a hundredth of a point on any chart. */
function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
