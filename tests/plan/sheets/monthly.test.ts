import { describe, expect, it } from "@jest/globals";
import { month } from "../../../src/core/model/month";
import { textsFor } from "../../../src/core/texts/texts";
import type { PlanInput } from "../../../src/plan/input";
import type { SheetPlan } from "../../../src/plan/model";
import { planMonthly } from "../../../src/plan/sheets/monthly/sheet";
import { cellSaying, figureCell, formulaOf, planInput } from "../../support/plan-input";
import { sheetTexts } from "../../support/plan/sheet-texts";
import { published, seriesOf } from "../../support/published-series";

const NBSP = "\u00a0";

function planned(changes: Partial<PlanInput> = {}): SheetPlan {
  const sheet = planMonthly(planInput(changes));
  if (!sheet) throw new Error("no monthly sheet");
  return sheet;
}

/** A plan of one made-up series. */
function plannedSeries(
  series: ReturnType<typeof seriesOf>,
  changes: Partial<PlanInput> = {},
): SheetPlan {
  const facts = { ...planInput().facts, series: [series] };
  return planned({ facts, asRead: facts, ...changes });
}

const sheet = planned();
const shown = (id: string): unknown => figureCell(sheet, id).value;
const written = (id: string): string => formulaOf(figureCell(sheet, id), sheet.name);

describe("the figures of Månadsserier", () => {
  it("are the published ones, each a live formula to its source", () => {
    expect(shown("series.households/2020-03")).toBe(3239);
    expect(written("series.households/2020-03")).toBe("'LinQ månad'!E4");
    expect(shown("series.temporary-housing-cost/2018-01")).toBe(577_023);
    expect(written("series.temporary-housing-cost/2018-01")).toBe("'LinQ månad'!C8");
  });

  it("sum costs and average counts over the months shown", () => {
    expect(shown("series.temporary-housing-cost.year/2020")).toBe(1_587_600);
    expect(written("series.temporary-housing-cost.year/2020")).toMatch(/^SUM\(C\d+:N\d+\)$/);
    // (3 192 + 3 214 + 3 239) / 3
    expect(shown("series.households.year/2020")).toBe(3215);
    expect(written("series.households.year/2020")).toMatch(/^AVERAGE\(C\d+:N\d+\)$/);
  });

  it("roll twelve months over two year rows", () => {
    expect(shown("series.temporary-housing-cost.rolling-12/2019-12")).toBe(11_244_001);
    expect(shown("series.temporary-housing-cost.rolling-12/2020-02")).toBe(10_774_848);
    const [, upper, lower] =
      /^SUM\(E(\d+):N\1,C(\d+):D\2\)$/.exec(
        written("series.temporary-housing-cost.rolling-12/2020-02"),
      ) ?? [];
    expect(Number(lower)).toBe(Number(upper) + 1);
  });

  it("compare the year to date with last year", () => {
    expect(shown("series.temporary-housing-cost.ytd/2020-02")).toBe(1_587_600);
    expect(shown("series.temporary-housing-cost.ytd-previous/2020-02")).toBe(2_056_753);
    expect(shown("series.temporary-housing-cost.ytd-change/2020-02")).toBe(-469_153);
    expect(shown("series.temporary-housing-cost.ytd-change-share/2020-02")).toBeCloseTo(
      -0.22810371,
      8,
    );
  });

  it("hold the months against the target, which stands in Inställningar", () => {
    expect(shown("series.temporary-housing-cost.target/2020-02")).toBe(600_000);
    expect(written("series.temporary-housing-cost.target/2020-02")).toMatch(/^'Inställningar'!C/);
    expect(shown("series.temporary-housing-cost.target-average/2020-02")).toBe(793_800);
    expect(shown("series.temporary-housing-cost.target-over/2020-02")).toBe(387_600);
    expect(shown("series.temporary-housing-cost.target-remaining/2020-02")).toBe(561_240);
    expect(cellSaying(sheet, "Nås inte").value).toBe("▲ Nås inte");
  });

  it("say what they are: label, unit and period", () => {
    expect(
      figureCell(sheet, "series.temporary-housing-cost.ytd-change-share/2020-02").figure,
    ).toEqual({
      id: "series.temporary-housing-cost.ytd-change-share/2020-02",
      label: "Kostnader för tillfälliga boenden, förändring i procent",
      unit: "percent",
      period: "2020-01..2020-02",
    });
  });
});

