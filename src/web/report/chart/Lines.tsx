import { line } from "d3-shape";
import type { ReactElement } from "react";
import { endLabelLook, MARKER_POINTS } from "../../../plan/chart-look";
import type { ChartView, SeriesView } from "../../../report/view/model";
import { colour } from "../cell-styles";
import { endLabels } from "./end-labels";
import type { ChartFrame } from "./frame";
import { Label } from "./Label";

/** The lines of a chart, with dots where no line reaches, and their names at their ends. */
export function Lines({
  chart: { series },
  frame,
}: {
  readonly chart: ChartView;
  readonly frame: ChartFrame;
}): ReactElement {
  return (
    <g aria-hidden>
      {series.map(
        (one) => one.shape === "line" && <Line key={one.key} series={one} frame={frame} />,
      )}
      {endLabels(series, frame).map(({ series: { key, name, colour: role }, ...place }) =>
        role === "none" ? null : (
          <Label key={key} {...place} role={endLabelLook(role).colour} text={name} isBold />
        ),
      )}
    </g>
  );
}

function Line({
  series: { axis, points, colour: role, width, isDashed, dots },
  frame: { x, y },
}: {
  readonly series: SeriesView;
  readonly frame: ChartFrame;
}): ReactElement | null {
  const value = y[axis];
  if (role === "none" || value === null) return null;
  const across = (at: number): number => (x(at) ?? 0) + x.bandwidth() / 2;
  const path = line<number | null>()
    .defined((point) => point !== null)
    .x((_, at) => across(at))
    .y((point) => value.scale(point ?? 0));
  const stroke = colour(role);
  return (
    <>
      <path
        d={path(points) ?? ""}
        fill="none"
        stroke={stroke}
        strokeWidth={width}
        strokeLinejoin="round"
        {...(isDashed && { strokeDasharray: "4 3" })}
      />
      {dots.map((at) => (
        <circle
          key={at}
          cx={across(at)}
          cy={value.scale(points[at] ?? 0)}
          r={MARKER_POINTS / 2}
          fill={stroke}
        />
      ))}
    </>
  );
}
