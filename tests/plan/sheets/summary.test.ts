import { describe, expect, it } from "@jest/globals";
import { checkPlan } from "../../../src/plan/check-plan";
import { references } from "../../../src/plan/formula";
import type { PlanInput } from "../../../src/plan/input";
import type { ReportPlan, SheetPlan } from "../../../src/plan/model";
import { planReport } from "../../../src/plan/report-plan";
import { pageRoom, rowsHeight } from "../../../src/plan/page-breaks";
import { COLUMN_WIDTHS } from "../../../src/plan/sheets/summary/columns";
import { planSummary } from "../../../src/plan/sheets/summary/sheet";
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

  it("has the figures on the first page and the analysis on the second", () => {
    const sheet = planned(august);
    const { print, charts, columnWidths } = sheet;
    expect(print).toMatchObject({ orientation: "landscape", pagesHigh: 0 });
    const [second = 0, ...more] = print.breaks ?? [];
    expect(more).toEqual([]);
    expect(second).toBe(cellSaying(sheet, "Analys augusti 2020").row - 1);
    for (const { anchor } of charts) {
      expect(anchor.right).toBeLessThanOrEqual(print.area.right + 1);
      expect(anchor.bottom).toBeLessThanOrEqual(second);
    }
    const room = pageRoom(columnWidths.slice(0, print.area.right + 1));
    expect(rowsHeight(sheet, 0, second - 1)).toBeLessThanOrEqual(room);
    expect(rowsHeight(sheet, second, print.area.bottom)).toBeLessThanOrEqual(room);
  });

  it("widens a first page with many areas until they have room", () => {
    const year = yearStatement();
    const area = year.rows[0];
    if (!area) throw new Error("the statement has no rows");
    const more = Array.from({ length: 7 }, (_, at) => ({
      ...area,
      key: `förvaltning ${String(at)}`,
      label: `Förvaltning ${String(at)}`,
    }));
    const crowded = { ...year, rows: [...year.rows, ...more] };
    const sheet = planned(augustInput({ statements: [crowded], series: publishedSeries() }));
    const widths = sheet.columnWidths.slice(0, sheet.print.area.right + 1);
    const [second = 0] = sheet.print.breaks ?? [];
    const height = rowsHeight(sheet, 0, second - 1);
    expect(height).toBeGreaterThan(pageRoom(COLUMN_WIDTHS.slice(0, widths.length)));
    expect(pageRoom(widths)).toBeGreaterThanOrEqual(height);
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
    const said = cellSaying(planned(august), "Prognosen för helåret 2020");
    expect(said.value).toBe(
      "Prognosen för helåret 2020 visar ett underskott mot budget: −38,6\u00A0mnkr, −9\u00A0% av budgeten. " +
        "Det beror främst på Ekonomiskt bistånd (−44,0\u00A0mnkr); " +
        "åt andra hållet drar Arbetsmarknads- och integrationsinsatser (+5,2\u00A0mnkr). " +
        // 450 370 − 408 111 = 42 259
        "Nettokostnaden är 42,3\u00A0mnkr högre än i bokslutet 2019 (408,1\u00A0mnkr). " +
        "Nettoeffekt av coronapandemin som ingår i driftsammandraget ovan: −12,0\u00A0mnkr.",
    );
  });

  it("leaves of-which rows to Driftsammandrag and keeps the special row", () => {
    const texts = sheetTexts(planned(august));
    expect(texts).not.toContain("varav kostnader");
    expect(texts.some((text) => text.startsWith("Nettoeffekt av coronapandemin"))).toBe(true);
  });

  it("says how the checks went, and warns when the source contradicts itself", () => {
    expect(cellSaying(planned(august), "Kontroller: 0 fel, 0 varningar").link).toBeDefined();
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
    expect(cellSaying(sheet, "Kontroller: 1 fel, 0 varningar").link).toBeDefined();
    expect(cellSaying(sheet, "1 fel i underlaget").link).toMatchObject({ sheet: "Kontroller" });
  });
});

describe("Sammanfattning of March 2020, when only series exist", () => {
  it("speaks of the series with a target", () => {
    expect(sheetTexts(planned(march))[0]).toContain("193\u00A0800\u00A0kr per månad över målet");
    // 821 745 + 765 855 − 2 × 600 000 = 387 600; (12 × 600 000 − 1 587 600) / 10 = 561 240
    expect(cellSaying(planned(march), "För att nå målet").value).toContain(
      " lägre än jan–feb 2019 (−22,8\u00A0%). Det är 388\u00A0tkr över målet för perioden. " +
        "För att nå målet får resten av året kosta högst 561\u00A0tkr per månad i snitt.",
    );
  });

  it("says that a target cannot be met once the year's is spent", () => {
    // 12 × 100 000 = 1 200 000, and 1 587 600 is spent by February.
    const series = march.facts.series.map((each) =>
      each.target ? { ...each, target: { ...each.target, amount: 100_000 } } : each,
    );
    const facts = { ...march.facts, series };
    const said = cellSaying(planned({ ...march, facts, asRead: facts }), "hela utrymmet").value;
    expect(said).toContain("Det är 1,4\u00A0mnkr över målet för perioden. Målet för året går inte");
    expect(said).not.toContain("För att nå målet");
  });

  it("prints a short analysis on the page of the figures", () => {
    const sheet = planned(march);
    const { print, columnWidths } = sheet;
    expect(print.breaks).toBeUndefined();
    const room = pageRoom(columnWidths.slice(0, print.area.right + 1));
    expect(rowsHeight(sheet, 0, print.area.bottom)).toBeLessThanOrEqual(room);
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
