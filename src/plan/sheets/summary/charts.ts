import type { RangePlace } from "../../../core/model/place";
import type { ChartAnchor, ChartPlan } from "../../chart";
import { addBlock, area, type Draft } from "../../draft";
import { LABEL, LAST, RIGHT_CHART } from "./columns";
import type { SummarySource } from "./source";

/** Rows of default height that the charts are high. */
const CHART_ROWS = 13;

/** Months that half a page can name: the newest one, and back to the same month last year. */
const MONTHS_SHOWN = 13;

/** The two charts that say most, side by side and equally high; one alone takes the whole width. Next free row. */
export function putCharts(draft: Draft, top: number, source: SummarySource): number {
  const [first, second] = chosenCharts(source);
  if (!first) return top;
  const bottom = top + CHART_ROWS;
  const end = LAST + 1;
  const put = (chart: ChartPlan, anchor: ChartAnchor): void => {
    const key = `summary.${chart.key}`;
    // Half a page has no room for a legend where the axes name the series.
    draft.charts.push({ ...lastMonths(named(chart)), key, anchor, legend: false });
    addBlock(draft, key, "chart", area(draft, top, anchor.left, bottom - 1, anchor.right - 1));
  };
  put(first, { top, left: LABEL, bottom, right: second ? RIGHT_CHART : end });
  if (second) put(second, { top, left: RIGHT_CHART, bottom, right: end });
  return bottom + 1;
}

/** Without the series that only a legend would tell from others on their axis. */
function named(chart: ChartPlan): ChartPlan {
  return { ...chart, series: chart.series.filter(({ key }) => key !== "long-term-households") };
}

/** The end of a chart whose points stand under each other. */
function lastMonths(chart: ChartPlan): ChartPlan {
  const cut = (range: RangePlace): RangePlace => ({
    ...range,
    top: Math.max(range.top, range.bottom - MONTHS_SHOWN + 1),
  });
  return {
    ...chart,
    categories: cut(chart.categories),
    series: chart.series.map((series) => ({ ...series, values: cut(series.values) })),
  };
}

/** Deviation per area, then households with average cost, then series: those with a ceiling first. */
function chosenCharts({
  statement,
  monthly,
  households: pair,
}: SummarySource): readonly ChartPlan[] {
  const deviations = statement?.draft.charts.findLast(({ key }) => key.startsWith("statement."));
  const sections = monthly?.sections ?? [];
  const ordered = [
    ...sections.filter(({ facts }) => facts?.target),
    ...sections.filter(({ facts }) => !facts?.target),
  ];
  const series = ordered.flatMap(
    ({ table }) =>
      monthly?.sheet.charts.find(({ key }) => key === `series.${table.series.id}`) ?? [],
  );
  const [lead, ...others] = series;
  // Beside a statement the pair says more than one series; without one, the series with a ceiling leads.
  const candidates = deviations ? [deviations, pair, ...series] : [lead, pair, ...others];
  return candidates.filter((chart) => chart != null).slice(0, 2);
}
