import type { ReactElement } from "react";
import type { Language } from "../../../core/texts/texts";
import { valueLabelLook } from "../../../plan/chart-look";
import { numberText } from "../../../report/view/number-text";
import type { ChartView, SeriesView } from "../../../report/view/model";
import type { ChartFrame } from "./frame";
import { Label } from "./Label";
import { columnSpans, type Spans } from "./stacks";

const ABOVE = 4;
/** Columns lower than this have no room for their number. */
const LOWEST = 10;

/** What is printed at the points: texts above them, or their values. */
export function PointTexts({
  chart: { series },
  frame,
  language,
}: {
  readonly chart: ChartView;
  readonly frame: ChartFrame;
  readonly language: Language;
}): ReactElement {
  const spans = columnSpans(series);
  return (
    <g aria-hidden>
      {series.flatMap((one) =>
        one.points.map((point, at) => {
          const text = textAt(one, at, frame, language);
          const y = point === null ? null : heightOf(one, point, spans.get(one)?.[at], frame);
          if (text === "" || y === null) return null;
          return (
            <Label
              key={`${one.key} ${at}`}
              x={(frame.x(at) ?? 0) + frame.x.bandwidth() / 2}
              y={y}
              anchor="middle"
              role={one.labels === "values" ? valueLabelLook(one).colour : "ink"}
              text={text}
            />
          );
        }),
      )}
    </g>
  );
}

function textAt(series: SeriesView, at: number, frame: ChartFrame, language: Language): string {
  const { texts, labels, points, axis } = series;
  if (texts.length > 0) return texts[at] ?? "";
  const point = points[at];
  const format = frame.y[axis]?.axis.format;
  if (labels !== "values" || point == null || format === undefined) return "";
  return numberText(point, format, language);
}

/** In the middle of a stacked column, above everything else; null where there is no room. */
function heightOf(
  { shape, axis }: SeriesView,
  point: number,
  span: Spans[number] | undefined,
  { y }: ChartFrame,
): number | null {
  const scale = y[axis]?.scale;
  if (scale === undefined) return null;
  if (shape !== "stacked-column" || !span) return scale(Math.max(point, 0)) - ABOVE;
  const [from, to] = [scale(span[0]), scale(span[1])];
  return Math.abs(to - from) < LOWEST ? null : (from + to) / 2 + 3;
}
