import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  meanBefore,
  measuredEffects,
  type CounterfactualMethod,
  type MeasuredPeriod,
} from "../../../../src/core/calc/effect/counterfactual";
import { numberOf } from "../../../../src/core/model/datum";
import { addMonths, month } from "../../../../src/core/model/month";
import { published } from "../../../support/published-series";

/** Linköping's cost of temporary housing, January 2018–February 2020, kr, as published in March 2020. */
const COSTS = [...published("temporary-housing-cost").points.values()].flatMap(
  (datum) => numberOf(datum) ?? [],
);

function period(
  values: readonly number[],
  from: readonly [number, number],
  count: number,
): MeasuredPeriod {
  const start = month(...from);
  return {
    values: new Map(values.map((value, at) => [addMonths(month(2018, 1), at), value])),
    from: start,
    to: addMonths(start, count - 1),
  };
}

function effectOf(method: CounterfactualMethod, of: MeasuredPeriod): number | undefined {
  return measuredEffects(of).find((each) => each.method === method)?.effect;
}

describe("measuredEffects", () => {
  const whole = period(COSTS, [2019, 6], 9);

  it("compares with the same months last year: 7 384 086 − 6 774 054", () => {
    expect(effectOf("same-period-last-year", whole)).toBe(610032);
    expect(effectOf("same-period-last-year", period(COSTS, [2020, 1], 2))).toBe(-469153);
  });

  it("compares with the mean before: of 17 months dearer, of 5 months cheaper", () => {
    expect(effectOf("mean-before", whole)).toBeCloseTo(-239526, 6);
    expect(7384086 - (meanBefore(whole, 17) ?? 0)).toBeCloseTo(255265.411765, 5);
    expect(7384086 - (meanBefore(whole, 5) ?? 0)).toBeCloseTo(-2421441, 6);
  });

  it("lets last year grow as January–May did, 1.650395 times", () => {
    expect(effectOf("seasonal-growth", period(COSTS, [2019, 6], 7))).toBeCloseTo(
      -1988924.1412034,
      6,
    );
  });

  it("draws the line of the months before on", () => {
    expect(effectOf("trend-before", whole)).toBeCloseTo(-4134783.926471, 5);
  });

  it("leaves out a method that lacks a month, and all where the period itself does", () => {
    expect(measuredEffects(period(COSTS, [2019, 1], 3)).map(({ method }) => method)).toEqual([
      "same-period-last-year",
      "mean-before",
    ]);
    expect(measuredEffects(period(COSTS, [2020, 1], 3))).toEqual([]);
  });

  it("finds a level fall in an even series by every method, and scales with the amounts", () => {
    const amounts = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 500 }), (level, fall) => {
        const even = (scale: number): readonly number[] =>
          Array.from({ length: 32 }, (_, at) => scale * (at < 24 ? level : level - fall));
        for (const scale of [1, 10]) {
          const found = measuredEffects(period(even(scale), [2020, 1], 8));
          expect(found).toHaveLength(4);
          for (const { effect } of found) expect(effect).toBeCloseTo(-8 * fall * scale, 4);
        }
      }),
    );
  });
});
