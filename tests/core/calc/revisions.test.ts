import { describe, expect, it } from "@jest/globals";
import { revisions } from "../../../src/core/calc/revisions";
import type { HistoryEntry } from "../../../src/core/model/history";
import { month } from "../../../src/core/model/month";

const JANUARY = month(2020, 1);
const MARCH = month(2020, 3);

/** Households of a month of 2019, as a report of 2020 read them. */
function read(
  reportMonth: HistoryEntry["reportMonth"],
  period: string,
  value: number,
): HistoryEntry {
  return { refreshedAt: "2020-04-14", reportMonth, series: "series.households", period, value };
}

// As printed in Linköping's reports of January and March 2020.
const HISTORY = [
  read(JANUARY, "2019-09", 3230),
  read(JANUARY, "2019-10", 3168),
  read(JANUARY, "2019-11", 3126),
  read(JANUARY, "2019-12", 3130),
  read(MARCH, "2019-10", 3169),
  read(MARCH, "2019-11", 3128),
  read(MARCH, "2019-12", 3132),
  read(MARCH, "2020-03", 3239),
];

describe("revisions", () => {
  it("finds the months of 2019 that were registered late between January and March 2020", () => {
    expect(revisions(HISTORY, MARCH)).toEqual([
      { series: "series.households", period: "2019-10", from: 3168, fromLine: 1, to: 3169 },
      { series: "series.households", period: "2019-11", from: 3126, fromLine: 2, to: 3128 },
      { series: "series.households", period: "2019-12", from: 3130, fromLine: 3, to: 3132 },
    ]);
  });

  it("finds nothing under another report month, and nothing in a first reading", () => {
    expect(revisions(HISTORY, month(2020, 4))).toEqual([]);
    expect(revisions(HISTORY.slice(0, 4), JANUARY)).toEqual([]);
  });

  it("tells of the last change when a month has changed more than once", () => {
    expect(revisions([...HISTORY, read(MARCH, "2019-10", 3170)], MARCH)[0]).toEqual({
      ...{ series: "series.households", period: "2019-10", from: 3169, fromLine: 4, to: 3170 },
    });
  });
});
