import { waterfallParts } from "../../../core/calc/waterfall-parts";
import { reference } from "../../computed";
import { put, type Draft } from "../../draft";
import { binary, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import { printMoney } from "../../money-text";
import { HEAD_ROWS } from "../follow-up/head";
import type { VintageCells } from "./vintages";
import { live } from "../statement/row";
import type { WaterfallBar, WaterfallBars } from "../waterfall/bars";
import { waterfallChart } from "../waterfall/chart";
import { putWaterfallTable } from "../waterfall/table";

/** From the previous forecast's deviation over each area's change to the current one; null when nothing has changed. */
export function changeBars(cells: VintageCells, input: PlanInput): WaterfallBars | null {
  const { headline, table, months } = cells;
  const texts = input.texts.sheets;
  const [before, current] = headline?.deviations.slice(-2) ?? [];
  const start = before && live(before);
  const total = current && live(current);
  if (!headline || !start || !total || headline.change.value === null) return null;
  const areas = cells.rows.filter(({ of }) => table.areas.includes(of));
  const { shown, rest, isShortened } = waterfallParts(
    areas,
    ({ change }) => change.value,
    headline.change.value,
  );
  if (shown.length === 0) return null;
  const steps: WaterfallBar[] = shown.map((row) => ({
    label: reference(row.of.label, row.of.figures.row.label),
    deviation: reference(row.change.at, row.change.value ?? 0),
  }));
  if (rest !== 0) {
    const whole = reference(headline.change.at, headline.change.value);
    const formula = steps.reduce<Formula>(
      (left, step) => binary(left, "-", step.deviation.formula),
      whole.formula,
    );
    const isKnown = areas.every(({ change }) => change.value !== null);
    const label = isShortened || !isKnown ? texts.statement.rest : texts.statement.disagreement;
    steps.push({ label, deviation: { formula, value: rest } });
  }
  const [from = input.reportMonth, to = input.reportMonth] = months.slice(-2);
  const named = (at: typeof from): string => texts.forecast.madeIn(texts.words.span(at, at));
  return {
    start: { label: named(from), deviation: start },
    steps,
    total: { label: named(to), deviation: total },
  };
}

/** Where the chart goes, and the column its numbers start in beside what is printed. */
export interface ChangePlace {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly aside: number;
}

/** The chart from `row` down and the numbers behind it; returns the next free row. */
export function putChange(
  draft: Draft,
  cells: VintageCells,
  bars: WaterfallBars,
  input: PlanInput,
  { row, left, right, aside }: ChangePlace,
): number {
  const { forecast, statement, words } = input.texts.sheets;
  const { unit } = cells.table.statement;
  const [from = input.reportMonth, to = input.reportMonth] = cells.months.slice(-2);
  const span = { from: words.span(from, from), to: words.span(to, to) };
  put(draft, 0, aside, statement.chartData, { style: "heading" });
  put(draft, 1, aside, forecast.workingsNote, { style: "caption" });
  const of = { key: "change", unit };
  const data = putWaterfallTable(draft, bars, of, input, { row: HEAD_ROWS + 1, left: aside });
  const change = printMoney(cells.headline?.change.value ?? 0, {
    unit,
    sign: "always",
    language: input.language,
    words,
  });
  const saying = {
    title: () => forecast.changeTitle(span, change),
    alt: (steps: string) => forecast.changeAlt(span, steps),
    totalColour: "forecast",
  } as const;
  const anchor = { top: row, left, bottom: row + CHART_ROWS, right: right + 1 };
  draft.charts.push(waterfallChart("forecast.change", data, saying, input, anchor));
  return row + CHART_ROWS + 1;
}

const CHART_ROWS = 17;
