import { describe, expect, it } from "@jest/globals";
import { completeSum } from "../../../src/core/calc/complete-sum";
import { oracleNumber, oracleNumbers } from "../../support/oracle";

describe("completeSum", () => {
  it("rolls households × average cost over twelve months as the worked example does", () => {
    const cost = oracleNumbers("series", "HxA");
    const until = (months: number): number | null => completeSum(cost.slice(months - 12, months));
    expect(until(12)).toBe(oracleNumber("decomposition", "rolling12", "2018-12"));
    expect(until(27)).toBe(oracleNumber("decomposition", "rolling12", "2020-03"));
  });

  it("is nothing where a value is missing, or all are", () => {
    expect(completeSum([1, null, 3])).toBeNull();
    expect(completeSum([])).toBeNull();
    expect(completeSum([0, 0])).toBe(0);
  });
});
