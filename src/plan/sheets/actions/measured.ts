import type { MeasuredEffect } from "../../../core/calc/effect/counterfactual";
import type { MeasuredMeasure } from "../../../core/calc/effect/measure-period";
import { planFigure } from "../../../core/calc/effect/plan-checks";
import type { ActionPlan } from "../../../core/model/action-plan";
import { addMonths, isoMonth, type Month } from "../../../core/model/month";
import type { CellPlace } from "../../../core/model/place";
import type { Unit } from "../../../core/model/unit";
import type { Phrase } from "../../../core/texts/phrase";
import { addBlock, area, put, type Draft } from "../../draft";
import type { Computed } from "../../computed";
import { actionFigureId } from "../../figure-ids";
import { binary, call, cell, number, range, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import { sentence } from "../../live-text";
import { moneyText, printMoney } from "../../money-text";
import { putText } from "../../text-block";
import type { ActionGrid } from "./grid";
import { putTrendWorkings, type TrendCells } from "./workings";
import { putSpan, type Span } from "../follow-up/grid";
import { monthRanges, type YearTable } from "../monthly/table";
import { signedFormat, unitFormat } from "../number-look";

/** Columns of the table of comparisons, fitted to those of the plans above it. */
interface MeasuredSpans {
  readonly method: Span;
  readonly amounts: readonly Span[];
  readonly how: Span;
}

/** A measure held against its series, every comparison a row, with what can be said under them; returns the next row. */
export function putMeasured(
  draft: Draft,
  measured: MeasuredMeasure,
  plan: { readonly is: ActionPlan; readonly figure: CellPlace | null },
  grid: ActionGrid,
  at: number,
  shared: {
    readonly input: PlanInput;
    readonly table: YearTable;
    readonly block: string;
    /** The column, beside the page, where the workings of a trend go. */
    readonly workings: number;
  },
): number {
  const { input, table, block, workings } = shared;
  const { actions, words } = input.texts.sheets;
  const { series, from, to } = measured;
  const spans = spansOf(grid);
  const span = words.span(from, to);
  put(draft, at, grid.number, actions.measured(measured.measure.label), { style: "heading" });
  const caption = `${actions.measuredIn(series.title, span)} · ${words.unit[series.unit]} · ${actions.remark("minus")}`;
  put(draft, at + 1, grid.number, caption, { style: "caption" });
  putHeads(draft, spans, at + 2, input);
  let row = at + 3;
  const { interrupted } = measured;
  const trend =
    interrupted &&
    putTrendWorkings(draft, { ...measured, interrupted }, { row: at, left: workings }, shared);
  for (const effect of measured.effects)
    putEffectRow(draft, measured, effect, spans, row++, { input, table, trend });
  if (measured.planned && putPlanRow(draft, measured, plan, spans, row, input)) row += 1;
  const text = { left: grid.number, right: grid.comment, columnWidths: grid.widths };
  row = putText(draft, verdict(measured, input), { row, style: "paragraph", ...text });
  if (interrupted) {
    const method = actions.intervalMethod(interrupted.lags);
    row = putText(draft, method, { row, style: "note", ...text });
  }
  row = putText(draft, actions.noProof, { row, style: "note", ...text });
  addBlock(draft, block, "table", area(draft, at, grid.number, row - 1, grid.comment));
  return row;
}

/** Method over the measures' labels, amounts in the columns right before the words, reasons over the words. */
function spansOf({
  number: left,
  label,
  firstEffect,
  effects,
  said,
  comment,
  words,
}: ActionGrid): MeasuredSpans {
  const first = firstEffect + effects - 3;
  const amounts = [0, 1, 2].map((k) => ({ left: first + k, right: first + k }));
  const firstWord = Math.min(said, ...words.values());
  return {
    method: { left, right: Math.max(label, first - 1) },
    amounts,
    how: { left: firstWord, right: comment },
  };
}

function putHeads(draft: Draft, spans: MeasuredSpans, row: number, { texts }: PlanInput): void {
  const { heads } = texts.sheets.actions;
  putSpan(draft, row, spans.method, heads.method, { style: "columnHeadLeft" });
  for (const [k, text] of [heads.actual, heads.without, heads.effect].entries()) {
    const span = spans.amounts[k];
    if (span) putSpan(draft, row, span, text, { style: "columnHead" });
  }
  putSpan(draft, row, spans.how, heads.how, { style: "wordHead" });
}

function putEffectRow(
  draft: Draft,
  measured: MeasuredMeasure,
  effect: MeasuredEffect,
  spans: MeasuredSpans,
  row: number,
  {
    input,
    table,
    trend,
  }: { readonly input: PlanInput; readonly table: YearTable; readonly trend: TrendCells | null },
): void {
  const { actions } = input.texts.sheets;
  const { series, from, to, measure } = measured;
  const [actualAt, withoutAt, effectAt] = spans.amounts;
  if (!actualAt || !withoutAt || !effectAt) return;
  const format = unitFormat(series.unit);
  putSpan(draft, row, spans.method, actions.methods[effect.method], { style: "rowHead" });
  const actual = putSpan(
    draft,
    row,
    actualAt,
    { formula: sumOf(table, from, to), value: effect.actual },
    { style: "cell", format },
  );
  const isTrend = effect.method === "trend-before" && trend !== null;
  const formula = isTrend ? trend.without : withoutFormula(effect, measured, table);
  const content = formula ? { formula, value: effect.counterfactual } : effect.counterfactual;
  const without = putSpan(draft, row, withoutAt, content, { style: "cell", format });
  const difference: Computed = {
    formula: binary(cell(actual), "-", cell(without)),
    value: effect.effect,
  };
  putSpan(draft, row, effectAt, difference, {
    style: "cellStrong",
    format: signedFormat(series.unit),
    figure: {
      id: `${actionFigureId("measured", measure.label, `${isoMonth(from)}..${isoMonth(to)}`)}/${effect.method}`,
      label: `${measure.label}, ${actions.methods[effect.method]}`,
      unit: series.unit,
      period: `${isoMonth(from)}..${isoMonth(to)}`,
    },
  });
  const how = actions.how[effect.method](effect.reference);
  const said = isTrend ? sentence([how, ...intervalOf(trend, series.unit, input)]) : how;
  putSpan(draft, row, spans.how, said, { style: "wordLine" });
}

/** Where the effect of the trend lies, in words that follow its cells. */
function intervalOf(
  { low, high }: TrendCells,
  unit: Unit,
  { texts, language }: PlanInput,
): Phrase<Computed<string>> {
  const { actions, words } = texts.sheets;
  const say = (of: Computed<number>): Computed<string> =>
    moneyText(of, { unit, sign: "always", language, words });
  return actions.interval(say(low), say(high));
}

/** The plan's own figure in the unit of the series, for comparison. */
function putPlanRow(
  draft: Draft,
  measured: MeasuredMeasure,
  plan: { readonly is: ActionPlan; readonly figure: CellPlace | null },
  spans: MeasuredSpans,
  row: number,
  { texts }: PlanInput,
): boolean {
  const figure = planFigure(plan.is, measured);
  const { actions, words } = texts.sheets;
  const [actualAt, withoutAt, effectAt] = spans.amounts;
  const isShown = figure && plan.figure && measured.planned && actualAt && withoutAt && effectAt;
  if (!isShown) return false;
  const { factor } = figure;
  const span = words.span(measured.from, measured.planned.to);
  putSpan(draft, row, spans.method, actions.plan(span), { style: "totalHead" });
  putSpan(draft, row, actualAt, null, { style: "total" });
  putSpan(draft, row, withoutAt, null, { style: "total" });
  const formula: Formula =
    factor === 1 ? cell(plan.figure) : binary(cell(plan.figure), "*", number(factor));
  putSpan(
    draft,
    row,
    effectAt,
    { formula, value: figure.amount },
    {
      style: "total",
      format: signedFormat(measured.series.unit),
    },
  );
  putSpan(draft, row, spans.how, actions.planHow(factor < 0), { style: "wordLine" });
  return true;
}

/** What the months would have been, from the cells of Månadsserier; null for a trend, which has workings of its own. */
function withoutFormula(
  { method, reference }: MeasuredEffect,
  { from, to }: MeasuredMeasure,
  table: YearTable,
): Formula | null {
  switch (method) {
    case "same-period-last-year":
      return sumOf(table, addMonths(from, -12), addMonths(to, -12));
    case "mean-before": {
      const before = sumOf(table, addMonths(from, -reference), addMonths(from, -1));
      return binary(binary(before, "/", number(reference)), "*", number(to - from + 1));
    }
    case "seasonal-growth": {
      // Beyond a year the growth counts twice for some months, which the core computes alone.
      if (to - from + 1 > 12) return null;
      const months = reference;
      const now = sumOf(table, addMonths(from, -months), addMonths(from, -1));
      const then = sumOf(table, addMonths(from, -months - 12), addMonths(from, -13));
      const lastYear = sumOf(table, addMonths(from, -12), addMonths(to, -12));
      return binary(lastYear, "*", binary(now, "/", then));
    }
    case "trend-before":
      return null;
  }
}

function sumOf(table: YearTable, from: Month, to: Month): Formula {
  return call("SUM", ...monthRanges(table, from, to).map(range));
}

/** Whether the comparisons agree on the sign, between what they lie, and whether the trend's could be chance. */
function verdict({ effects, series, interrupted }: MeasuredMeasure, input: PlanInput): string {
  const { texts, language } = input;
  const { actions, words } = texts.sheets;
  const sizes = effects.map(({ effect }) => effect);
  const say = (value: number): string =>
    printMoney(value, { unit: series.unit, sign: "always", language, words });
  const low = say(Math.min(...sizes));
  const high = say(Math.max(...sizes));
  if (sizes.every((size) => size < 0) || sizes.every((size) => size > 0)) {
    const said = actions.agree(sizes.every((size) => size < 0) ? "saving" : "increase", low, high);
    const interval = interrupted?.neweyWest;
    const holdsZero = interval && interval.low < 0 && interval.high > 0;
    return holdsZero ? said + actions.intervalHoldsZero : said;
  }
  return actions.disagree(low, high);
}
