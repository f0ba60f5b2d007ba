import type { ChainLadder, ExpectedMonth } from "../../core/calc/chain-ladder";
import { isoMonth, type Month } from "../../core/model/month";
import type { CellPlace } from "../../core/model/place";
import type { Series } from "../../core/model/series";
import { reference } from "../computed";
import { addBlock, area, put, type Draft } from "../draft";
import { seriesFigureId, type SeriesFigure } from "../figure-ids";
import { binary, call, cell, number, type Formula } from "../formula";
import type { PlanInput } from "../input";
import type { FigureTag } from "../model";
import { historyValueCell } from "./history";
import { signedFormat, unitFormat } from "./number-look";
import { putSteps, type StepCells } from "./ladder-steps";
import { REVISIONS_GRID } from "./revisions-grid";

/** Factors by age and the months that are still registered, with what they are expected to become. Returns the next row. */
export function putLadder(
  draft: Draft,
  top: number,
  { series, ladder }: { readonly series: Series; readonly ladder: ChainLadder },
  input: PlanInput,
): number {
  const words = input.texts.sheets.revisions.ladder;
  const { label, month, right } = REVISIONS_GRID;
  put(draft, top, label, words.heading(series.title), { style: "heading" });
  const steps = putSteps(draft, top + 1, { series, ladder }, input);
  const head = steps.bottom + 2;
  put(draft, head, label, words.month, { style: "columnHeadLeft" });
  [words.age, words.now, words.expected, words.coming, words.error].forEach((text, at) => {
    put(draft, head, month + at, text, { style: "columnHead" });
  });
  ladder.months.forEach((one, at) => {
    const step = steps.cells.get(one.newest.age);
    if (step) putMonth(draft, head + 1 + at, { series, month: one, step }, input);
  });
  const bottom = head + ladder.months.length;
  addBlock(draft, `ladder.${series.id}`, "table", area(draft, top, label, bottom, right));
  return bottom + 3;
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
