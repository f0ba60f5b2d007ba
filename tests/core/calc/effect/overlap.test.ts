import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { overlapOf } from "../../../../src/core/calc/effect/overlap";

describe("overlapOf", () => {
  it("takes 20 % of what 10 % has left: 10 × 0.9 × 0.8 = 7.2 remain", () => {
    const found = overlapOf(10, [0.1, 0.2]);
    expect(found.additive).toBeCloseTo(3, 12);
    expect(found.sequential).toBeCloseTo(2.8, 12);
    expect(found.overlap).toBeCloseTo(0.2, 12);
    // First in turn 1.0 and second 0.8, first 2.0 and second 1.8: means 0.9 and 1.9.
    expect(found.parts[0]).toBeCloseTo(0.9, 12);
    expect(found.parts[1]).toBeCloseTo(1.9, 12);
  });

  it("counts nothing twice for a single measure", () => {
    expect(overlapOf(10, [0.3])).toEqual({ additive: 3, sequential: 3, overlap: 0, parts: [3] });
  });

  it("parts add up to the common effect, in any order", () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(shares, (each) => {
        const { parts, sequential } = overlapOf(100, each);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(sequential, 8);
        expect(overlapOf(100, each.toReversed()).parts[each.length - 1]).toBeCloseTo(
          parts[0] ?? Number.NaN,
          8,
        );
      }),
    );
  });
});
