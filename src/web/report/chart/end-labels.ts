import { lastPoint } from "../../../plan/plan-values";
import type { SeriesView } from "../../../report/view/model";
import type { ChartFrame } from "./frame";

export interface EndLabel {
  readonly series: SeriesView;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle";
}

/** So far apart, in points, are names of lines that end at the same place. */
const APART = 10;
const GAP = 6;

/** Where the names of lines stand: at their last points, none upon another. */
export function endLabels(
  series: readonly SeriesView[],
  { x, y }: ChartFrame,
): readonly EndLabel[] {
  const labels = series.flatMap((one): readonly EndLabel[] => {
    const at = lastPoint(one.points);
    const scale = y[one.axis]?.scale;
    const value = one.points[at];
    if (one.labels !== "last" || value == null || scale === undefined) return [];
    const across = (x(at) ?? 0) + x.bandwidth() / 2;
    const up = scale(value);
    if (one.labelPlace === undefined) {
      return [{ series: one, x: across + GAP, y: up + 3, anchor: "start" }];
    }
    const shift = one.labelPlace === "above" ? -GAP : GAP + APART;
    return [{ series: one, x: across, y: up + shift, anchor: "middle" }];
  });
  let reached = -Infinity;
  return labels
    .toSorted((a, b) => a.y - b.y)
    .map((label) => {
      if (label.anchor !== "start") return label;
      reached = Math.max(label.y, reached + APART);
      return { ...label, y: reached };
    });
}
