import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  monthParts,
  restOfMiss,
  type ForecastMonth,
} from "../../../../src/core/calc/accuracy/miss-split";

const AUGUST: ForecastMonth = {
  kind: "known",
  then: { volume: 3_161, price: 9_199 },
  now: { volume: 3_192, price: 9_274 },
};
const SEPTEMBER: ForecastMonth = {
  kind: "assumed",
  then: { volume: 3_500, price: 9_500 },
  now: { volume: 3_400, price: 9_600 },
};

describe("monthParts", () => {
  it("parts what was assumed into volume and price, and tells what was registered late", () => {
    expect(monthParts([AUGUST, SEPTEMBER])).toEqual({
      // (3 500 − 3 400) · 9 500 and (9 500 − 9 600) · 3 400
      volume: 950_000,
      price: -340_000,
      // The published months of January 2020: 29 078 039 in January, 29 602 608 in March.
      late: 29_078_039 - 29_602_608,
    });
  });

  it("knows nothing of months that nobody assumed or registered", () => {
    expect(monthParts([SEPTEMBER]).late).toBeNull();
    expect(monthParts([AUGUST])).toMatchObject({ volume: null, price: null });
    expect(monthParts([])).toEqual({ volume: null, price: null, late: null });
  });
});

const level = fc.record({ volume: fc.nat(9_999), price: fc.nat(99_999) });
const months = fc.array(
  fc.record({ kind: fc.constantFrom("known", "assumed"), then: level, now: level }),
  { maxLength: 12 },
);

describe("the parts of a miss", () => {
  it("add up to it exactly, whatever is known", () => {
    fc.assert(
      fc.property(months, fc.integer(), fc.option(fc.integer()), (of, miss, measures) => {
        const { volume, price, late } = monthParts(of);
        const parts = [measures, volume, price, late];
        const rest = restOfMiss(miss, parts);
        expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), rest)).toBe(miss);
      }),
    );
  });

  it("of the months add up to what was forecast less what came", () => {
    fc.assert(
      fc.property(months, (of) => {
        const cost = (pick: (month: ForecastMonth) => ForecastMonth["then"]): number =>
          of.reduce((sum, month) => sum + pick(month).volume * pick(month).price, 0);
        const { volume, price, late } = monthParts(of);
        const explained = (volume ?? 0) + (price ?? 0) + (late ?? 0);
        expect(explained).toBe(cost(({ then }) => then) - cost(({ now }) => now));
      }),
    );
  });
});
