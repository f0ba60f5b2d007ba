import { accuracyLimit } from "../../../core/calc/accuracy/forecast-error";
import { monthNumber } from "../../../core/model/month";
import { reference } from "../../computed";
import type { ChartSeries } from "../../chart";
import { area, put, type Draft } from "../../draft";
import { binary, call, cell, number } from "../../formula";
import type { PlanInput } from "../../input";
import { ACCURACY } from "./columns";
import type { YearCells } from "./years";
import { unitFormat } from "../number-look";

export const CHART_ROWS = 15;

const COLUMNS = ["forecast", "accounts", "upper", "lower"] as const;

/** How the total's forecast moved through the year towards the accounts; null for fewer than two forecasts. */
export function putEvolution(
  draft: Draft,
  { of, headline }: YearCells,
  top: number,
  input: PlanInput,
): number | null {
  const { accuracy, statement, words } = input.texts.sheets;
  const shown = headline?.misses.filter(({ amount }) => amount.value !== null) ?? [];
  if (!headline || shown.length < 2) return null;
  const left = ACCURACY.chartData;
  const head = 3;
  put(draft, 0, left, statement.chartData, { style: "heading" });
  put(draft, 1, left, input.texts.sheets.forecast.workingsNote, { style: "caption" });
  put(draft, head, left, accuracy.made, { style: "columnHeadLeft" });
  COLUMNS.forEach((name, k) => {
    put(draft, head, left + 1 + k, accuracy.lines[name], { style: "columnHead" });
  });
  const format = unitFormat(of.unit);
  const { accounts } = headline;
  const points = [...shown, null];
  points.forEach((miss, index) => {
    const row = head + 1 + index;
    const name = miss ? words.span(miss.made, miss.made) : accuracy.accounts(of.year);
    put(draft, row, left, name, { style: "rowHead" });
    const forecast =
      miss?.amount.value == null ? null : reference(miss.amount.at, miss.amount.value);
    put(draft, row, left + 1, forecast, { style: "cell", format });
    const known = reference(accounts.at, accounts.value);
    put(draft, row, left + 2, known, { style: "cell", format });
    const limit = miss ? (accuracyLimit(monthNumber(miss.made)) ?? LOOSEST) : TIGHTEST;
    const { base } = headline;
    const band = Math.abs(base?.value ?? 0) * limit;
    for (const [offset, operator] of [
      [3, "+"],
      [4, "-"],
    ] as const) {
      const value = operator === "+" ? accounts.value + band : accounts.value - band;
      const edge = base && {
        formula: binary(
          cell(accounts.at),
          operator,
          binary(call("ABS", base.formula), "*", number(limit)),
        ),
        value,
      };
      put(draft, row, left + offset, edge, { style: "cell", format });
    }
  });
  const bottom = head + points.length;
  const line = (
    k: number,
    look: Pick<ChartSeries, "colour" | "dashed" | "width">,
  ): ChartSeries => ({
    key: COLUMNS[k] ?? "forecast",
    name: { sheet: draft.name, row: head, column: left + 1 + k },
    values: area(draft, head + 1, left + 1 + k, bottom, left + 1 + k),
    shape: "line",
    axis: "primary",
    labels: "last",
    ...look,
  });
  draft.charts.push({
    key: `accuracy.${String(of.year)}`,
    title: accuracy.chartTitle(of.year),
    altText: accuracy.chartAlt(of.year),
    anchor: { top, left: ACCURACY.label, bottom: top + CHART_ROWS, right: ACCURACY.right + 1 },
    categories: area(draft, head + 1, left, bottom, left),
    series: [
      { ...line(0, { colour: "accent", width: 2.5 }), labelPlace: "above" },
      line(1, { colour: "actual", width: 1.5 }),
      { ...line(2, { colour: "previous", dashed: true, width: 1 }), labelPlace: "above" },
      { ...line(3, { colour: "previous", dashed: true, width: 1 }), labelPlace: "below" },
    ],
    primary: { title: accuracy.chartAxis(words.unit[of.unit]), format },
    legend: false,
  });
  return top + CHART_ROWS + 1;
}

/** Limits of the band in months that have none of their own: August's before it, October's at the end. */
const LOOSEST = 0.01;
const TIGHTEST = 0.005;
