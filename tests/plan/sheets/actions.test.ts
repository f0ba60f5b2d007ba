import { describe, expect, it } from "@jest/globals";
import { addMonths, month } from "../../../src/core/model/month";
import type { Datum } from "../../../src/core/model/datum";
import type { Series } from "../../../src/core/model/series";
import { textsFor } from "../../../src/core/texts/texts";
import { readFacts } from "../../../src/ingest/facts";
import { checkPlan } from "../../../src/plan/check-plan";
import type { PlanInput } from "../../../src/plan/input";
import type { SheetPlan } from "../../../src/plan/model";
import { planActions } from "../../../src/plan/sheets/actions/sheet";
import { planMonthly } from "../../../src/plan/sheets/monthly/sheet";
import { followUpFindings } from "../../../src/report/follow-up-findings";
import { sheetOf, workbookOf } from "../../ingest/grid-of";
import { augustInput } from "../../support/plan/august-input";
import { followUpOf, sourcesOf } from "../../support/plan/follow-up-facts";
import { sheetTexts } from "../../support/plan/sheet-texts";
import { figureCell, formulaOf } from "../../support/plan-input";
import { published } from "../../support/published-series";

const MEASURE = "Minskade kostnader för tillfälligt boende";

/** Temporary housing at `before` kr a month from 2018 on, and `after` a month from January to August 2020. */
function housing(before: number, after: number): Series {
  const start = month(2018, 1);
  const source = (at: number) => ({ sheet: "LinQ", row: 4 + Math.floor(at / 12), column: at % 12 });
  const points = Array.from({ length: 32 }, (_, at) => {
    const value = at < 24 ? before : after;
    return [
      addMonths(start, at),
      { kind: "number", value, as: "number", source: source(at) },
    ] as const;
  });
  return { ...published("temporary-housing-cost"), lag: 0, target: null, points: new Map(points) };
}

function tiedInput(series: Series): PlanInput {
  const followUp = followUpOf("atgardsplan", "atgarder-corona");
  const actionPlans = followUp.actionPlans.map((plan) => ({
    ...plan,
    measures: plan.measures.map((measure) =>
      measure.label === MEASURE ? { ...measure, series: series.id } : measure,
    ),
  }));
  return augustInput({ series: [series], followUp: { ...followUp, actionPlans } });
}

/** The plan of the input alone, with every amount the other way round. */
function withSavingsAsPlus(input: PlanInput): PlanInput {
  const [plan] = input.facts.followUp.actionPlans;
  if (!plan) throw new Error("no plan");
  const reversed = (datum: Datum): Datum =>
    datum.kind === "number" ? { ...datum, value: -datum.value } : datum;
  const measures = plan.measures.map((each) => ({ ...each, effects: each.effects.map(reversed) }));
  const followUp = { ...input.facts.followUp, actionPlans: [{ ...plan, measures, total: null }] };
  return { ...input, facts: { ...input.facts, followUp } };
}

function planned(input: PlanInput): SheetPlan {
  const sheet = planActions(input);
  if (!sheet) throw new Error("no sheet was planned");
  return sheet;
}

function findingsOf({ facts, reportMonth }: PlanInput): readonly { code: string }[] {
  const { words, depth } = textsFor("sv").sheets;
  const flowHeads = depth.flow.heads;
  return followUpFindings(facts, { reportMonth, smallCountLimit: 5, words, flowHeads });
}

