import type { ChartAxis, ChartPlan, ChartSeries } from "./chart";
import { lastPoint, type PlanValues, seriesPoints } from "./plan-values";

/**
 * The points of a line that are drawn as dots: lines carry none, but a point that no line reaches must be seen, and a
 * line that is named at its end gets a dot there.
 */
export function dottedPoints(
  series: ChartSeries,
  points: readonly (number | null)[],
): readonly number[] {
  if (series.shape !== "line" || series.colour === "none") return [];
  const last = lastPoint(points);
  const isDrawn = (index: number): boolean => (points[index] ?? null) !== null;
  const endsInDot = series.labels === "last" && series.dashed !== true;
  return [...points.keys()].filter((index) => {
    const isAlone = isDrawn(index) && !isDrawn(index - 1) && !isDrawn(index + 1);
    return isAlone || (endsInDot && index === last);
  });
}

/** Where a value axis starts and ends; what is undefined Excel chooses. */
export interface AxisBounds {
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

/** Columns are measured from zero; without columns the plan, or Excel, chooses where the axis starts. */
export function axisBounds(
  side: ChartSeries["axis"],
  axis: ChartAxis,
  plan: ChartPlan,
  values: PlanValues,
): AxisBounds {
  const all = plan.series.filter((one) => one.axis === side);
  const hasColumns = all.some(({ shape }) => shape !== "line");
  if (!hasColumns) return { minimum: axis.minimum, maximum: undefined };
  const points = all.flatMap(({ values: range }) => seriesPoints(values, range));
  const numbers = points.filter((point) => point !== null);
  const isUp = numbers.every((point) => point >= 0);
  const isDown = !isUp && numbers.every((point) => point <= 0);
  return { minimum: isUp ? 0 : undefined, maximum: isDown ? 0 : undefined };
}
