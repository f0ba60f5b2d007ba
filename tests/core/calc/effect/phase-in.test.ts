import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { phasedEffect } from "../../../../src/core/calc/effect/phase-in";
import { month } from "../../../../src/core/model/month";

describe("phasedEffect", () => {
  it("grows by quarters from September: 75 + 150 + 225 + 300 this year, all of the next", () => {
    const measure = { monthly: 300, start: month(2020, 9), ramp: [0.25, 0.5, 0.75, 1] };
    expect(phasedEffect(measure, 2020)).toEqual({
      thisYear: 750,
      nextYear: 3600,
      annualised: 3600,
      carryOver: 2850,
    });
  });

  it("has its full effect from the first month without a ramp: four months of 300", () => {
    const measure = { monthly: 300, start: month(2020, 9), ramp: [] };
    expect(phasedEffect(measure, 2020).thisYear).toBe(1200);
  });

  it("has none before it starts, and nothing to carry over once it works all year", () => {
    const measure = { monthly: -10, start: month(2019, 1), ramp: [0.5] };
    expect(phasedEffect(measure, 2018)).toMatchObject({ thisYear: 0, nextYear: -115 });
    expect(phasedEffect(measure, 2020).carryOver).toBe(0);
  });

  it("never exceeds a full year, and scales with the monthly effect", () => {
    const ramp = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(ramp, fc.integer({ min: 1, max: 12 }), (shares, first) => {
        const one = phasedEffect({ monthly: 1, start: month(2020, first), ramp: shares }, 2020);
        const two = phasedEffect({ monthly: 2, start: month(2020, first), ramp: shares }, 2020);
        expect(one.thisYear).toBeLessThanOrEqual(13 - first + 1e-9);
        expect(two.thisYear).toBeCloseTo(2 * one.thisYear, 9);
        expect(one.thisYear + one.carryOver).toBeCloseTo(one.nextYear, 9);
      }),
    );
  });
});
