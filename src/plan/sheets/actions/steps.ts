import type { InterruptedSeries } from "../../../core/calc/effect/interrupted-series";
import type { MeasuredMeasure } from "../../../core/calc/effect/measure-period";
import { isoMonth } from "../../../core/model/month";
import type { CellPlace, RangePlace } from "../../../core/model/place";
import { reference, type Computed } from "../../computed";
import { put, type CellLook, type Draft } from "../../draft";
import { actionFigureId, type ActionFigure } from "../../figure-ids";
import { binary, call, cell, number, range, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import { signedFormat, unitFormat } from "../number-look";

/** The columns of the months' table, from its left edge. */
export const COLUMNS = [
  "month",
  "order",
  "value",
  "line",
  "residual",
  "weight",
  "product",
] as const;
export type Column = (typeof COLUMNS)[number];

/** A measure whose series is long enough for a line before the start and one after it. */
export type Interrupted = MeasuredMeasure & { readonly interrupted: InterruptedSeries };

/** Where the months of the workings stand. */
export interface Spots {
  readonly before: number;
  readonly after: number;
  /** The k-th month's cell, from 0. */
  readonly place: (k: number, column: Column) => CellPlace;
  readonly span: (first: number, last: number, column: Column) => RangePlace;
}

/** A line through months: their mean, and the change from one to the next. */
interface Line {
  readonly mean: Computed<number>;
  readonly slope: Computed<number>;
}

export interface Steps {
  readonly before: Line;
  readonly after: Line;
  readonly low: Computed<number>;
  readonly high: Computed<number>;
}

/** Where a step stands, to the right of its label. */
const STEP_VALUE = 4;

/** How many steps stand under the months. */
export const STEPS = 12;

/** Writes the two lines, the effect and its errors under each other from `top` on. */
export function putSteps(
  draft: Draft,
  measured: Interrupted,
  at: { readonly top: number; readonly left: number },
  { before, after, span }: Spots,
  input: PlanInput,
): Steps {
  const { interrupted, series, measure, from, to } = measured;
  const { workings } = input.texts.sheets.actions;
  const { limit, lags, degrees, interval, neweyWest, effect } = interrupted;
  const [b0 = 0, b1 = 0, b2 = 0, b3 = 0] = interrupted.coefficients;
  const count = before + after;
  const all = (column: Column): Formula => range(span(0, count - 1, column));
  const period = `${isoMonth(from)}..${isoMonth(to)}`;
  const look: CellLook = { style: "cell", format: unitFormat(series.unit) };
  let row = at.top;
  const step = (
    label: string,
    content: number | Computed<number>,
    figure?: ActionFigure,
  ): Computed<number> => {
    put(draft, row, at.left, label, { style: "rowHead" });
    const place = put(draft, row++, at.left + STEP_VALUE, content, {
      ...look,
      ...(figure && {
        format: signedFormat(series.unit),
        figure: {
          id: `${actionFigureId(figure, measure.label, period)}/trend-before`,
          label: `${measure.label}, ${label}`,
          unit: series.unit,
          period,
        },
      }),
    });
    return reference(place, typeof content === "number" ? content : content.value);
  };
  const mean = (label: string, values: RangePlace, value: number): Computed<number> =>
    step(label, { formula: call("AVERAGE", range(values)), value });
  const slope = (
    label: string,
    [first, last]: readonly [number, number],
    value: number,
  ): Computed<number> => {
    const formula = call(
      "SLOPE",
      range(span(first, last, "value")),
      range(span(first, last, "order")),
    );
    return step(label, { formula, value });
  };
  const lineBefore = {
    mean: mean(workings.meanBefore, span(0, before - 1, "value"), b0 + (b1 * (before + 1)) / 2),
    slope: slope(workings.slopeBefore, [0, before - 1], b1),
  };
  // After the start the order goes from before + 1 on, and D's slope counts from 0.
  const middle = before + (after + 1) / 2;
  const lineAfter = {
    mean: mean(
      workings.meanAfter,
      span(before, count - 1, "value"),
      b0 + b1 * middle + b2 + (b3 * (after - 1)) / 2,
    ),
    slope: slope(workings.slopeAfter, [before, count - 1], b1 + b3),
  };
  const sum = step(workings.effect, {
    formula: call("SUMPRODUCT", all("weight"), all("value")),
    value: effect,
  });
  put(draft, row, at.left, workings.limit(degrees), { style: "rowHead" });
  const t = put(draft, row++, at.left + STEP_VALUE, limit, { style: "cell", format: "factor" });
  const end = (error: Computed<number>, sign: "+" | "-", value: number): Computed<number> => ({
    formula: binary(sum.formula, sign, binary(cell(t), "*", error.formula)),
    value,
  });
  const residuals = call("SUMPRODUCT", all("residual"), all("residual"));
  const weights = call("SUMPRODUCT", all("weight"), all("weight"));
  const error = step(workings.error, {
    formula: call("SQRT", binary(binary(residuals, "/", number(degrees)), "*", weights)),
    value: interval.error,
  });
  step(workings.low, end(error, "-", interval.low));
  step(workings.high, end(error, "+", interval.high));
  const robust = step(workings.robustError(lags), {
    formula: neweyWestFormula(lags, { count, degrees, span }),
    value: neweyWest.error,
  });
  return {
    before: lineBefore,
    after: lineAfter,
    low: step(workings.robustLow, end(robust, "-", neweyWest.low), "measured-low"),
    high: step(workings.robustHigh, end(robust, "+", neweyWest.high), "measured-high"),
  };
}

/** The products with themselves, and with those up to `lags` months back at falling weights. */
function neweyWestFormula(
  lags: number,
  {
    count,
    degrees,
    span,
  }: { readonly count: number; readonly degrees: number } & Pick<Spots, "span">,
): Formula {
  let sum = call(
    "SUMPRODUCT",
    range(span(0, count - 1, "product")),
    range(span(0, count - 1, "product")),
  );
  for (let lag = 1; lag <= lags; lag += 1) {
    const moved = call(
      "SUMPRODUCT",
      range(span(lag, count - 1, "product")),
      range(span(0, count - 1 - lag, "product")),
    );
    const weight = binary(number(2 * (lags + 1 - lag)), "/", number(lags + 1));
    sum = binary(sum, "+", binary(weight, "*", moved));
  }
  const correction = binary(number(count), "/", number(degrees));
  return call("SQRT", binary(correction, "*", sum));
}
