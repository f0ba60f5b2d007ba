import { describe, expect, it } from "@jest/globals";
import { month } from "../../../src/core/model/month";
import type { Series } from "../../../src/core/model/series";
import { textsFor } from "../../../src/core/texts/texts";
import type { PlanInput } from "../../../src/plan/input";
import type { SheetPlan } from "../../../src/plan/model";
import { planDepth } from "../../../src/plan/sheets/depth/sheet";
import { agrees, oracleNumber } from "../../support/oracle";
import { cellSaying, figureCell, formulaOf, planInput } from "../../support/plan-input";
import { published, seriesOf } from "../../support/published-series";

const NBSP = "\u00a0";

function planned(series?: readonly Series[], changes: Partial<PlanInput> = {}): SheetPlan {
  const given = planInput(changes);
  const facts = series ? { ...given.facts, series } : given.facts;
  const sheet = planDepth({ ...given, facts, asRead: facts });
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** Linköping, March 2020. */
const sheet = planned();
const shown = (id: string): number => Number(figureCell(sheet, id).value);
const written = (id: string): string => formulaOf(figureCell(sheet, id), sheet.name);

describe("volume and price in Fördjupning", () => {
  it("are those of the worked example for 2019 against 2018, month by month and as a whole", () => {
    const example = (basis: string, part: string): number =>
      oracleNumber("decomposition", basis, part);
    const cases = [
      ["volume/2019/monthly/two-way", "monthly_sum", "volume"],
      ["price/2019/monthly/two-way", "monthly_sum", "price_at_new_volume"],
      ["price/2019/monthly/three-way", "monthly_sum", "price"],
      ["joint/2019/monthly/three-way", "monthly_sum", "joint"],
      ["volume/2019/monthly/midpoint", "monthly_sum", "mid_volume"],
      ["price/2019/monthly/midpoint", "monthly_sum", "mid_price"],
      ["volume/2019/period/two-way", "annual_level", "volume"],
      ["price/2019/period/two-way", "annual_level", "price_at_new_volume"],
      ["price/2019/period/three-way", "annual_level", "price"],
      ["joint/2019/period/three-way", "annual_level", "joint"],
      ["volume/2019/period/midpoint", "annual_level", "mid_volume"],
      ["price/2019/period/midpoint", "annual_level", "mid_price"],
    ] as const;
    for (const [id, basis, part] of cases) {
      expect([id, agrees(shown(`depth.${id}`), example(basis, part))]).toEqual([id, true]);
    }
    expect(shown("depth.cost-change/2019/monthly")).toBe(19_677_241);
  });

  it("are told with the larger one first", () => {
    const message = cellSaying(sheet, "Störst betydelse").value;
    expect(message).toMatch(
      /^Hushåll × snittkostnad jan–mars 2020 är 5,0.mnkr högre än jan–mars 2019\. Störst betydelse har fler hushåll \(\+\d,\d.mnkr\), därefter högre snittkostnad \(\+\d,\d.mnkr\)\.$/,
    );
    const with15 = (measure: "households" | "average-cost", before: number, after: number) => ({
      ...published(measure),
      points: seriesOf(month(2019, 1), [
        ...Array<number>(12).fill(before),
        ...Array<number>(3).fill(after),
      ]).points,
    });
    const turned = planned([with15("households", 100, 90), with15("average-cost", 80, 110)]);
    // Three months: 3 × (90 × 110 − 100 × 80) = 5 700; price 3 × 30 × 90 = 8 100, volume 3 × −10 × 80 = −2 400.
    expect(cellSaying(turned, "Störst betydelse").value).toBe(
      `Hushåll × snittkostnad jan–mars 2020 är 6${NBSP}tkr högre än jan–mars 2019. Störst betydelse har högre snittkostnad (+8${NBSP}tkr); åt andra hållet drar färre hushåll (−2${NBSP}tkr).`,
    );
  });

  it("part each month of this year: (3 192 − 3 088) × 9 162 and (9 274 − 9 162) × 3 192 in January", () => {
    expect(shown("depth.volume/2020-01/month")).toBe(952_848);
    expect(shown("depth.price/2020-01/month")).toBe(357_504);
    expect(written("depth.volume/2020-01/month")).toMatch(/^\(D(\d+)-C\1\)\*E\1$/);
    expect(written("depth.price/2020-01/month")).toMatch(/^\(F(\d+)-E\1\)\*D\1$/);
  });

  it("are live over the months on Månadsserier", () => {
    expect(written("depth.volume/2019/monthly/two-way")).toMatch(
      /^SUMPRODUCT\('Månadsserier'!C\d+:N\d+-'Månadsserier'!C\d+:N\d+,'Månadsserier'!C\d+:N\d+\)$/,
    );
  });

  it("are the sheet's finding", () => {
    // The worked example's sum of errors of the seasonal naive in January–March is this difference.
    expect(shown("depth.cost-change/2020-01..2020-03/monthly")).toBe(5_019_153);
    expect(sheet.cells[0]?.value).toBe(
      `Kostnaden jan–mars 2020 är 5,0${NBSP}mnkr högre än jan–mars 2019: fler hushåll +3,1${NBSP}mnkr, högre snittkostnad +1,9${NBSP}mnkr`,
    );
  });

  it("need both years: without 2019 there is no page for them", () => {
    const cut = (measure: Series["measure"]): Series => {
      const { points, ...rest } = published(measure);
      return { ...rest, points: new Map([...points].filter(([at]) => at >= month(2020, 1))) };
    };
    const young = planned([cut("households"), cut("average-cost")]);
    expect(young.blocks.map(({ key }) => key)).not.toContain("depth.forms");
  });
});

describe("cost in periods of twelve months", () => {
  it("adds households × average cost up where there is no cost of its own", () => {
    expect(shown("depth.rolling-12/2020-03/all")).toBe(
      oracleNumber("decomposition", "rolling12", "2020-03"),
    );
    expect(written("depth.rolling-12/2020-03/all")).toMatch(
      /^SUMPRODUCT\([^,]+,[^,]+\)\+SUMPRODUCT\([^,]+,[^,]+\)$/,
    );
  });

  it("sets the newcomers' cost apart, in the unit of the whole", () => {
    const cost = constructed(
      "cost",
      Array.from({ length: 27 }, () => 1000),
      "tkr",
    );
    const newcomers = constructed(
      "newcomer-cost",
      Array.from({ length: 27 }, () => 200_000),
      "kr",
    );
    const both = planned([cost, newcomers]);
    expect(figureCell(both, "depth.rolling-12/2020-03/newcomers").value).toBe(2400);
    expect(figureCell(both, "depth.rolling-12/2020-03/others").value).toBe(9600);
    expect(figureCell(both, "depth.rolling-12-change/2020-03/others").value).toBe(0);
  });
});

describe("households in Fördjupning", () => {
  it("stand beside the average cost, as columns from zero and a line on the second axis", () => {
    const chart = sheet.charts.find(({ key }) => key === "depth.households");
    expect(chart?.series.map(({ shape, axis }) => [shape, axis])).toEqual([
      ["column", "primary"],
      ["line", "secondary"],
    ]);
    expect(chart?.primary.minimum).toBe(0);
    // January 2019 to March 2020.
    expect((chart?.categories.bottom ?? 0) - (chart?.categories.top ?? 0) + 1).toBe(15);
  });

  it("show what has changed since last year, and each group's share: 1 512 of 3 432 is 44,1 %", () => {
    const all = constructed("households", [3229, ...Array<number>(11).fill(3300), 3432], "count");
    const long = constructed(
      "long-term-households",
      [1471, ...Array<number>(11).fill(1500), 1512],
      "count",
    );
    // From August 2019 to August 2020, as Linköping's interim report tells.
    const groups = planned([shifted(all), shifted(long)], { reportMonth: month(2020, 8) });
    expect(figureCell(groups, "depth.change/2020-08/households").value).toBe(203);
    expect(figureCell(groups, "depth.change/2020-08/long-term-households").value).toBe(41);
    expect(
      Number(figureCell(groups, "depth.share/2020-08/long-term-households").value),
    ).toBeCloseTo(1512 / 3432, 12);
  });
});

describe("temporary housing in Fördjupning", () => {
  it("parts the change since last year as the worked example does", () => {
    const example = (key: string): number => oracleNumber("actionPlan", "vp_JanFeb_2019_2020", key);
    const id = "2020-01..2020-02/temporary-housing";
    expect(shown(`depth.cost-change/${id}`)).toBeCloseTo(example("total"), 6);
    expect(agrees(shown(`depth.volume/${id}`), example("volume"))).toBe(true);
    expect(agrees(shown(`depth.price/${id}`), example("price_at_n1"))).toBe(true);
    expect(agrees(shown(`depth.cost-per-household/${id}`), example("p1"))).toBe(true);
  });

  it("holds each month of the year against the target: 821 745 − 600 000", () => {
    expect(shown("depth.over-target/2020-01/temporary-housing")).toBe(221_745);
    expect(() => shown("depth.over-target/2019-12/temporary-housing")).toThrow("no figure");
    expect(shown("depth.over-target/2020-01..2020-02/temporary-housing")).toBe(387_600);
  });
});

describe("newcomers in Fördjupning", () => {
  const cost = constructed("newcomer-cost", Array<number>(27).fill(4000), "tkr");

  it.each([2600, -2600])("cost what the state leaves, its compensation printed as %d", (paid) => {
    const compensation = constructed("newcomer-compensation", Array<number>(27).fill(paid), "tkr");
    const both = planned([cost, compensation]);
    expect(figureCell(both, "depth.own-part/2020-03/newcomers").value).toBe(1400);
    expect(figureCell(both, "depth.own-share/2020-03/newcomers").value).toBe(0.35);
    // Three months.
    expect(figureCell(both, "depth.own-part/2020-01..2020-03/newcomers").value).toBe(4200);
    expect(cellSaying(both, "Kostnaden för nyanlända").value).toBe(
      `Kostnaden för nyanlända är 12,0${NBSP}mnkr jan–mars 2020. Efter schablonersättningen återstår 4,2${NBSP}mnkr, 35${NBSP}% av kostnaden.`,
    );
  });

  it("cost so much a household, in kronor: 4 000 tkr / 500 = 8 000 kr", () => {
    const households = constructed("newcomer-households", Array<number>(27).fill(500), "count");
    const both = planned([cost, households]);
    expect(figureCell(both, "depth.cost-per-household/2020-03/newcomers").value).toBe(8000);
  });

  it("have no share of a cost of 0", () => {
    const none = constructed("newcomer-cost", Array<number>(27).fill(0), "tkr");
    const compensation = constructed("newcomer-compensation", Array<number>(27).fill(10), "tkr");
    const both = planned([none, compensation]);
    expect(() => figureCell(both, "depth.own-share/2020-03/newcomers")).toThrow("no figure");
    expect(figureCell(both, "depth.own-part/2020-03/newcomers").value).toBe(-10);
  });
});

describe("planDepth", () => {
  it("is nothing where the workbook has no figures for it", () => {
    const facts = { ...planInput().facts, series: [published("households")] };
    expect(planDepth(planInput({ facts, asRead: facts }))).toBeNull();
    const none = { ...planInput().facts, series: [] };
    expect(planDepth(planInput({ facts: none, asRead: none }))).toBeNull();
  });

  it("has a page for each subject", () => {
    expect(sheet.blocks.filter(({ kind }) => kind === "table").map(({ key }) => key)).toEqual([
      "depth.households",
      "depth.volume-price",
      "depth.levels",
      "depth.forms",
      "depth.rolling",
      "depth.housing",
    ]);
    expect(sheet.print.breaks).toHaveLength(3);
  });

  it("keeps the user's comments with their subject", () => {
    const text = "Fler söker efter årsskiftet";
    const label = "Tillfälligt boende";
    const comments = { depth: [{ key: "temporary-housing", label, text }] };
    const { row, column } = cellSaying(planned(undefined, { comments }), text);
    const plan = planned(undefined, { comments });
    expect(plan.names).toContainEqual({
      name: "_Tertial.comments.depth.temporary_housing",
      range: { sheet: plan.name, top: row, left: column, bottom: row, right: column },
    });
  });

  it("says in English what it says in Swedish", () => {
    const texts = textsFor("en");
    const english = planned(undefined, {
      texts,
      language: "en",
      names: texts.sheets.words.sheetNames,
    });
    expect(english.cells[0]?.value).toBe(
      `The cost Jan–Mar 2020 is 5.0${NBSP}MSEK above Jan–Mar 2019: more households +3.1${NBSP}MSEK, higher average cost +1.9${NBSP}MSEK`,
    );
  });
});

/** A made-up series from January 2018 on. */
function constructed(
  measure: Series["measure"],
  values: readonly number[],
  unit: Series["unit"],
): Series {
  const aggregation = unit === "count" ? "mean" : "sum";
  return seriesOf(month(2018, 1), values, {
    id: measure,
    measure,
    unit,
    aggregation,
    title: measure,
  });
}

/** The same from August 2019 on. */
function shifted(series: Series): Series {
  return {
    ...series,
    points: new Map([...series.points].map(([at, datum]) => [(at + 19) as typeof at, datum])),
  };
}
