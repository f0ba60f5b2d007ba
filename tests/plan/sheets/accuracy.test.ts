import { describe, expect, it } from "@jest/globals";
import { NO_FOLLOW_UP } from "../../../src/core/model/follow-up";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { StatementRow } from "../../../src/core/model/statement";
import { planAccuracy } from "../../../src/plan/sheets/accuracy/sheet";
import { augustInput } from "../../support/plan/august-input";
import { yearStatement } from "../../support/plan/statement-facts";
import { accountedVintages } from "../../support/plan/vintage-facts";
import { cellSaying, figureCell, formulaOf, planInput } from "../../support/plan-input";
import { agrees, oracleNumber } from "../../support/oracle";

const FACTS = {
  statements: [yearStatement()],
  followUp: { ...NO_FOLLOW_UP, vintages: [accountedVintages()] },
};

/** A row with a budget alone. */
function budgetRow(key: string, value: number): StatementRow {
  const source = { sheet: "Budget", row: 1, column: 1 };
  const budget = { kind: "number", value, as: "number", source } as const;
  return { key, label: key, kind: "total", parts: [], cells: { budget } };
}

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

  it("takes the share of the budget where the settings say so, and says why there is none", () => {
    const settings = { ...DEFAULT_SETTINGS, accuracyBase: "budget" } as const;
    const unknown = planAccuracy({ ...augustInput(FACTS), settings });
    expect(() => figureCell(unknown, "accuracy.pct/2019-08/Summa")).toThrow("no figure");
    expect(cellSaying(unknown, "budgeten för 2019 inte finns").style).toBe("note");
    // 100 400 and 100 600 against 100 000: without a share the title tells the amounts.
    expect(cellSaying(unknown, "mot bokslutet").value).toBe(
      "Prognoserna för 2019: augusti +400\u00A0tkr och oktober +600\u00A0tkr mot bokslutet",
    );
    // The year statement's rows stand for the budget of 2019: the error of 400 over it.
    const scope = { kind: "year", year: 2019 } as const;
    const known = { ...yearStatement(), scope, rows: [budgetRow("summa", 80_000)] };
    const facts = {
      ...FACTS,
      statements: [yearStatement(), { ...known, unit: accountedVintages().unit }],
    };
    const sheet = planAccuracy({ ...augustInput(facts), settings });
    expect(figureCell(sheet, "accuracy.pct/2019-08/Summa").value).toBe(0.005);
    expect(formulaOf(figureCell(sheet, "accuracy.pct/2019-08/Summa"), sheet?.name ?? "")).toContain(
      "/ABS('Budget'!B2)",
    );
    expect(cellSaying(sheet, "Av budget").style).toBe("columnHead");
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

  it("tell in the title, where there is no forecast of the committee's, how near methods would have come", () => {
    // The seasonal naive is the farthest off: 341 921 999 / 347 388 620 − 1 = −1.57 %.
    expect(cellSaying(sheet, "enkla metoder hade i augusti").value).toBe(
      "Hushåll × snittkostnad 2019: enkla metoder hade i augusti träffat inom 1,57\u00A0%",
    );
  });

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
