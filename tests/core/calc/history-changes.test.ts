import { describe, expect, it } from "@jest/globals";
import { appendChanges } from "../../../src/core/calc/history-changes";
import { month } from "../../../src/core/model/month";

// Households of October and November 2019 as printed in January and again, changed, in March 2020.
const JANUARY = { refreshedAt: "2020-02-10", reportMonth: month(2020, 1) };
const MARCH = { refreshedAt: "2020-04-14", reportMonth: month(2020, 3) };
const october = { series: "series.households", period: "2019-10", value: 3168 };
const august = { series: "series.households", period: "2019-08", value: 3229 };

describe("appendChanges", () => {
  it("stores everything the first time", () => {
    expect(appendChanges([], [august, october], JANUARY)).toEqual([
      { ...JANUARY, ...august },
      { ...JANUARY, ...october },
    ]);
  });

  it("appends only what has changed, and keeps what was", () => {
    const stored = appendChanges([], [august, october], JANUARY);
    const revised = { ...october, value: 3169 };
    expect(appendChanges(stored, [august, revised], MARCH)).toEqual([
      ...stored,
      { ...MARCH, ...revised },
    ]);
  });

  it("adds nothing when nothing has changed", () => {
    const stored = appendChanges([], [august, october], JANUARY);
    expect(appendChanges(stored, [october, august], MARCH)).toEqual(stored);
  });

  it("compares with the last stored value, not with any before", () => {
    const first = appendChanges([], [october], JANUARY);
    const second = appendChanges(first, [{ ...october, value: 3169 }], MARCH);
    const back = appendChanges(second, [october], MARCH);
    expect(back.map(({ value }) => value)).toEqual([3168, 3169, 3168]);
  });

  it("keeps the lines of figures that are gone from the workbook", () => {
    const stored = appendChanges([], [august, october], JANUARY);
    expect(appendChanges(stored, [], MARCH)).toEqual(stored);
  });
});
