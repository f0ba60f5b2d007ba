import { describe, expect, it } from "@jest/globals";
import { NO_FOLLOW_UP } from "../../../src/core/model/follow-up";
import { month } from "../../../src/core/model/month";
import { readFacts } from "../../../src/ingest/facts";
import type { PlanInput } from "../../../src/plan/input";
import { inputKey } from "../../../src/plan/inputs";
import { planForecast } from "../../../src/plan/sheets/forecast/sheet";
import { sheetOf, workbookOf } from "../../ingest/grid-of";
import { augustInput } from "../../support/plan/august-input";
import { sheetTexts } from "../../support/plan/sheet-texts";
import { periodStatement, yearStatement } from "../../support/plan/statement-facts";
import { deviationVintages } from "../../support/plan/vintage-facts";
import { figureCell, formulaOf, planInput } from "../../support/plan-input";

const SUM = "Summa nettokostnader, tkr";
const FACTS = {
  statements: [periodStatement(), yearStatement()],
  followUp: { ...NO_FOLLOW_UP, vintages: [deviationVintages()] },
};

function valueOf(sheet: ReturnType<typeof planForecast>, id: string): unknown {
  return figureCell(sheet, id).value;
}

describe("Prognos", () => {
  const sheet = planForecast(augustInput(FACTS));

  it("says the published sentence: −38,6, adjusted by 17,1 since July, of which 10,0 and 7,1", () => {
    expect(valueOf(sheet, `forecast.deviation/2020-08/${SUM}`)).toBe(-38_606);
    expect(valueOf(sheet, `forecast.deviation/2020-07/${SUM}`)).toBe(-55_700);
    expect(valueOf(sheet, `forecast.change/2020-08/${SUM}`)).toBe(17_094);
    expect(valueOf(sheet, "forecast.change/2020-08/Ekonomiskt bistånd")).toBe(10_000);
    expect(sheet && sheetTexts(sheet)).toContain(
      "Prognosen har förbättrats med 17,1\u00A0mnkr sedan juli 2020, från −55,7\u00A0mnkr till −38,6\u00A0mnkr, " +
        "främst Ekonomiskt bistånd (+10,0\u00A0mnkr, från −54,0\u00A0mnkr) och " +
        "Arbetsmarknads- och integrationsinsatser (+7,1\u00A0mnkr, från −1,9\u00A0mnkr).",
    );
  });

  it("leaves empty what an earlier forecast does not tell", () => {
    const ids = sheet?.cells.flatMap(({ figure }) => figure?.id ?? []);
    expect(ids).toContain("forecast.deviation/2020-04/Ekonomiskt bistånd");
    expect(ids).not.toContain("forecast.deviation/2020-04/Nämnden");
  });

  it("draws the change from July's deviation to August's", () => {
    const [chart] = sheet?.charts ?? [];
    expect(chart?.title).toBe("Från prognosen juli 2020 till prognosen aug 2020: +17,1\u00A0mnkr");
    const totals = chart?.series.find(({ key }) => key === "total")?.values;
    const drawn = sheet?.cells
      .filter(({ column }) => column === totals?.left)
      .filter(({ row }) => row >= (totals?.top ?? 0) && row <= (totals?.bottom ?? 0))
      .map(({ value }) => value);
    // A start, two areas that changed, and the end.
    expect(drawn).toEqual([-55_700, null, null, -38_606]);
  });

  it("tells what the remaining months may cost", () => {
    // (288 076 − 184 122) / 4
    expect(valueOf(sheet, "forecast.forecast-remaining/2020-08/Ekonomiskt bistånd")).toBe(25_988.5);
  });

  it("bridges to balance with what the user fills in, and shows it again", () => {
    const typed: PlanInput["typed"] = new Map([
      [inputKey("forecast", "balance", "2020-measures"), 2_606],
      [inputKey("forecast", "balance", "2020-supplement"), 20_000],
    ]);
    const filled = planForecast(augustInput(FACTS, { typed }));
    // −38 606 + 2 606 + 20 000 = −16 000, over four months −4 000.
    expect(valueOf(filled, "forecast.balance/2020-08/2020")).toBe(-16_000);
    expect(valueOf(filled, "forecast.balance-month/2020-08/2020")).toBe(-4_000);
    expect(
      filled?.cells.filter(({ style }) => style === "inputCell").map(({ value }) => value),
    ).toEqual([2_606, 20_000]);
  });

  /** A plan in mnkr: −3,0 expected and −1,2 booked in 2020; the second measure has given more than it should. */
  const planRows = [
    ["Åtgärdsplan 2020, mnkr"],
    ["Åtgärd", "Väntad effekt 2020", "Utfall effekt 2020"],
    ["Färre inhyrda", -2, -0.5],
    ["Ny bemanning", -0.5, -0.7],
    ["Samordning", -0.5, "-"],
  ];

  it("adds what the plan still brings beyond the forecast, by the share that the forecast lacks", () => {
    const { followUp } = readFacts(workbookOf(sheetOf(planRows, "Plan")), {
      reportMonth: month(2020, 8),
    });
    const facts = { ...FACTS, followUp };
    const key = inputKey("forecast", "included", "2020-plan");
    // Nothing typed: the forecast includes all of it.
    const silent = planForecast(augustInput(facts));
    expect(valueOf(silent, "forecast.balance-measures/2020-08/2020")).toBe(0);
    expect(valueOf(silent, "forecast.balance/2020-08/2020")).toBe(-38_606);
    // Left: 1.5 + 0 + 0.5 = 2.0 mnkr = 2 000 tkr, of which a quarter is in the forecast.
    const filled = planForecast(augustInput(facts, { typed: new Map([[key, 0.25]]) }));
    expect(valueOf(filled, "forecast.balance-measures/2020-08/2020")).toBeCloseTo(1_500, 9);
    expect(valueOf(filled, "forecast.balance/2020-08/2020")).toBeCloseTo(-37_106, 9);
    expect(filled && sheetTexts(filled)).toContain(
      "Med åtgärdsplanen utöver prognosen (+1,5\u00A0mnkr) blir årets avvikelse −37,1\u00A0mnkr, " +
        "det vill säga −9,3\u00A0mnkr per återstående månad.",
    );
    const bridge = filled?.charts.find(({ key: of }) => of === "forecast.balance");
    expect(bridge?.title).toBe(
      "Från prognos till balans: −37,1\u00A0mnkr efter åtgärder och anslag",
    );
    // 150 % is all of it, not more.
    const more = planForecast(augustInput(facts, { typed: new Map([[key, 1.5]]) }));
    expect(valueOf(more, "forecast.balance/2020-08/2020")).toBe(-38_606);
  });

  it("keeps what was typed for a month that is gone, at the foot", () => {
    const typed: PlanInput["typed"] = new Map([
      [inputKey("forecast", "balance", "2019-measures"), 77],
    ]);
    const kept = planForecast(augustInput(FACTS, { typed }));
    expect(kept && sheetTexts(kept)).toContain("77");
  });

  it("reads earlier forecasts from the history, live", () => {
    const input = augustInput(
      { statements: FACTS.statements },
      {
        history: [
          {
            refreshedAt: "2020-05-01",
            reportMonth: month(2020, 4),
            series: "statement.forecast.outcome/Ekonomiskt bistånd",
            period: "2020",
            value: 301_076,
          },
        ],
      },
    );
    const cell = figureCell(planForecast(input), "forecast.deviation/2020-04/Ekonomiskt bistånd");
    // 244 076 − 301 076
    expect(cell.value).toBe(-57_000);
    expect(formulaOf(cell, "Prognos")).toContain("'Tertial historik'!F6");
  });

  it("is not there without a forecast or months to make one of", () => {
    expect(planForecast(augustInput({ statements: [periodStatement()] }))).toBeNull();
  });
});

describe("Prognosstöd", () => {
  it("takes the last known month for those to come, unless the user assumes something else", () => {
    // March 2020: 3 239 households at 9 329 kr; January–March 29 602 608 + 29 925 554 + 30 216 631.
    const known = 29_602_608 + 29_925_554 + 30_216_631;
    const id = "forecast.method/2020-03/households-cost/assumptions";
    expect(valueOf(planForecast(planInput()), id)).toBe(known + 9 * 3_239 * 9_329);
    const typed: PlanInput["typed"] = new Map<string, string | number>([
      [inputKey("forecast", "households", "2020-12"), 3_300],
      [inputKey("forecast", "averageCost", "2020-12"), "ungefär 9 500"],
    ]);
    const assumed = planForecast(planInput({ typed }));
    // A text is no assumption, but stays where it was typed.
    expect(valueOf(assumed, id)).toBe(known + 8 * 3_239 * 9_329 + 3_300 * 9_329);
    expect(assumed && sheetTexts(assumed)).toContain("ungefär 9 500");
  });
});
