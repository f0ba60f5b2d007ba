import { describe, expect, it } from "@jest/globals";
import { rollingTwelve } from "../../../src/core/calc/rolling-twelve";
import { month } from "../../../src/core/model/month";
import { published, seriesOf } from "../../support/published-series";

const MARCH = month(2020, 3);

describe("rollingTwelve", () => {
  it("sums temporary housing to the published 11 244 001 in December 2019 and 10 774 848 in February 2020", () => {
    const cost = published("temporary-housing-cost");
    expect(rollingTwelve(cost, month(2019, 12), MARCH)).toBe(11_244_001);
    expect(rollingTwelve(cost, month(2020, 2), MARCH)).toBe(10_774_848);
  });

  it("averages counts: households of 2019 sum to 37 715", () => {
    // 3088 + 3099 + 3114 + 3121 + 3109 + 3118 + 3178 + 3229 + 3230 + 3169 + 3128 + 3132 = 37 715; / 12 = 3 142.9166…
    expect(rollingTwelve(published("households"), month(2019, 12), MARCH)).toBeCloseTo(
      37_715 / 12,
      9,
    );
  });

  it("needs all twelve months: none in November 2018, none while the lag holds March back", () => {
    const cost = published("temporary-housing-cost");
    expect(rollingTwelve(cost, month(2018, 11), MARCH)).toBeNull();
    expect(rollingTwelve(cost, month(2018, 12), MARCH)).toBe(8_018_035);
    expect(rollingTwelve(cost, MARCH, MARCH)).toBeNull();
  });

  it("is nothing when one of the twelve holds a mark", () => {
    const series = seriesOf(month(2019, 4), [1, 1, 1, 1, 1, "..", 1, 1, 1, 1, 1, 1]);
    expect(rollingTwelve(series, MARCH, MARCH)).toBeNull();
  });
});
