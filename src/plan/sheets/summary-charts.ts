import type { ChartAnchor, ChartPlan } from "../chart";
import { addBlock, area, type Draft } from "../draft";
import { LABEL, LAST, RIGHT_CHART } from "./summary-columns";
import type { SummarySource } from "./summary-source";

/** Rows of default height that the charts are high. */
const CHART_ROWS = 13;

/** The two charts that say most, side by side and equally high; one alone takes the whole width. Next free row. */
export function putCharts(draft: Draft, top: number, source: SummarySource): number {
  const [first, second] = chosenCharts(source);
  if (!first) return top;
  const bottom = top + CHART_ROWS;
  const end = LAST + 1;
  const put = (chart: ChartPlan, anchor: ChartAnchor): void => {
    const key = `summary.${chart.key}`;
    draft.charts.push({ ...chart, key, anchor });
    addBlock(draft, key, "chart", area(draft, top, anchor.left, bottom - 1, anchor.right - 1));
  };
  put(first, { top, left: LABEL, bottom, right: second ? RIGHT_CHART : end });
  if (second) put(second, { top, left: RIGHT_CHART, bottom, right: end });
  return bottom + 1;
}

/** Deviation per area, then households with average cost, then series: those with a ceiling first. */
function chosenCharts({ statement, monthly }: SummarySource): readonly ChartPlan[] {
  const deviations = statement?.draft.charts.findLast(({ key }) => key.startsWith("statement."));
  const pair = monthly?.sheet.charts.find(({ key }) => key === "pair");
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
  return candidates.filter((chart) => chart !== undefined).slice(0, 2);
}
