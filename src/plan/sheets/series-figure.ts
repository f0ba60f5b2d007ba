import { isoMonth, yearOf, type Month } from "../../core/model/month";
import type { Series } from "../../core/model/series";
import type { Unit } from "../../core/model/unit";
import { seriesFigureId, type SeriesFigure } from "../figure-ids";
import type { FigureTag } from "../model";

/** A figure of a month of the series, or of twelve months or a year that end with it. */
export interface FigureOf {
  readonly figure: SeriesFigure;
  readonly at: Month;
  /** First month of a span; left out, the figure is about `at` alone. */
  readonly from?: Month;
  /** What the figure is, beside the series' title. */
  readonly words?: string;
  /** Where it differs from the series' unit: shares. */
  readonly unit?: Unit;
}

/** A row's label as it goes on after another text. */
function within(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** The tag of a figure of a series. */
export function seriesTag(series: Series, { figure, at, from, words, unit }: FigureOf): FigureTag {
  const end = figure === "year" ? String(yearOf(at)) : isoMonth(at);
  return {
    id: seriesFigureId(series.id, figure, end),
    label: words === undefined ? series.title : `${series.title}, ${within(words)}`,
    unit: unit ?? series.unit,
    period: from === undefined ? end : `${isoMonth(from)}..${end}`,
  };
}
