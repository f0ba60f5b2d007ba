import type { ChartSeries } from "../../chart";

/** Where a line ends: `at` is the category it ends over. */
export interface EndPoint {
  readonly key: string;
  readonly at: number;
  readonly value: number;
}

type NamePlace = Pick<ChartSeries, "labelPlace">;

/** Names closer than this share of the span of all values would cover each other. */
const CLOSE = 0.12;

/**
 * Names that stand to the right of lines which end together and close to each other move apart: the upper one above its
 * point, the lower one below. A name between two others stays, with theirs out of its way. By the lines' keys.
 */
export function namePlaces(
  ends: readonly EndPoint[],
  span: number,
): ReadonlyMap<string, NamePlace> {
  const near = CLOSE * span;
  const places = new Map<string, NamePlace>();
  ends.forEach((end, index) => {
    // Of two that end in the same point the later in the list counts as the lower.
    const [above, below] = [ends.slice(0, index), ends.slice(index + 1)];
    const isNear = (other: EndPoint): boolean =>
      other.at === end.at && Math.abs(other.value - end.value) <= near;
    const hasUpper =
      above.some((other) => isNear(other) && other.value >= end.value) ||
      below.some((other) => isNear(other) && other.value > end.value);
    const hasLower =
      above.some((other) => isNear(other) && other.value < end.value) ||
      below.some((other) => isNear(other) && other.value <= end.value);
    if (hasUpper !== hasLower) places.set(end.key, { labelPlace: hasLower ? "above" : "below" });
  });
  return places;
}
