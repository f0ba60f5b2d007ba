import { describe, expect, it } from "@jest/globals";
import type { RangePlace } from "../../../src/core/model/place";
import { month } from "../../../src/core/model/month";
import { readFacts } from "../../../src/ingest/facts";
import type { SheetPlan } from "../../../src/plan/model";
import { planDepth } from "../../../src/plan/sheets/depth/sheet";
import { planMonthly } from "../../../src/plan/sheets/monthly/sheet";
import { cellSaying, figureCell, formulaOf, planInput } from "../../support/plan-input";
import { JANUARY } from "../../support/case-rows";
import { sheetOf, workbookOf, type TestCell } from "../../ingest/grid-of";

/** 1 January 2019. */
const YEAR_BEFORE = { date: 43_466 } as const;

/**
 * January 2020: three households without work, 101 has a row more of it, and one who is ill (101 too); a year before two and one.
 */
const ROWS: readonly (readonly TestCell[])[] = [
  ["Månad", "HushållId", "Orsak", "Utbetalt"],
  [YEAR_BEFORE, 101, "Arbetslös", 100],
  [YEAR_BEFORE, 102, "Arbetslös", 100],
  [YEAR_BEFORE, 103, "Sjuk", 100],
  [JANUARY, 101, "Arbetslös", 100],
  [JANUARY, 101, "Arbetslös", 100],
  [JANUARY, 101, "Sjuk", 100],
  [JANUARY, 102, "Arbetslös", 100],
  [JANUARY, 103, "Arbetslös", 100],
];

function sheet(paid?: TestCell, plan = planDepth): SheetPlan | null {
  const rows = ROWS.map((row, at) =>
    at === 1 && paid !== undefined ? [...row.slice(0, 3), paid] : row,
  );
  const facts = readFacts(workbookOf(sheetOf(rows, "LinQ")));
  return plan(planInput({ facts, asRead: facts, reportMonth: month(2020, 1) }));
}

describe("households by cause of need in Fördjupning", () => {
  it("show the newest month in the years there are, the largest change first", () => {
    const plan = sheet();
    const [first, second] = ["arbetslos", "sjuk"].map((slug) =>
      [2019, 2020].map((year) => figureCell(plan, `series.cause-${slug}/${String(year)}-01`)),
    );
    expect(first?.map(({ value }) => value)).toEqual([2, 3]);
    expect(second?.map(({ value }) => value)).toEqual([1, 1]);
    expect(first?.[0]?.row).toBe((second?.[0]?.row ?? 0) - 1);
  });

  it("are drawn as columns of the years side by side", () => {
    const plan = sheet();
    const chart = plan?.charts.find(({ key }) => key === "depth.causes");
    const valuesOf = (range: RangePlace | undefined): readonly unknown[] =>
      (plan?.cells ?? [])
        .filter(
          ({ row, column }) =>
            row >= (range?.top ?? 0) && row <= (range?.bottom ?? 0) && column === range?.left,
        ) // prettier-ignore
        .map(({ value }) => value);
    expect(valuesOf(chart?.categories)).toEqual(["Arbetslös", "Sjuk"]);
    expect(chart?.series.map(({ values }) => valuesOf(values))).toEqual([[2, 1], [3, 1]]); // prettier-ignore
    expect(chart?.series.map(({ colour }) => colour)).toEqual(["previous", "accent"]);
  });

  it("count by COUNTIFS where no household has two rows of the cause, else by FREQUENCY", () => {
    const plan = sheet();
    const formula = (id: string): string => formulaOf(figureCell(plan, id), "Fördjupning");
    expect(formula("series.cause-sjuk/2020-01")).toBe(
      "COUNTIFS('LinQ'!A2:A9,DATE(2020,1,1),'LinQ'!C2:C9,\"Sjuk\")",
    );
    expect(formula("series.cause-arbetslos/2020-01")).toContain("FREQUENCY('LinQ'!B5:B9*");
  });

  it("say which cause is the most common, and its share of the rows of the table", () => {
    // Three of the 3 + 1 that the two rows show.
    expect(cellSaying(sheet(), "Vanligast").value).toBe(
      "Vanligast jan 2020: Arbetslös, 3 hushåll (75,0\u00A0%). Störst förändring sedan jan 2019 har Arbetslös: +1 hushåll.",
    );
    expect(cellSaying(sheet(), "två försörjningshinder").value).toContain("räknas i båda raderna");
  });
});

describe("a month that Excel cannot add up", () => {
  it("stands as a value, and the note says why", () => {
    const plan = sheet("100,00", planMonthly);
    const before = figureCell(plan, "series.cost/2019-01");
    expect([before.value, before.formula]).toEqual([300, undefined]);
    expect(figureCell(plan, "series.cost/2020-01").formula).toBeDefined();
    expect(cellSaying(plan, "Excel summerar inte text").style).toBe("note");
  });
});
