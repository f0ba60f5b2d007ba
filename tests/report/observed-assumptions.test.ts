import { describe, expect, it } from "@jest/globals";
import { month } from "../../src/core/model/month";
import { inputKey } from "../../src/plan/inputs";
import { observedAssumptions } from "../../src/report/observed-assumptions";
import { publishedSeries } from "../support/published-series";

const FACTS = { series: publishedSeries() };
const MARCH = month(2020, 3);
const DECEMBER = inputKey("forecast", "households", "2020-12");

describe("observedAssumptions", () => {
  it("keeps what was typed, and March's level for months without an assumption of their own", () => {
    const typed = new Map([[DECEMBER, 3_300]]);
    const observed = observedAssumptions(FACTS, MARCH, { typed, history: [] });
    // April to December, households and average cost.
    expect(observed).toHaveLength(18);
    expect(observed).toContainEqual({
      series: "assumption.households",
      period: "2020-12",
      value: 3_300,
    });
    expect(observed).toContainEqual({
      series: "assumption.households",
      period: "2020-04",
      value: 3_239,
    });
    expect(observed).toContainEqual({
      series: "assumption.average-cost",
      period: "2020-12",
      value: 9_329,
    });
  });

  it("keeps nothing while nobody has assumed anything, nor by words", () => {
    const none = { typed: new Map(), history: [] };
    expect(observedAssumptions(FACTS, MARCH, none)).toEqual([]);
    const words = { typed: new Map([[DECEMBER, "fler"]]), history: [] };
    expect(observedAssumptions(FACTS, MARCH, words)).toEqual([]);
  });

  it("tells that an assumption was taken back", () => {
    const history = [
      {
        refreshedAt: "2020-04-10",
        reportMonth: MARCH,
        series: "assumption.households",
        period: "2020-12",
        value: 3_300,
      },
    ];
    const observed = observedAssumptions(FACTS, MARCH, { typed: new Map(), history });
    expect(observed.find(({ period }) => period === "2020-12")?.value).toBe(3_239);
  });
});
