import { describe, expect, it } from "@jest/globals";
import { registeredMonths } from "../../../src/core/calc/registration";
import type { HistoryEntry } from "../../../src/core/model/history";
import { month } from "../../../src/core/model/month";

const JANUARY = month(2020, 1);
const MARCH = month(2020, 3);

function read(
  reportMonth: HistoryEntry["reportMonth"],
  period: string,
  value: number,
): HistoryEntry {
  return { refreshedAt: "2020-04-14", reportMonth, series: "series.households", period, value };
}

// Households as printed in Linköping's reports of January and March 2020.
const HISTORY = [
  read(JANUARY, "2019-09", 3230),
  read(JANUARY, "2019-12", 3130),
  read(JANUARY, "2020-01", 3161),
  read(MARCH, "2019-12", 3132),
  read(MARCH, "2020-01", 3192),
  read(MARCH, "2020-03", 3239),
];

describe("months as the reports saw them", () => {
  it("carry a value that did not change into later reports", () => {
    const seen = registeredMonths(HISTORY, "series.households").map(({ values }) =>
      values.map(({ age, value, line }) => [age, value, line]),
    );
    expect(seen).toEqual([
      [
        [4, 3230, 0],
        [6, 3230, 0],
      ],
      [
        [1, 3130, 1],
        [3, 3132, 3],
      ],
      [
        [0, 3161, 2],
        [2, 3192, 4],
      ],
      [[0, 3239, 5]],
    ]);
  });

  it("take the last line of a report that was made twice", () => {
    const twice = [...HISTORY, read(MARCH, "2020-03", 3240)];
    const last = registeredMonths(twice, "series.households").at(-1);
    expect(last?.values.map(({ value }) => value)).toEqual([3240]);
  });

  it("are those of the series alone", () => {
    expect(registeredMonths(HISTORY, "series.cost")).toEqual([]);
  });
});
