import { describe, expect, it } from "@jest/globals";
import { incomeSign, ownPart } from "../../../../src/core/calc/depth/own-share";

describe("ownPart", () => {
  it("is what the compensation leaves: 4 000 − 2 600 = 1 400, 35 %", () => {
    expect(ownPart(4000, 2600)).toEqual({ amount: 1400, share: 0.35 });
  });

  it("is a surplus where the state pays more than the cost", () => {
    expect(ownPart(100, 125)).toEqual({ amount: -25, share: -0.25 });
  });

  it("has no share of a cost of 0", () => {
    expect(ownPart(0, 10)).toEqual({ amount: -10, share: null });
  });
});

describe("incomeSign", () => {
  it("is − where income is printed with a minus, also when a month takes some back", () => {
    expect(incomeSign([-2600, 150, -2700])).toBe(-1);
    expect(incomeSign([2600, -150, 2700])).toBe(1);
  });

  it("turns the own part around: 4 000 − 2 600 however the income is printed", () => {
    const shown = [-2600].map((amount) => amount * incomeSign([-2600]));
    expect(ownPart(4000, shown[0] ?? 0).amount).toBe(1400);
  });
});
