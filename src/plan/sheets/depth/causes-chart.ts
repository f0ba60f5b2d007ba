import type { Month } from "../../../core/model/month";
import type { ChartSeries } from "../../chart";
import { addBlock, area, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { LABEL, LAST } from "./layout";

/** Names of more causes than these have no room under the columns. */
const MOST_CAUSES = 8;
const CHART_ROWS = 16;

/** The newest year in the accent colour, those before in greys. */
const COLOURS: readonly ChartSeries["colour"][] = ["accent", "previous", "earlier"];

/** Where the causes stand in their table, the largest change first. */
interface ShownCauses {
  readonly head: number;
  /** Column of the first month; the others follow. */
  readonly first: number;
  readonly months: readonly Month[];
  readonly causes: number;
}

/** Columns of the months side by side for each cause, from the row `top` on; returns the last row. */
export function putCausesChart(
  draft: Draft,
  { head, first, months, causes }: ShownCauses,
  { texts }: PlanInput,
  top: number,
): number {
  const { depth, words } = texts.sheets;
  const bottom = head + Math.min(causes, MOST_CAUSES);
  const column = (at: number) => area(draft, head + 1, at, bottom, at);
  const series = months.map((_, at): ChartSeries => {
    return {
      key: String(at),
      name: { sheet: draft.name, row: head, column: first + at },
      values: column(first + at),
      shape: "column",
      axis: "primary",
      colour: COLOURS[months.length - 1 - at] ?? "earlier",
    };
  });
  const spans = months.map((month) => words.span(month, month));
  const anchor = { top, left: LABEL, bottom: top + CHART_ROWS, right: LAST + 1 };
  draft.charts.push({
    key: "depth.causes",
    title: depth.causes.chart(causes > MOST_CAUSES ? MOST_CAUSES : null),
    altText: depth.causes.chartAlt(spans),
    anchor,
    categories: column(LABEL),
    series,
    primary: { title: depth.flow.households, format: "integer", minimum: 0 },
    legend: true,
  });
  addBlock(draft, "depth.causes.chart", "chart", area(draft, top, LABEL, anchor.bottom - 1, LAST));
  return anchor.bottom - 1;
}