describe("the words of Månadsserier", () => {
  it("open with the finding about the target", () => {
    expect(sheet.cells[0]).toMatchObject({
      row: 0,
      value: `Tillfälligt boende: 193${NBSP}800${NBSP}kr per månad över målet`,
    });
    expect(sheet.cells[0]?.formula).toBeDefined();
  });

  it("open with the first series where none has a target", () => {
    const facts = { ...planInput().facts, series: [published("households")] };
    expect(planned({ facts, asRead: facts }).cells[0]?.value).toBe(
      `Hushåll med bistånd, mars 2020: 3${NBSP}239, 125 fler än mars 2019 (+4,0${NBSP}%)`,
    );
  });

  it("tell each series in a line", () => {
    const texts = sheetTexts(sheet);
    expect(texts).toContain(`Mars 2020: 3${NBSP}239, 125 fler än mars 2019 (+4,0${NBSP}%)`);
    expect(texts).toContain(
      `Jan–feb 2020: 1${NBSP}587${NBSP}600${NBSP}kr, 469${NBSP}153${NBSP}kr lägre än jan–feb 2019 (−22,8${NBSP}%)`,
    );
  });

  it("say in English what they say in Swedish", () => {
    const texts = textsFor("en");
    const english = planned({ texts, language: "en", names: texts.sheets.words.sheetNames });
    expect(english.cells[0]?.value).toBe(
      `Temporary housing: 193,800${NBSP}SEK a month above target`,
    );
  });

  it("repeat the source's notes and say where the figures stand", () => {
    const texts = sheetTexts(sheet);
    expect(texts).toContain("Källa: LinQ som hämtar uppgifter från verksamhetssystemet Treserva.");
    expect(texts).toContain(
      "Hämtat från 'LinQ månad'!A8:N10. Målet är satt i bladet Inställningar.",
    );
  });
});

describe("months that lag", () => {
  it("print X with its footnote", () => {
    const x = sheet.cells.filter(({ value }) => value === "X");
    expect(x.map(({ column }) => column)).toEqual([4, 4]);
    expect(cellSaying(sheet, "X: redovisas en månad senare").style).toBe("note");
  });

  it("print X also where the source has the number", () => {
    const series = seriesOf(month(2020, 1), [10, 20, 30], { lag: 1 });
    const held = plannedSeries(series);
    expect(held.cells.filter(({ value }) => value === "X")).toHaveLength(1);
    expect(figureCell(held, "series.other.year/2020").value).toBe(30);
  });

  it("show nothing after the report month", () => {
    const series = seriesOf(month(2020, 1), [10, 20, 30]);
    const early = plannedSeries(series, { reportMonth: month(2020, 2) });
    expect(() => figureCell(early, "series.other/2020-03")).toThrow("no figure");
  });
});

describe("marks between numbers", () => {
  const series = seriesOf(month(2020, 1), [10, "..", 30]);
  const marked = plannedSeries(series);

  it("are printed as in the source, explained, and left out of the sum", () => {
    expect(marked.cells.filter(({ value }) => value === "..")).toHaveLength(1);
    expect(cellSaying(marked, "Tecken i stället för tal").style).toBe("note");
    expect(figureCell(marked, "series.other.year/2020").value).toBe(40);
  });

  it("are gaps in the chart: it draws cells beside the page that leave them empty", () => {
    const values = marked.charts[0]?.series[0]?.values;
    if (!values) throw new Error("no line");
    const { top, left, right } = values;
    const drawn = marked.cells.filter(
      ({ row, column }) => row === top && column >= left && column <= right,
    );
    expect(drawn.map(({ value }) => value)).toEqual([10, null, 30]);
    expect(left).toBeGreaterThan(marked.print.area.right);
  });
});

describe("the charts of Månadsserier", () => {
  const chart = sheet.charts.find(({ key }) => key === "series.temporary-housing-cost");

  it("draw one line per year up to its last value, and the target dashed", () => {
    const lines = chart?.series.map(({ key, values, colour, dashed }) => [
      key,
      values.right - values.left + 1,
      colour,
      dashed ?? false,
    ]);
    expect(lines).toEqual([
      ["2018", 12, "earlier", false],
      ["2019", 12, "previous", false],
      ["2020", 2, "accent", false],
      ["target", 12, "secondary", true],
    ]);
  });

  it("stand on a page each", () => {
    expect(sheet.print).toMatchObject({ orientation: "landscape", pagesHigh: 0 });
    const tops = sheet.charts.map(({ anchor }) => anchor.top);
    const pages = [0, ...(sheet.print.breaks ?? [])];
    const pageOf = (row: number): number => pages.filter((top) => top <= row).length;
    expect(tops.map(pageOf)).toEqual([1, 2, 3, 4]);
  });

  it("are left out for a series that shows nothing yet", () => {
    const late = seriesOf(month(2020, 5), [10]);
    expect(plannedSeries(late).charts).toEqual([]);
  });
});

describe("comments in Månadsserier", () => {
  const text = "Fler söker efter årsskiftet";

  it("stand by their series", () => {
    const label = published("households").title;
    const sheet = planned({ comments: { monthly: [{ key: "households", label, text }] } });
    const { row, column } = cellSaying(sheet, text);
    expect(sheet.names).toContainEqual({
      name: "_Tertial.comments.monthly.households",
      range: { sheet: sheet.name, top: row, left: column, bottom: row, right: column },
    });
  });

  it("are kept at the foot when their series is gone", () => {
    const comments = { monthly: [{ key: "newcomers", label: "Nyanlända", text }] };
    const sheet = planned({ comments });
    const last = Math.max(...sheet.cells.map(({ row }) => row));
    expect(cellSaying(sheet, text).row).toBe(last);
    expect(cellSaying(sheet, "inte längre finns").row).toBe(last - 1);
  });
});

describe("planMonthly", () => {
  it("is nothing without a series", () => {
    const facts = { ...planInput().facts, series: [] };
    expect(planMonthly(planInput({ facts }))).toBeNull();
  });
});
