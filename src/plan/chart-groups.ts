import type { ChartPlan, ChartSeries } from "./chart";

/** Series of one shape on one axis. */
export interface ChartGroup {
  readonly shape: ChartSeries["shape"];
  readonly axis: ChartSeries["axis"];
  /** With their places in the plan. */
  readonly series: readonly (readonly [number, ChartSeries])[];
}

const SHAPES: readonly ChartGroup["shape"][] = ["column", "stacked-column", "line"];
const SIDES: readonly ChartGroup["axis"][] = ["primary", "secondary"];

/** Excel draws a chart group by group: columns first, so that lines are drawn over them. */
export function chartGroups(plan: ChartPlan): readonly ChartGroup[] {
  const all = SIDES.flatMap((axis) =>
    SHAPES.map((shape) => ({
      shape,
      axis,
      series: [...plan.series.entries()].filter(
        ([, one]) => one.axis === axis && one.shape === shape,
      ),
    })),
  );
  return all.filter(({ series }) => series.length > 0);
}

/** Places in the legend, which counts in the order of the groups, of series that draw nothing. */
export function hiddenLegendEntries(plan: ChartPlan): readonly number[] {
  const drawn = chartGroups(plan).flatMap(({ series }) => series.map(([, one]) => one));
  return [...drawn.keys()].filter((place) => drawn[place]?.colour === "none");
}
