import { scaleBand, scaleLinear, type ScaleBand, type ScaleLinear } from "d3-scale";
import type { Language } from "../../../core/texts/texts";
import { COLUMN_GAP_PERCENT } from "../../../plan/chart-look";
import { numberText } from "../../../report/view/number-text";
import type { AxisView, ChartView } from "../../../report/view/model";
import { categoryLabels, type CategoryLabel } from "./category-labels";
import { valueExtent } from "./stacks";
import { textWidth } from "./text-width";

/** Where everything of a chart stands, in points from its top left corner. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly x: ScaleBand<number>;
  readonly y: Readonly<Record<"primary" | "secondary", ValueScale | null>>;
  readonly categories: readonly CategoryLabel[];
}

export interface ValueScale {
  readonly axis: AxisView;
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

const EDGE = 4;
const AXIS_TITLE_HEIGHT = 15;
/** Room over the highest point for the texts above points. */
const TEXT_HEIGHT = 12;
const LABEL_LINE = 11;
const LONGEST_END_LABEL = 90;
const TICKS = 5;

export function chartFrame(chart: ChartView, language: Language): ChartFrame {
  const { width, height, axes, series, categoryTitle } = chart;
  const primary = valueScale("primary", chart, language);
  const secondary = valueScale("secondary", chart, language);
  const hasTitles = [axes.primary, axes.secondary].some((axis) => (axis?.title ?? "") !== "");
  const hasTexts = series.some(({ texts, labels }) => texts.length > 0 || labels === "values");
  const endLabels = series.filter(({ labels }) => labels === "last").map(({ name }) => name);
  const left = EDGE + tickWidth(primary) + EDGE;
  const right =
    width -
    Math.max(
      secondary === null ? EDGE : tickWidth(secondary) + 2 * EDGE,
      Math.min(LONGEST_END_LABEL, Math.max(0, ...endLabels.map(textWidth)) + 3 * EDGE),
    );
  const x = scaleBand<number>()
    .domain(chart.categories.map((_, at) => at))
    .range([left, right])
    .padding(COLUMN_GAP_PERCENT / (100 + COLUMN_GAP_PERCENT));
  const categories = categoryLabels(chart.categories, x.step());
  const lines = Math.max(1, ...categories.map(({ lines }) => lines.length));
  const top = EDGE + (hasTitles ? AXIS_TITLE_HEIGHT : 0) + (hasTexts ? TEXT_HEIGHT : EDGE);
  const bottom =
    height - 2 * EDGE - lines * LABEL_LINE - (categoryTitle === "" ? 0 : AXIS_TITLE_HEIGHT);
  for (const value of [primary, secondary]) value?.scale.range([bottom, top]);
  return {
    width,
    height,
    plot: { left, top, right, bottom },
    x,
    y: { primary, secondary },
    categories,
  };
}

function valueScale(
  side: "primary" | "secondary",
  chart: ChartView,
  language: Language,
): ValueScale | null {
  const axis = chart.axes[side];
  if (axis === null) return null;
  const own = chart.series.filter((series) => series.axis === side);
  const scale = scaleLinear()
    .domain(domainOf(valueExtent(own), axis, own))
    .nice(TICKS);
  const ticks = scale.ticks(TICKS);
  return {
    axis,
    scale,
    ticks: ticks.map((value) => ({ value, text: numberText(value, axis.format, language) })),
  };
}

/** Lines whose values lie close together are shown without the empty room down to zero, as Excel does. */
const CLOSE = 5 / 6;

function domainOf(
  [low, high]: readonly [number, number],
  { minimum, maximum }: AxisView,
  series: ChartView["series"],
): readonly [number, number] {
  const hasColumns = series.some(({ shape }) => shape !== "line");
  const from = minimum ?? (hasColumns || low < high * CLOSE ? Math.min(0, low) : low);
  const to = maximum ?? Math.max(high, hasColumns ? 0 : high);
  return from === to ? [from, from + 1] : [from, to];
}

function tickWidth(scale: ValueScale | null): number {
  return Math.max(0, ...(scale?.ticks ?? []).map(({ text }) => textWidth(text)));
}
