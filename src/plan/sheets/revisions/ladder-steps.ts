import type { ChainLadder, DevelopmentStep } from "../../../core/calc/chain-ladder";
import type { CellPlace } from "../../../core/model/place";
import type { Series } from "../../../core/model/series";
import { put, type Draft } from "../../draft";
import { binary, call, cell, number, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import { historyValueCell } from "../history";
import { unitFormat } from "../number-look";
import { REVISIONS_GRID } from "./grid";

/** Cells of an age that the months of that age are computed from. */
export interface StepCells {
  /** The product of the factors from this age on. */
  readonly toFinal: CellPlace;
  /** Σ σ²/f² · (product of the factors from the step on), over the ages from this one on. */
  readonly errorA: CellPlace;
  /** Σ σ²/(f²·S), over the ages from this one on. */
  readonly errorB: CellPlace;
}

interface StepRow {
  readonly step: DevelopmentStep;
  readonly row: number;
  readonly start: CellPlace;
  readonly factor: CellPlace;
  readonly variance: CellPlace;
}

/** The factors by age, each from the lines of the history that it is made of. */
export function putSteps(
  draft: Draft,
  head: number,
  { series, ladder }: { readonly series: Series; readonly ladder: ChainLadder },
  input: PlanInput,
): { readonly cells: ReadonlyMap<number, StepCells>; readonly bottom: number } {
  const words = input.texts.sheets.revisions.ladder;
  const { month } = REVISIONS_GRID;
  const heads = [words.age, words.start, words.end, words.factor, words.variance, words.toFinal];
  [...heads, ...words.errorParts].forEach((text, at) => {
    put(draft, head, month + at, text, { style: "columnHead" });
  });
  const rows: StepRow[] = [];
  for (const step of ladder.steps) {
    rows.push(putStep(draft, head + 1 + rows.length, { step, before: rows }, series, input));
  }
  const cells = new Map<number, StepCells>();
  let later: (StepCells & Later) | null = null;
  for (const row of rows.toReversed()) {
    later = putRest(draft, row, later);
    cells.set(row.step.age, later);
  }
  return { cells, bottom: head + rows.length };
}

function putStep(
  draft: Draft,
  row: number,
  { step, before }: { readonly step: DevelopmentStep; readonly before: readonly StepRow[] },
  series: Series,
  input: PlanInput,
): StepRow {
  const { month, first } = REVISIONS_GRID;
  const { pairs, factor, variance } = step;
  const style = "cell";
  const format = unitFormat(series.unit);
  const at = (line: number): Formula => cell(historyValueCell(input, line));
  const ends = pairs.map(({ to }) => to.value).reduce((sum, value) => sum + value, 0);
  put(draft, row, month, step.age, { style });
  const start = put(
    draft,
    row,
    first,
    { formula: call("SUM", ...pairs.map(({ from }) => at(from.line))), value: step.start },
    { style, format },
  );
  const end = put(
    draft,
    row,
    first + 1,
    { formula: call("SUM", ...pairs.map(({ to }) => at(to.line))), value: ends },
    { style, format },
  );
  const factorAt = put(
    draft,
    row,
    first + 2,
    { formula: binary(cell(end), "/", cell(start)), value: factor },
    { style, format: "factor" },
  );
  const spread = pairs.length > 1 ? spreadFormula(step, factorAt, at) : trendFormula(before);
  const varianceAt = put(
    draft,
    row,
    first + 3,
    { formula: spread, value: variance },
    { style, format: "factor" },
  );
  return { step, row, start, factor: factorAt, variance: varianceAt };
}

/** Σ C·(D/C − f)² / (n − 1). */
function spreadFormula(
  { pairs }: DevelopmentStep,
  factor: CellPlace,
  at: (line: number) => Formula,
): Formula {
  const squares = pairs.map(({ from, to }) => {
    const miss = binary(binary(at(to.line), "/", at(from.line)), "-", cell(factor));
    return binary(at(from.line), "*", binary(miss, "^", number(2)));
  });
  return binary(call("SUM", ...squares), "/", number(pairs.length - 1));
}

/** One month alone has no spread: the smaller of the two variances before and of their trend. */
function trendFormula(before: readonly StepRow[]): Formula {
  const last = before.at(-1);
  const previous = before.at(-2);
  if (!last || !previous || previous.step.variance === 0) return number(0);
  const trend = binary(binary(cell(last.variance), "^", number(2)), "/", cell(previous.variance));
  return call("MIN", trend, cell(last.variance), cell(previous.variance));
}

interface Later {
  readonly values: { readonly toFinal: number; readonly errorA: number; readonly errorB: number };
}

/** The columns that add up from the oldest age to this one. */
function putRest(
  draft: Draft,
  { step, row, start, factor, variance }: StepRow,
  later: (StepCells & Later) | null,
): StepCells & Later {
  const { first } = REVISIONS_GRID;
  const look = { style: "cell", format: "factor" } as const;
  const after = later?.values ?? { toFinal: 1, errorA: 0, errorB: 0 };
  const relative = step.variance / step.factor ** 2;
  const toFinalValue = step.factor * after.toFinal;
  const values = {
    toFinal: toFinalValue,
    errorA: relative * toFinalValue + after.errorA,
    errorB: relative / step.start + after.errorB,
  };
  const toFinal = put(
    draft,
    row,
    first + 4,
    {
      formula: later ? binary(cell(factor), "*", cell(later.toFinal)) : cell(factor),
      value: values.toFinal,
    },
    look,
  );
  const share = binary(cell(variance), "/", binary(cell(factor), "^", number(2)));
  const plus = (own: Formula, more: CellPlace | undefined): Formula =>
    more ? binary(own, "+", cell(more)) : own;
  const errorA = put(
    draft,
    row,
    first + 5,
    { formula: plus(binary(share, "*", cell(toFinal)), later?.errorA), value: values.errorA },
    look,
  );
  const errorB = put(
    draft,
    row,
    first + 6,
    { formula: plus(binary(share, "/", cell(start)), later?.errorB), value: values.errorB },
    { ...look, format: "scientific" },
  );
  return { toFinal, errorA, errorB, values };
}
