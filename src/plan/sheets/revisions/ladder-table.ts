import type { ChainLadder, ExpectedMonth } from "../../../core/calc/chain-ladder";
import { isoMonth, type Month } from "../../../core/model/month";
import type { CellPlace } from "../../../core/model/place";
import type { Series } from "../../../core/model/series";
import { reference } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { seriesFigureId, type SeriesFigure } from "../../figure-ids";
import { binary, call, cell, number, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import type { FigureTag } from "../../model";
import { historyValueCell } from "../history";
import { signedFormat, unitFormat } from "../number-look";
import { putSteps, type StepCells } from "./ladder-steps";
import { REVISIONS_GRID } from "./grid";

/** The months that are not settled, newest first, with what they are expected to become; then the factors. Returns the next row. */
export function putLadder(
  draft: Draft,
  top: number,
  { series, ladder }: { readonly series: Series; readonly ladder: ChainLadder },
  input: PlanInput,
): number {
  const words = input.texts.sheets.revisions.ladder;
  const { label, month, right } = REVISIONS_GRID;
  put(draft, top, label, words.heading(series.title), { style: "heading" });
  const months = ladder.months.filter(isOpen).toReversed();
  const head = top + 1;
  const steps = putSteps(draft, head + months.length + 2, { series, ladder }, input);
  put(draft, head, label, words.month, { style: "columnHeadLeft" });
  [words.age, words.now, words.expected, words.coming, words.error].forEach((text, at) => {
    put(draft, head, month + at, text, { style: "columnHead" });
  });
  months.forEach((one, at) => {
    const step = steps.cells.get(one.newest.age);
    if (step) putMonth(draft, head + 1 + at, { series, month: one, step }, input);
  });
  addBlock(draft, `ladder.${series.id}`, "table", area(draft, top, label, steps.bottom, right));
  return steps.bottom + 3;
}

/** Whether more is expected to be registered for a month, or less. */
export function isOpen({ newest, expected, error }: ExpectedMonth): boolean {
  return expected !== newest.value || error > 0;
}

function putMonth(
  draft: Draft,
  row: number,
  {
    series,
    month,
    step,
  }: { readonly series: Series; readonly month: ExpectedMonth; readonly step: StepCells },
  input: PlanInput,
): void {
  const { label, month: ageColumn, first } = REVISIONS_GRID;
  const { newest, expected, error } = month;
  const format = unitFormat(series.unit);
  const style = "cell";
  put(draft, row, label, input.texts.sheets.revisions.monthLabel(month.month), {
    style: "rowHead",
  });
  put(draft, row, ageColumn, newest.age, { style });
  const now = put(
    draft,
    row,
    first,
    reference(historyValueCell(input, newest.line), newest.value),
    {
      style,
      format,
    },
  );
  const final = put(
    draft,
    row,
    first + 1,
    { formula: binary(cell(now), "*", cell(step.toFinal)), value: expected },
    { style, format, figure: tagOf(series, month.month, "expected-final") },
  );
  put(
    draft,
    row,
    first + 2,
    { formula: binary(cell(final), "-", cell(now)), value: expected - newest.value },
    { style, format: signedFormat(series.unit) },
  );
  put(
    draft,
    row,
    first + 3,
    { formula: errorFormula(final, step), value: error },
    { style, format, figure: tagOf(series, month.month, "expected-final-error") },
  );
}

/** √(Ĉ·A + Ĉ²·B), the same as Mack's sum over the ages to come. */
function errorFormula(final: CellPlace, { errorA, errorB }: StepCells): Formula {
  const first = binary(cell(final), "*", cell(errorA));
  const second = binary(binary(cell(final), "^", number(2)), "*", cell(errorB));
  return call("SQRT", binary(first, "+", second));
}

function tagOf(series: Series, month: Month, figure: SeriesFigure): FigureTag {
  const period = isoMonth(month);
  return {
    id: seriesFigureId(series.id, figure, period),
    label: series.title,
    unit: series.unit,
    period,
  };
}
