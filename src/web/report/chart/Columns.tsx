import type { ReactElement } from "react";
import type { ChartView, SeriesView } from "../../../report/view/model";
import { colour } from "../cell-styles";
import type { ChartFrame } from "./frame";
import { columnSpans } from "./stacks";

/** The columns of a chart: side by side, or stacked upon each other. */
export function Columns({
  chart: { series },
  frame,
}: {
  readonly chart: ChartView;
  readonly frame: ChartFrame;
}): ReactElement {
  const beside = series.filter(({ shape }) => shape === "column");
  return (
    <g aria-hidden>
      {[...columnSpans(series)].map(([one, spans]) => {
        const value = frame.y[one.axis];
        const place = placeOf(one, beside, frame);
        if (one.colour === "none" || value === null) return null;
        const fill = colour(one.colour);
        return spans.map((span, at) => {
          if (span === null || span[0] === span[1]) return null;
          const [from, to] = span.map(value.scale).toSorted((a, b) => a - b) as [number, number];
          return (
            <rect
              key={`${one.key} ${at}`}
              x={(frame.x(at) ?? 0) + place.left}
              y={from}
              width={place.width}
              height={to - from}
              fill={fill}
            />
          );
        });
      })}
    </g>
  );
}

function placeOf(
  series: SeriesView,
  beside: readonly SeriesView[],
  { x }: ChartFrame,
): { readonly left: number; readonly width: number } {
  const band = x.bandwidth();
  const at = beside.indexOf(series);
  if (at === -1) return { left: 0, width: band };
  return { left: (at * band) / beside.length, width: band / beside.length };
}
