import { describe, expect, it } from "@jest/globals";
import { NO_FOLLOW_UP } from "../../../src/core/model/follow-up";
import type { HistoryEntry } from "../../../src/core/model/history";
import { addMonths, isoMonth, month, type Month } from "../../../src/core/model/month";
import { readFacts } from "../../../src/ingest/facts";
import type { PlanInput } from "../../../src/plan/input";
import type { SheetPlan } from "../../../src/plan/model";
import { planAccuracy } from "../../../src/plan/sheets/accuracy/sheet";
import { sheetOf, workbookOf } from "../../ingest/grid-of";
import { oracleNumbers } from "../../support/oracle";
import { sheetTexts } from "../../support/plan/sheet-texts";
import { yearStatement } from "../../support/plan/statement-facts";
import { accountedVintages } from "../../support/plan/vintage-facts";
import { figureCell, planInput } from "../../support/plan-input";

const AUGUST = month(2019, 8);

function lines(series: string, from: Month, values: readonly number[]): readonly HistoryEntry[] {
  return values.map((value, k) => ({
    refreshedAt: "2019-09-10",
    reportMonth: AUGUST,
    series,
    period: isoMonth(addMonths(from, k)),
    value,
  }));
}

/** January to August 2019 as published later, but August with 3 200 households and not 3 229. */
const KNOWN = [
  ...lines("series.households", month(2019, 1), [
    ...oracleNumbers("series", "households").slice(12, 19),
    3_200,
  ]),
  ...lines("series.average-cost", month(2019, 1), oracleNumbers("series", "avgcost").slice(12, 20)),
];
const ASSUMED = [
  ...lines("assumption.households", month(2019, 9), [3_250, 3_250, 3_250, 3_250]),
  ...lines("assumption.average-cost", month(2019, 9), [9_300, 9_300, 9_300, 9_300]),
];

const PLAN = [
  ["Åtgärdsplan 2019, mnkr"],
  ["Åtgärd", "Start", "Utfall effekt 2019"],
  ["Ny bemanning", "2019-09", -0.3],
  ["Samordning", "2019-02", -5],
];

function planned(
  history: readonly HistoryEntry[],
  plan: readonly (typeof PLAN)[number][] = [],
  tiedTo: string | null = null,
): SheetPlan | null {
  const base = planInput();
  const { actionPlans } = readFacts(workbookOf(sheetOf(plan, "Plan")), {
    reportMonth: base.reportMonth,
  }).followUp;
  const tied = actionPlans.map((each) => ({
    ...each,
    measures: each.measures.map((measure) => ({ ...measure, series: tiedTo })),
  }));
  const facts: PlanInput["facts"] = {
    ...base.facts,
    statements: [yearStatement()],
    followUp: { ...NO_FOLLOW_UP, actionPlans: tied, vintages: [accountedVintages()] },
  };
  return planAccuracy({ ...base, facts, asRead: facts, history });
}

function parts(sheet: SheetPlan | null, at: string): Readonly<Record<string, unknown>> {
  const found = (sheet?.cells ?? []).flatMap(({ figure, value }) => {
    const [, part] =
      new RegExp(`^accuracy\\.miss-(\\w+)/${at}/Summa$`).exec(figure?.id ?? "") ?? [];
    return part === undefined ? [] : [[part, value] as const];
  });
  return Object.fromEntries(found);
}

describe("what a forecast missed by", () => {
  it("is parted by what was known and assumed then, in the unit of the accounts", () => {
    const of = parts(planned([...KNOWN, ...ASSUMED], PLAN), "2019-08");
    // Started in September, 0.3 mnkr saved: the forecast of August was 300 tkr too high by it.
    expect(of.measures).toBeCloseTo(300, 9);
    // (20 + 81 + 122 + 118) households · 9 300 kr
    expect(of.volume).toBeCloseTo(3_171.3, 9);
    // −152 · 3 230 + 86 · 3 169 + 205 · 3 128 + 51 · 3 132 kr
    expect(of.price).toBeCloseTo(582.546, 9);
    // (3 200 − 3 229) · 9 290 kr
    expect(of.late).toBeCloseTo(-269.41, 9);
    // 100 400 − 100 000 = 400 in all.
    expect(of.rest).toBeCloseTo(400 - 300 - 3_171.3 - 582.546 + 269.41, 9);
  });

  it("leaves in the rest what is not known, and says why", () => {
    const sheet = planned([...KNOWN, ...ASSUMED], PLAN);
    // No report was made in April: of that forecast the measure alone is known. 98 000 − 100 000 − 300.
    expect(parts(sheet, "2019-04")).toEqual({ measures: 300, rest: -2_300 });
    // October's forecast came after the measure's start: 100 600 − 100 000.
    expect(parts(sheet, "2019-10")).toEqual({ rest: 600 });
    const unassumed = planned(KNOWN);
    expect(Object.keys(parts(unassumed, "2019-08"))).toEqual(["late", "rest"]);
    const said = sheetTexts(unassumed ?? expectSheet()).join(" ");
    expect(said).toContain("Volym och pris är tomma, och ligger i övrigt, där inga antaganden");
    expect(said).toContain("Åtgärder är tomma, och ligger i övrigt");
  });

  it("does not tell of a measure twice that shows in the households", () => {
    const of = parts(planned([...KNOWN, ...ASSUMED], PLAN, "households"), "2019-08");
    expect(of.measures).toBeUndefined();
    expect(of.volume).toBeCloseTo(3_171.3, 9);
  });

  it("is not there while nothing is known of it", () => {
    const sheet = planned([]);
    expect(sheetTexts(sheet ?? expectSheet()).join(" ")).not.toContain("bestod av");
    expect(() => figureCell(sheet, "accuracy.miss-rest/2019-08/Summa")).toThrow("no figure");
  });
});

function expectSheet(): never {
  throw new Error("no sheet was planned");
}
