import type { SeriesView } from "../../../report/view/model";

/** From where to where each point of a series is drawn; null where there is none. */
export type Spans = readonly (readonly [from: number, to: number] | null)[];

/** Columns from zero; stacked ones from the end of those before them, up and down each for itself, as Excel stacks. */
export function columnSpans(series: readonly SeriesView[]): ReadonlyMap<SeriesView, Spans> {
  const up = new Map<string, number>();
  const down = new Map<string, number>();
  const spans = new Map<SeriesView, Spans>();
  for (const one of series) {
    if (one.shape === "line") continue;
    const isStacked = one.shape === "stacked-column";
    spans.set(
      one,
      one.points.map((point, at) => {
        if (point === null) return null;
        if (!isStacked) return [0, point];
        const ends = point < 0 ? down : up;
        const key = `${one.axis} ${at}`;
        const from = ends.get(key) ?? 0;
        ends.set(key, from + point);
        return [from, from + point];
      }),
    );
  }
  return spans;
}

/** The lowest and the highest value that series reach; zeros without any. */
export function valueExtent(series: readonly SeriesView[]): readonly [number, number] {
  const columns = [...columnSpans(series).values()].flat();
  const lines = series.filter(({ shape }) => shape === "line").flatMap(({ points }) => points);
  const values = [...columns.flatMap((span) => span ?? []), ...lines.filter((one) => one !== null)];
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}
