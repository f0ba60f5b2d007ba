import { describe, expect, it } from "@jest/globals";
import { betterSign } from "../../../../src/core/calc/effect/plan-sign";
import { measuresWith } from "../../../support/plan/measures";

describe("betterSign", () => {
  it("takes minus for a lower cost, also of a single measure that costs more", () => {
    expect(betterSign(measuresWith([[-1.8], [-1.5]]))).toBe(-1);
    expect(betterSign(measuresWith([[0.7], [null]]))).toBe(-1);
    expect(betterSign(measuresWith([[0.7], [-1]]))).toBe(-1);
  });

  it("takes plus for a saving where every measure of several prints plus", () => {
    expect(
      betterSign(
        measuresWith([
          [500, 200],
          [300, null],
        ]),
      ),
    ).toBe(1);
  });
});