describe("planActions", () => {
  it("is left out when the workbook has no plan", () => {
    expect(planActions(augustInput({}))).toBeNull();
  });

  it("sums the published effects to −3,3 and −4,1, from the measures' own cells", () => {
    const sheet = planned(augustInput({ followUp: followUpOf("atgardsplan", "atgarder-corona") }));
    const realised = figureCell(sheet, "measures.realised/Summa/2020");
    expect(realised.value).toBeCloseTo(-3.3, 12);
    expect(formulaOf(realised, sheet.name)).toMatch(/^SUM\(([A-Z])7:\1(18)\)$/);
    expect(figureCell(sheet, "measures.expected/Summa/2021").value).toBeCloseTo(-4.1, 12);
    expect(sheetTexts(sheet)[0]).toBe(
      "Åtgärderna har hittills gett \u22123,3\u00A0mnkr genom 2 åtgärder och väntas ge \u22124,1\u00A0mnkr 2021",
    );
    expect(checkPlan({ sheets: [sheet] }, sourcesOf("atgardsplan", "atgarder-corona"))).toEqual([]);
  });

  it("measures the effect in its series by several comparisons, and says what they can tell", () => {
    const input = tiedInput(housing(900_000, 625_000));
    const sheets = [planMonthly(input), planned(input)].filter((sheet) => sheet !== null);
    const sources = [
      ...sourcesOf("atgardsplan", "atgarder-corona"),
      { name: "LinQ", rowCount: 20, columnCount: 20 },
    ];
    expect(checkPlan({ sheets }, sources)).toEqual([]);
    const id = (method: string): string =>
      `measures.measured/${MEASURE}/2020-01..2020-08/${method}`;
    // 8 × 625 000 − 8 × 900 000, whatever the comparison: the series was even before.
    for (const method of [
      "same-period-last-year",
      "mean-before",
      "seasonal-growth",
      "trend-before",
    ])
      expect(figureCell(sheets[1] ?? null, id(method)).value).toBeCloseTo(-2_200_000, 4);
    // The lines fit exactly, so that the interval is the effect itself.
    for (const end of ["low", "high"]) {
      const end95 = figureCell(
        sheets[1] ?? null,
        `measures.measured-${end}/${MEASURE}/2020-01..2020-08/trend-before`,
      );
      expect(end95.value).toBeCloseTo(-2_200_000, 4);
    }
    const texts = sheetTexts(planned(input)).join(" ");
    expect(texts).toContain("95 %-intervall: \u22122,2\u00A0mnkr till \u22122,2\u00A0mnkr.");
    expect(texts).toContain("Alla jämförelser visar en lägre kostnad, mellan \u22122,2\u00A0mnkr");
    expect(texts).toContain("Ingen av jämförelserna visar att det var åtgärden");
  });

  it("says that it may be chance where the trend's interval holds 0", () => {
    // Two months up, four down, two up by 200 000, which no line follows, around a level that falls by 20 000.
    const even = housing(900_000, 880_000);
    const points = [...even.points].map(([at, datum], k): [typeof at, typeof datum] => {
      const swing = k % 8 < 2 || k % 8 > 5 ? 200_000 : -200_000;
      return [at, datum.kind === "number" ? { ...datum, value: datum.value + swing } : datum];
    });
    const series = { ...even, points: new Map(points) };
    expect(sheetTexts(planned(tiedInput(series))).join(" ")).toContain("kan skillnaden vara slump");
    const sure = sheetTexts(planned(tiedInput(housing(900_000, 625_000)))).join(" ");
    expect(sure).not.toContain("slump:");
  });

  it("asks when the plan says −1,8 and the series −2,2, and not when they agree", () => {
    expect(findingsOf(tiedInput(housing(900_000, 625_000)))).toMatchObject([
      {
        code: "measure-effect-differs",
        severity: "warning",
        published: -1.8,
        expected: -2.2,
        place: { sheet: "atgardsplan", row: 4, column: 2 },
      },
    ]);
    // 8 × 225 000 = 1.8 million.
    expect(findingsOf(tiedInput(housing(900_000, 675_000)))).toEqual([]);
  });

  it("takes the plus of a plan that prints savings so for a lower cost", () => {
    const asked = withSavingsAsPlus(tiedInput(housing(900_000, 625_000)));
    expect(findingsOf(asked)).toMatchObject([
      { code: "measure-effect-differs", published: 1.8, expected: 2.2 },
    ]);
    expect(findingsOf(withSavingsAsPlus(tiedInput(housing(900_000, 675_000))))).toEqual([]);
    const texts = sheetTexts(planned(asked)).join(" ");
    expect(texts).toContain("mnkr · plus är lägre kostnad");
    expect(texts).toContain("Plus är lägre kostnad.");
    expect(texts).toContain("Planens egen siffra, med seriens tecken.");
  });

  it("keeps comments, also those whose measure is gone", () => {
    const own = { key: `measures/${MEASURE.toLowerCase()}`, label: MEASURE, text: "nytt avtal" };
    const lost = { key: "measures/nedlagd", label: "Nedlagd", text: "varför?" };
    const followUp = followUpOf("atgardsplan");
    const sheet = planned(augustInput({ followUp }, { comments: { actions: [own, lost] } }));
    expect(sheetTexts(sheet)).toEqual(expect.arrayContaining(["nytt avtal", "varför?"]));
  });
});

describe("a plan with expected, realised and annualised effects", () => {
  const rows = [
    ["Åtgärdsplan, tkr"],
    [
      "Åtgärd",
      "Verksamhet",
      "Start",
      "Infasning",
      "Väntad effekt 2020",
      "Utfall effekt 2020",
      "Helårseffekt",
      "Total effekt",
    ],
    ["Färre inhyrda", "IFO", "2020-09", "25/50/75/100 %", -750, -500, -3600, -4350],
    ["Ny bemanning", "IFO", "2020-09", null, -400, null, -1200, -1600],
    ["Summa", null, null, null, -1150, -500, -4800, -5950],
  ];
  const { followUp } = readFacts(workbookOf(sheetOf(rows, "Plan")), {
    reportMonth: month(2020, 8),
  });
  const input = augustInput({ followUp });

  it("phases the annualised effect in: 3 600 / 12 × 2.5 this year, all of it next year", () => {
    const sheet = planned(input);
    const value = (id: string): unknown => figureCell(sheet, id).value;
    expect(value("measures.this-year/Färre inhyrda/2020")).toBe(-750);
    expect(value("measures.next-year/Färre inhyrda/2021")).toBe(-3600);
    expect(value("measures.carry-over/Färre inhyrda/2021")).toBe(-2850);
    expect(sheetTexts(sheet)).toContain("Utfall av väntat");
  });

  it("tells what is left of the year: −750 expected less −500 booked, all of −400", () => {
    const sheet = planned(input);
    const value = (id: string): unknown => figureCell(sheet, id).value;
    expect(value("measures.remaining/Färre inhyrda/2020")).toBe(-250);
    expect(value("measures.remaining/Ny bemanning/2020")).toBe(-400);
    expect(value("measures.remaining/Summa/2020")).toBe(-650);
  });

  it("warns of a sum of current-year and annualised effects, and of two measures on one row", () => {
    expect(findingsOf(input)).toMatchObject([
      { code: "annualised-added", args: { column: "Total effekt" } },
      { code: "measures-overlap", args: { shared: "IFO" } },
    ]);
  });

  it("finds a printed sum that its measures do not make", () => {
    const wrong = rows.map((row) =>
      row[0] === "Summa" ? ["Summa", null, null, null, -1510, -500, -4800, -5950] : row,
    );
    const book = workbookOf(sheetOf(wrong, "Plan"));
    const facts = readFacts(book, { reportMonth: month(2020, 8) });
    expect(findingsOf(augustInput({ followUp: facts.followUp }))).toContainEqual(
      expect.objectContaining({ code: "column-sum", published: -1510, proposal: -1150 }),
    );
  });
});
