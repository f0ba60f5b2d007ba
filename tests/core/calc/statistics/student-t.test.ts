import { describe, expect, it } from "@jest/globals";
import { studentLimit, studentWithin } from "../../../../src/core/calc/statistics/student-t";
import { oracleNumber } from "../../../support/oracle";

describe("studentLimit", () => {
  it.each([
    [1, 12.706],
    [2, 4.303],
    [5, 2.571],
    [10, 2.228],
    [30, 2.042],
    [120, 1.98],
  ])("is the printed table's limit of 95 %% for %d degrees of freedom", (degrees, limit) => {
    expect(studentLimit(0.95, degrees)).toBeCloseTo(limit, 2);
  });

  it("is the worked example's for 22", () => {
    const expected = oracleNumber("actionPlan", "its", "cum_ols", "tq");
    expect(studentLimit(0.95, 22)).toBeCloseTo(expected, 9);
  });

  it("turns the probability around", () => {
    for (const degrees of [1, 3, 4, 17, 50])
      expect(studentWithin(studentLimit(0.9, degrees), degrees)).toBeCloseTo(0.9, 12);
    expect(studentWithin(0, 7)).toBe(0);
  });
});
