import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Outcome } from "../../src/report/result";
import { figure, fixture, refreshed } from "../support/refreshed";

/** March 2020, as published: the newest year's months of each measure, X where the report prints X. */
const MARCH = {
  households: [3_192, 3_214, 3_239],
  "average-cost": [9_274, 9_311, 9_329],
  "temporary-housing-cost": [821_745, 765_855, "X"],
  "temporary-housing-households": [67, 63, "X"],
};

describe("the March 2020 sample", () => {
  let outcome: Outcome;
  beforeAll(async () => {
    ({ outcome } = await refreshed(fixture("samples/linkoping-2020-mars.xlsx")));
  });

  it("shows all twelve rows of the report, with X where registrations still arrive", () => {
    for (const [series, values] of Object.entries(MARCH)) {
      values.forEach((value, k) => {
        expect([series, k, figure(outcome, `series.${series}/2020-0${k + 1}`)]).toEqual([
          series,
          k,
          value,
        ]);
      });
      expect(figure(outcome, `series.${series}/2020-04`) ?? null).toBeNull();
      for (const year of [2018, 2019]) {
        expect(typeof figure(outcome, `series.${series}/${year}-12`)).toBe("number");
      }
    }
  });

  it("compares January–February with last year", () => {
    // 821 745 + 765 855 = 1 587 600; 1 115 042 + 941 711 = 2 056 753
    const at = (name: string): unknown =>
      figure(outcome, `series.temporary-housing-cost.${name}/2020-02`);
    expect(at("ytd")).toBe(1_587_600);
    expect(at("ytd-previous")).toBe(2_056_753);
    expect(at("ytd-change")).toBe(-469_153);
    expect(at("ytd-change-share")).toBeCloseTo(-0.22810371, 8);
  });

  it("rolls twelve months", () => {
    expect(figure(outcome, "series.temporary-housing-cost.rolling-12/2019-12")).toBe(11_244_001);
    expect(figure(outcome, "series.temporary-housing-cost.rolling-12/2020-02")).toBe(10_774_848);
  });

  it("holds the months against the target of 600 000 kr", () => {
    // 1 587 600 − 2 × 600 000; (12 × 600 000 − 1 587 600) / 10
    expect(figure(outcome, "series.temporary-housing-cost.target-over/2020-02")).toBe(387_600);
    expect(figure(outcome, "series.temporary-housing-cost.target-remaining/2020-02")).toBe(561_240);
  });
});
