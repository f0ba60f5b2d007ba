import { monthsBetween } from "../../../core/calc/reported";
import { addMonths } from "../../../core/model/month";
import type { Computed } from "../../computed";
import { addBlock, area, put, type CellLook, type Draft } from "../../draft";
import { binary, cell, number, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import {
  COLUMNS,
  putSteps,
  STEPS,
  type Column,
  type Interrupted,
  type Spots,
  type Steps,
} from "./steps";
import { shownValue, type YearTable } from "../monthly/table";
import { unitFormat } from "../number-look";

/** Columns that the workings of a measure take, with a gap to those of the next one. */
export const WORKINGS_WIDTH = COLUMNS.length + 1;

/** What the table of comparisons takes from the workings. */
export interface TrendCells {
  /** What the measured months would have cost on the line before the start. */
  readonly without: Formula;
  readonly low: Computed<number>;
  readonly high: Computed<number>;
}

/**
 * The interrupted time series step by step: months with the line through them, then the effect and its errors. Level and
 * slope are free after the start, so the two lines are drawn each by itself. Not printed.
 */
export function putTrendWorkings(
  draft: Draft,
  measured: Interrupted,
  at: { readonly row: number; readonly left: number },
  {
    input,
    table,
    block,
  }: { readonly input: PlanInput; readonly table: YearTable; readonly block: string },
): TrendCells {
  const { interrupted, from, to } = measured;
  const after = to - from + 1;
  const before = interrupted.weights.length - after;
  const { workings } = input.texts.sheets.actions;
  put(draft, at.row, at.left, workings.title(measured.measure.label), { style: "caption" });
  const head = at.row + 1;
  const spots: Spots = {
    before,
    after,
    place: (k, column) => ({
      sheet: draft.name,
      row: head + 1 + k,
      column: at.left + COLUMNS.indexOf(column),
    }),
    span: (first, last, column) => {
      const place = at.left + COLUMNS.indexOf(column);
      return area(draft, head + 1 + first, place, head + 1 + last, place);
    },
  };
  COLUMNS.forEach((column, k) => {
    put(draft, head, at.left + k, workings[column], { style: "columnHead" });
  });
  const top = head + 1 + before + after + 1;
  const steps = putSteps(draft, measured, { top, left: at.left }, spots, input);
  putMonthRows(draft, measured, spots, steps, { input, table });
  const bottom = top + STEPS - 1;
  addBlock(
    draft,
    `${block}.workings`,
    "table",
    area(draft, at.row, at.left, bottom, at.left + COLUMNS.length - 1),
  );
  const { mean, slope } = steps.before;
  const ahead = binary(slope.formula, "*", number((before + after) / 2));
  return {
    without: binary(number(after), "*", binary(mean.formula, "+", ahead)),
    low: steps.low,
    high: steps.high,
  };
}

/** A row a month, from the first one before the start to the last one measured. */
function putMonthRows(
  draft: Draft,
  measured: Interrupted,
  { before, after, place }: Spots,
  steps: Steps,
  { input, table }: { readonly input: PlanInput; readonly table: YearTable },
): void {
  const { interrupted, series, from, to } = measured;
  const { words } = input.texts.sheets;
  const format = unitFormat(series.unit);
  monthsBetween(addMonths(from, -before), to).forEach((month, k) => {
    const isBefore = k < before;
    const { mean, slope } = isBefore ? steps.before : steps.after;
    const middle = isBefore ? (before + 1) / 2 : before + (after + 1) / 2;
    const content = shownValue(table, month);
    const residual = interrupted.residuals[k] ?? 0;
    const weight = interrupted.weights[k] ?? 0;
    const show = (
      column: Column,
      shown: string | number | Computed | null,
      look: CellLook,
    ): void => {
      const { row, column: at } = place(k, column);
      put(draft, row, at, shown, look);
    };
    const [value, line, rest, factor] = (["value", "line", "residual", "weight"] as const).map(
      (column) => cell(place(k, column)),
    );
    if (!value || !line || !rest || !factor) return;
    const order = binary(cell(place(k, "order")), "-", number(middle));
    show("month", words.span(month, month), { style: "rowHead" });
    show("order", k + 1, { style: "cell", format: "integer" });
    show("value", content, { style: "cell", format });
    show(
      "line",
      {
        formula: binary(mean.formula, "+", binary(slope.formula, "*", order)),
        value: (content?.value ?? 0) - residual,
      },
      { style: "cell", format },
    );
    show(
      "residual",
      { formula: binary(value, "-", line), value: residual },
      { style: "cell", format },
    );
    show("weight", weight, { style: "cell", format: "factor" });
    show(
      "product",
      { formula: binary(factor, "*", rest), value: weight * residual },
      { style: "cell", format },
    );
  });
}
