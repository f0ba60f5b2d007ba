import { monthsBetween } from "../../core/calc/reported";
import { addMonths, type Month } from "../../core/model/month";
import type { Computed } from "../computed";
import type { ChartPlan, ChartSeries } from "../chart";
import { addBlock, area, put, type Draft } from "../draft";
import type { PlanInput } from "../input";
import { sentence } from "../live-text";
import { HEADING_HEIGHT, LABEL, TOTAL } from "./monthly-layout";
import { seriesMessage, shortName } from "./monthly-message";
import { shownValue, type YearTable } from "./monthly-table";
import { unitFormat } from "./number-look";

const MONTHS_SHOWN = 24;
const CHART_LEFT = 5;

/** The two series of the combined chart. */
export interface Pair {
  readonly households: YearTable;
  readonly cost: YearTable;
}

/** Households and average cost among the tables; null when one of them is missing or shows no value. */
export function findPair(tables: readonly YearTable[]): Pair | null {
  const withValues = tables.filter(({ shown }) =>
    [...shown.values()].some(({ kind }) => kind === "value"),
  );
  const households = withValues.find(({ series }) => series.measure === "households");
  const cost = withValues.find(({ series }) => series.measure === "average-cost");
  return households && cost ? { households, cost } : null;
}

/** The last two years month by month with their combined chart; returns the next free row. */
export function putPair(draft: Draft, top: number, pair: Pair, input: PlanInput): number {
  const { monthly } = input.texts.sheets;
  put(draft, top, LABEL, monthly.pairHeading, { style: "heading" });
  draft.rowHeights.set(top, HEADING_HEIGHT);
  put(draft, top + 1, LABEL, pairMessage(pair, input), { style: "body" });
  const head = top + 3;
  const columns = [pair.households, pair.cost];
  put(draft, head, LABEL, monthly.pairMonth, { style: "columnHeadLeft" });
  columns.forEach((table, index) => {
    put(draft, head, LABEL + 1 + index, shortName(table.series, input), { style: "columnHead" });
  });
  draft.rowHeights.set(head, 42);
  const [from, to] = pairSpan(pair);
  const months = monthsBetween(from, to);
  months.forEach((at, index) => {
    const row = head + 1 + index;
    put(draft, row, LABEL, input.texts.sheets.words.span(at, at), { style: "rowHead" });
    columns.forEach((table, column) => {
      const format = unitFormat(table.series.unit);
      put(draft, row, LABEL + 1 + column, shownValue(table, at), { style: "cell", format });
    });
  });
  const bottom = head + months.length;
  addBlock(draft, "pair", "table", area(draft, head, LABEL, bottom, LABEL + 2));
  draft.charts.push(pairChart(draft, pair, { head, bottom, from, to }, input));
  addBlock(draft, "pair.chart", "chart", area(draft, head, CHART_LEFT, bottom, TOTAL));
  return bottom + 1;
}

/** What both series say, in one line. */
function pairMessage({ households, cost }: Pair, input: PlanInput): Computed<string> | null {
  const [first, ...rest] = [households, cost].flatMap((table) => {
    const message = seriesMessage(table, null, input, `${shortName(table.series, input)}, `);
    return message ? [sentence(message)] : [];
  });
  return first ? sentence([first, ...rest.flatMap((message) => [" · ", message])]) : null;
}

/** Up to the newest month that either series shows. */
function pairSpan({ households, cost }: Pair): readonly [from: Month, to: Month] {
  const months = [...households.shown, ...cost.shown].flatMap(([at, shown]) =>
    shown.kind === "value" ? [at] : [],
  );
  const newest = months.reduce((a, b) => (b > a ? b : a));
  const oldest = months.reduce((a, b) => (b < a ? b : a));
  const from = addMonths(newest, 1 - MONTHS_SHOWN);
  return [from > oldest ? from : oldest, newest];
}

interface PairRows {
  readonly head: number;
  readonly bottom: number;
  readonly from: Month;
  readonly to: Month;
}

function pairChart(
  draft: Draft,
  { households, cost }: Pair,
  { head, bottom, from, to }: PairRows,
  input: PlanInput,
): ChartPlan {
  const { monthly } = input.texts.sheets;
  const column = (offset: number): Pick<ChartSeries, "name" | "values"> => ({
    name: { sheet: draft.name, row: head, column: LABEL + offset },
    values: area(draft, head + 1, LABEL + offset, bottom, LABEL + offset),
  });
  return {
    key: "pair",
    title: monthly.pairChartTitle,
    altText: monthly.pairChartAlt(from, to),
    anchor: { top: head, left: CHART_LEFT, bottom: bottom + 1, right: TOTAL + 1 },
    categories: area(draft, head + 1, LABEL, bottom, LABEL),
    series: [
      { key: "households", ...column(1), shape: "column", axis: "primary", colour: "previous" },
      {
        key: "average-cost",
        ...column(2),
        shape: "line",
        axis: "secondary",
        colour: "accent",
        width: 2.25,
      },
    ],
    primary: { title: shortName(households.series, input), format: "integer", minimum: 0 },
    secondary: {
      title: shortName(cost.series, input),
      format: unitFormat(cost.series.unit),
    },
    legend: false,
  };
}
