import { describe, expect, it } from "@jest/globals";
import {
  dampedSteps,
  holtStates,
  holtSum,
  slopeOf,
  smoothedLevels,
  thetaSum,
} from "../../../../src/core/calc/forecast/smoothing";
import { agrees, oracleNumber, oracleNumbers } from "../../../support/oracle";

const HOUSEHOLDS = oracleNumbers("series", "households");

describe("smoothing", () => {
  it("ends at R's level for the households", () => {
    const level = smoothedLevels(HOUSEHOLDS, 0.5).at(-1);
    const expected = oracleNumber("deterministicSmoothing", "ses_recomputed_full");
    expect(agrees(level, expected)).toBe(true);
  });

  it("forecasts as R's Holt without damping", () => {
    const state = holtStates(HOUSEHOLDS, { level: 0.5, trend: 0.2, damping: 1 }).at(-1);
    const [one = 0, two = 0, three = 0] = oracleNumbers(
      "deterministicSmoothing",
      "holt_l0_y1_from_t1",
    );
    if (!state) throw new Error("no state");
    expect(agrees(holtSum(state, 1, 1), one)).toBe(true);
    expect(agrees(holtSum(state, 3, 1), one + two + three)).toBe(true);
  });

  it("lets a damped trend fade", () => {
    // 0.9 + (0.9 + 0.81) + (0.9 + 0.81 + 0.729) = 5.049
    expect(dampedSteps(3, 0.9)).toBeCloseTo(5.049, 12);
  });

  it("adds half the slope by the theta method", () => {
    // 1, 2, 3 smoothed by half: 1, 1.5, 2.25. Slope 1. The level lags by (1 − 0.5³) / 0.5 = 1.75 months.
    // Next two: 2.25 + ½·1.75 and 2.25 + ½·2.75, together 4.5 + 2.25 = 6.75.
    expect(slopeOf([1, 2, 3])).toBeCloseTo(1, 12);
    expect(thetaSum([1, 2, 3], 2.25, 2, 0.5)).toBeCloseTo(6.75, 12);
  });

  it("has no trend to speak of in a single value", () => {
    expect(holtStates([5], { level: 0.5, trend: 0.2, damping: 0.9 })).toEqual([]);
    expect(slopeOf([5])).toBe(0);
  });
});
