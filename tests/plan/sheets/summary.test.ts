import { describe, expect, it } from "@jest/globals";
import { checkPlan } from "../../../src/plan/check-plan";
import { references } from "../../../src/plan/formula";
import type { PlanInput } from "../../../src/plan/input";
import type { ReportPlan, SheetPlan } from "../../../src/plan/model";
import { planReport } from "../../../src/plan/report-plan";
import { planSummary } from "../../../src/plan/sheets/summary";
import { augustInput } from "../../support/plan/august-input";
import { sheetTexts } from "../../support/plan/sheet-texts";
import { periodStatement, yearStatement } from "../../support/plan/statement-facts";
import { cellSaying, planInput } from "../../support/plan-input";
import { publishedSeries } from "../../support/published-series";

const SOURCES = ["Drift period", "Prognos helår", "LinQ månad"].map((name) => ({
  name,
  rowCount: 100,
  columnCount: 30,
}));

const august = augustInput({
  statements: [periodStatement(), yearStatement()],
  series: publishedSeries(),
});
const march = planInput();

function planned(input: PlanInput): SheetPlan {
  const sheet = planSummary(input);
  if (!sheet) throw new Error("no sheet was planned");
  return sheet;
}

describe("planSummary", () => {
  it("is left out when there is nothing to summarise", () => {
    expect(planSummary(augustInput({}))).toBeNull();
  });

  it.each([
    ["a statement and series", august],
    ["series only", march],
    ["a statement only", augustInput({ statements: [yearStatement()] })],
  ])("makes a plan that Excel accepts of %s", (_, input) => {
    const plan: ReportPlan = planReport(input);
    expect(checkPlan(plan, SOURCES)).toEqual([]);
  });

  it("refers to our own sheets only", () => {
    const { names } = august;
    const own = new Set<string>(Object.values(names));
    const read = planned(august).cells.flatMap(({ formula }) =>
      formula ? references(formula) : [],
    );
    expect(read.length).toBeGreaterThan(100);
    expect(read.filter(({ sheet }) => !own.has(sheet))).toEqual([]);
  });

  it("fits one page", () => {
    const { print, charts } = planned(august);
    expect(print).toMatchObject({ orientation: "landscape", pagesHigh: 1 });
    for (const { anchor } of charts) {
      expect(anchor.right).toBeLessThanOrEqual(print.area.right + 1);
      expect(anchor.bottom).toBeLessThanOrEqual(print.area.bottom + 1);
    }
  });
});

describe("Sammanfattning of August 2020", () => {
  it("has the area that decides the result as its title", () => {
    expect(sheetTexts(planned(august))[0]).toBe(
      "Ekonomiskt bistånd drar över budget med 44,0\u00A0mnkr på helåret 2020",
    );
  });

  it("leads with forecast and outcome against budget, then households and average cost", () => {
    const sheet = planned(august);
    const big = sheet.cells.filter(({ style }) => style === "keyValue").map(({ value }) => value);
    // March's series end with 3 239 households and 9 329 kr.
    expect(big).toEqual([-38606, -13345, 3239, 9329]);
    const under = sheet.cells.filter(({ style }) => style === "keyCompare");
    expect(under[0]?.value).toBe("tkr, −9,4\u00A0% av budgeten");
    // 3 239 − 3 114 = 125, 125 / 3 114 = 4,0 %
    expect(under[2]?.value).toBe("+125 mot mars 2019 (+4,0\u00A0%)");
  });

  it("draws the waterfall and the pair equally high, edge to edge", () => {
    const [left, right] = planned(august).charts.map(({ anchor }) => anchor);
    expect(left?.right).toBe(right?.left);
    expect([left?.top, left?.bottom]).toEqual([right?.top, right?.bottom]);
  });

  it("puts the bars of both halves on one scale", () => {
    const limits = planned(august).conditionalFormats.flatMap((format) =>
      format.kind === "bar" ? [format.limit] : [],
    );
    expect(limits).toEqual([44000, 44000]);
  });

  it("says in words what the numbers dictate", () => {
    expect(cellSaying(planned(august), "Prognosen för 2020").value).toBe(
      "Prognosen för 2020 är ett underskott på 38,6\u00A0mnkr (9,4\u00A0% av budgeten). " +
        "Störst påverkan har Ekonomiskt bistånd, som väntas överskrida sin budget med 44,0\u00A0mnkr (18,0\u00A0%). " +
        "Utfallet jan–aug 2020 är 13,3\u00A0mnkr sämre än budget. " +
        "Störst avvikelse i utfallet har Ekonomiskt bistånd med −21,4\u00A0mnkr.",
    );
  });

  it("leaves of-which rows to Driftsammandrag and keeps the special row", () => {
    const texts = sheetTexts(planned(august));
    expect(texts).not.toContain("varav kostnader");
    expect(texts.some((text) => text.startsWith("Nettoeffekt av coronapandemin"))).toBe(true);
  });

  it("says how the checks went, and warns when the source contradicts itself", () => {
    expect(sheetTexts(planned(august)).at(-1)).toBe("Kontroller: 0 fel, 0 varningar");
    const wrong = {
      code: "row-deviation",
      severity: "error",
      cause: "lost-sign",
      place: { sheet: "Drift period", row: 7, column: 3 },
      published: 98,
      expected: -98,
      proposal: -98,
      args: { label: "Nämnden", column: "Avvikelse", published: 98, expected: -98 },
    } as const;
    const sheet = planned({ ...august, findings: [wrong] });
    expect(sheetTexts(sheet).at(-1)).toBe("Kontroller: 1 fel, 0 varningar");
    expect(cellSaying(sheet, "1 fel i underlaget").link).toMatchObject({ sheet: "Kontroller" });
  });
});

describe("Sammanfattning of March 2020, when only series exist", () => {
  it("speaks of the series with a target", () => {
    expect(sheetTexts(planned(march))[0]).toContain("193\u00A0800\u00A0kr per månad över målet");
    expect(cellSaying(planned(march), "För att nå målet").value).toBe(
      "Tillfälligt boende jan–feb 2020: 387\u00A0600\u00A0kr över målet. " +
        "För att nå målet får resten av året kosta högst 561\u00A0240\u00A0kr per månad i snitt.",
    );
  });

  it("compares every series with last year", () => {
    const sheet = planned(march);
    const { row } = cellSaying(sheet, "Tillfälligt boende, kr (feb 2020)");
    const values = sheet.cells
      .filter((cell) => cell.row === row && typeof cell.value === "number")
      .map(({ value }) => value);
    // February 765 855 against 941 711, and January–February 1 587 600 against 2 056 753 (−22,810371 %).
    expect(values.slice(0, 3)).toEqual([765855, 941711, -175856]);
    expect(values.slice(4, 7)).toEqual([1587600, 2056753, -469153]);
    expect(values[7]).toBeCloseTo(-0.22810371, 8);
  });
});
