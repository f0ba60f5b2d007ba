import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { deviationShare, shareOf } from "../../../src/core/calc/ratio";

describe("deviationShare", () => {
  it("gives Linköping's forecast deviation of −38 606 against 411 764 as −9.376 %", () => {
    expect(deviationShare(-38_606, 411_764)).toBeCloseTo(-0.09376, 5);
  });

  it("keeps the deviation's sign where costs are printed with a minus", () => {
    // −638.3 against −686.9 is 48.6 better: 48.6 / 686.9 = 7.075 %.
    expect(deviationShare(48.6, -686.9)).toBeCloseTo(0.07075, 5);
  });

  it("is undefined without a budget or with a budget of 0", () => {
    expect(deviationShare(-12_000, 0)).toBeNull();
    expect(deviationShare(-12_000, null)).toBeNull();
    expect(deviationShare(null, 100)).toBeNull();
  });

  it("has the deviation's sign for every budget", () => {
    const nonZero = fc.integer({ min: -1e6, max: 1e6 }).filter((value) => value !== 0);
    fc.assert(
      fc.property(nonZero, nonZero, (deviation, budget) => {
        expect(Math.sign(deviationShare(deviation, budget) ?? 0)).toBe(Math.sign(deviation));
      }),
    );
  });
});

describe("shareOf", () => {
  it("divides the part by the whole: 287 854 of 411 764 is 69.9075 %", () => {
    expect(shareOf(287_854, 411_764)).toBeCloseTo(0.699075, 6);
  });

  it("is undefined for a whole of 0 or a missing side", () => {
    expect(shareOf(1, 0)).toBeNull();
    expect(shareOf(null, 1)).toBeNull();
    expect(shareOf(1, null)).toBeNull();
  });
});
