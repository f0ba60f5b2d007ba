import { describe, expect, it } from "@jest/globals";
import { NO_FOLLOW_UP } from "../../../src/core/model/follow-up";
import { planAccuracy } from "../../../src/plan/sheets/accuracy";
import { augustInput } from "../../support/plan/august-input";
import { yearStatement } from "../../support/plan/statement-facts";
import { accountedVintages } from "../../support/plan/vintage-facts";
import { cellSaying, figureCell, planInput } from "../../support/plan-input";
import { agrees, oracleNumber } from "../../support/oracle";

const FACTS = {
  statements: [yearStatement()],
  followUp: { ...NO_FOLLOW_UP, vintages: [accountedVintages()] },
};

describe("Prognossäkerhet", () => {
  const sheet = planAccuracy(augustInput(FACTS));

  it("holds each forecast against the accounts, and the total against its limit", () => {
    // 100 400 − 100 000 = 400, 0.4 %; October 600, 0.6 %.
    expect(figureCell(sheet, "accuracy.error/2019-08/Summa").value).toBe(400);
    expect(figureCell(sheet, "accuracy.pct/2019-08/Summa").value).toBe(0.004);
    expect(figureCell(sheet, "accuracy.pct/2019-10/Summa").value).toBe(0.006);
    expect(figureCell(sheet, "accuracy.error/2019-04/Bistånd").value).toBe(-1_000);
    const states = sheet?.cells
      .filter(({ format }) => format === "state")
      .map(({ value }) => value);
    expect(states).toEqual([1, -1]);
    expect(cellSaying(sheet, "inom").style).toBe("stateWordTotal");
  });

  it("says in its title how near they came", () => {
    expect(cellSaying(sheet, "från bokslutet").value).toBe(
      "Prognoserna för 2019: augusti 0,40\u00A0% och oktober 0,60\u00A0% från bokslutet",
    );
  });

  it("draws the way to the accounts between its limits", () => {
    const [chart] = sheet?.charts ?? [];
    const valuesOf = (key: string): readonly unknown[] => {
      const at = chart?.series.find((series) => series.key === key)?.values;
      return (sheet?.cells ?? [])
        .filter(({ column }) => column === at?.left)
        .filter(({ row }) => row >= (at?.top ?? 0) && row <= (at?.bottom ?? 0))
        .map(({ value }) => value);
    };
    expect(valuesOf("forecast")).toEqual([98_000, 100_400, 100_600, null]);
    // 1 % before and in August, 0.5 % in October and at the end.
    expect(valuesOf("upper")).toEqual([101_000, 101_000, 100_500, 100_500]);
  });

  it("is not there when nothing can be compared", () => {
    expect(planAccuracy(augustInput({ statements: [yearStatement()] }))).toBeNull();
  });
});

describe("error measures on the sheet", () => {
  const sheet = planAccuracy(planInput());

  it.each([
    ["households", "households"],
    ["average-cost", "avgcost"],
  ])("agree with the worked example: %s", (series, name) => {
    const example = `${name}: snaive train 2018-01..2019-12 test 2020-01..03`;
    const shown = (measure: string): number =>
      Number(figureCell(sheet, `accuracy.measure.${measure}/2020-03/${series}`).value);
    for (const [measure, column, divisor] of [
      ["meanError", "ME", 1],
      ["rootMeanSquare", "RMSE", 1],
      ["absoluteShare", "MAPE", 100],
      ["scaledAbsolute", "MASE", 1],
      ["scaledRootMeanSquare", "RMSSE", 1],
    ] as const) {
      const expected = oracleNumber("accuracy", example, column) / divisor;
      expect([measure, agrees(shown(measure), expected)]).toEqual([measure, true]);
    }
  });

  it("tries every method on last year with its gain over the seasonal naive", () => {
    const expected = oracleNumber(
      "vintages2019",
      "table",
      "okt",
      "run_rate_last3",
      "FVA_vs_snaive_pp",
    );
    const id = "accuracy.value-added/2019-10/households-cost/last-three";
    expect(agrees(Number(figureCell(sheet, id).value), expected / 100)).toBe(true);
  });
});
