import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { waterfallColumns, waterfallSteps } from "../../../src/core/calc/waterfall";

const changes = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 12 });

describe("waterfallSteps", () => {
  it("runs from zero to the sum of the deviations", () => {
    expect(waterfallSteps([200, 5194, -44000])).toEqual([
      { start: 0, end: 200 },
      { start: 200, end: 5394 },
      { start: 5394, end: -38606 },
    ]);
  });
});

describe("waterfallColumns", () => {
  it("hides what lies between zero and a gain above it", () => {
    expect(waterfallColumns({ start: 200, end: 5394 })).toMatchObject({
      base: 200,
      gainAbove: 5194,
      gainBelow: 0,
      top: 5394,
    });
  });

  it("cuts a loss across zero into a part above and a part below", () => {
    expect(waterfallColumns({ start: 5394, end: -38606 })).toEqual({
      base: 0,
      gainAbove: 0,
      gainBelow: 0,
      lossAbove: 5394,
      lossBelow: -38606,
      top: 5394,
    });
  });

  it("hides downwards what lies between zero and a gain below it", () => {
    expect(waterfallColumns({ start: -500, end: -200 })).toMatchObject({
      base: -200,
      gainAbove: 0,
      gainBelow: -300,
    });
  });

  it("shows exactly the step, stacked as Excel stacks: upwards and downwards from zero", () => {
    fc.assert(
      fc.property(changes, (deviations) => {
        for (const step of waterfallSteps(deviations)) {
          const { base, gainAbove, gainBelow, lossAbove, lossBelow } = waterfallColumns(step);
          const up = Math.max(0, base) + gainAbove + lossAbove;
          const down = Math.min(0, base) + gainBelow + lossBelow;
          const low = Math.min(step.start, step.end);
          const high = Math.max(step.start, step.end);
          expect(up).toBe(Math.max(0, high));
          expect(down).toBe(Math.min(0, low) + 0);
          // What is seen is as long as the step.
          expect(gainAbove + lossAbove - gainBelow - lossBelow).toBe(high - low);
        }
      }),
    );
  });
});
