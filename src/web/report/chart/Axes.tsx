import type { ReactElement } from "react";
import { LABEL_LOOK, secondaryColour } from "../../../plan/chart-look";
import type { ChartView } from "../../../report/view/model";
import { colour } from "../cell-styles";
import type { ChartFrame, ValueScale } from "./frame";
import { Label } from "./Label";

const GAP = 4;
const LINE = 11;

/** Light lines at round values, their numbers, what the axes measure, and the names of the categories. */
export function Axes({
  chart,
  frame: { plot, x, y, categories, width, height },
}: {
  readonly chart: ChartView;
  readonly frame: ChartFrame;
}): ReactElement {
  const grey = LABEL_LOOK.colour;
  const other = secondaryColour(chart);
  return (
    <g aria-hidden>
      {y.primary && <Grid scale={y.primary} left={plot.left} right={plot.right} />}
      {y.primary?.ticks.map(({ value, text }) => (
        <Label
          key={value}
          x={plot.left - GAP}
          y={(y.primary?.scale(value) ?? 0) + 3}
          anchor="end"
          role={grey}
          text={text}
        />
      ))}
      {y.secondary?.ticks.map(({ value, text }) => (
        <Label
          key={value}
          x={plot.right + GAP}
          y={(y.secondary?.scale(value) ?? 0) + 3}
          anchor="start"
          role={other}
          text={text}
        />
      ))}
      <Label x={GAP} y={LINE} anchor="start" role={grey} text={chart.axes.primary?.title ?? ""} />
      <Label
        x={width - GAP}
        y={LINE}
        anchor="end"
        role={other}
        text={chart.axes.secondary?.title ?? ""}
      />
      {categories.map(({ at, lines }) =>
        lines.map((line, k) => (
          <Label
            key={`${at} ${k}`}
            x={(x(at) ?? 0) + x.bandwidth() / 2}
            y={plot.bottom + (k + 1) * LINE + 1}
            anchor="middle"
            role={grey}
            text={line}
          />
        )),
      )}
      <Label
        x={(plot.left + plot.right) / 2}
        y={height - GAP}
        anchor="middle"
        role={grey}
        text={chart.categoryTitle}
      />
    </g>
  );
}

function Grid({
  scale: { scale, ticks },
  left,
  right,
}: {
  readonly scale: ValueScale;
  readonly left: number;
  readonly right: number;
}): ReactElement {
  return (
    <>
      {ticks.map(({ value }) => (
        <line
          key={value}
          x1={left}
          x2={right}
          y1={scale(value)}
          y2={scale(value)}
          stroke={colour(value === 0 ? "previous" : "hairline")}
          strokeWidth={value === 0 ? 1 : 0.5}
        />
      ))}
    </>
  );
}
