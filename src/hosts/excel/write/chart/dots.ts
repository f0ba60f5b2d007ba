import type { ChartSeries } from "../../../../plan/chart";
import { MARKER_POINTS } from "../../../../plan/chart-look";
import { dottedPoints } from "../../../../plan/chart-points";
import { COLOURS } from "../../../../plan/colour";

/** Dots on some points of a line; the others are told not to have one, for last month they may have had it. */
export function drawDots(
  drawn: Excel.ChartSeries,
  series: ChartSeries,
  points: readonly (number | null)[],
): void {
  if (series.shape !== "line") return;
  drawn.markerStyle = "None";
  const { colour } = series;
  // Excel refuses the points of a series that has none.
  if (colour === "none" || points.every((point) => point === null)) return;
  const dotted = new Set(dottedPoints(series, points));
  for (const index of points.keys()) {
    const point = drawn.points.getItemAt(index);
    point.markerStyle = dotted.has(index) ? "Circle" : "None";
    if (!dotted.has(index)) continue;
    point.markerSize = MARKER_POINTS;
    point.markerBackgroundColor = `#${COLOURS[colour]}`;
    point.markerForegroundColor = `#${COLOURS[colour]}`;
  }
}
