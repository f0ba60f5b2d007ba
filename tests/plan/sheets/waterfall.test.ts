import { describe, expect, it } from "@jest/globals";
import type { SheetPlan } from "../../../src/plan/model";
import { planStatement } from "../../../src/plan/sheets/statement/sheet";
import { augustInput } from "../../support/plan/august-input";
import { yearStatement } from "../../support/plan/statement-facts";

function planned(statement: ReturnType<typeof yearStatement>): SheetPlan {
  const sheet = planStatement(augustInput({ statements: [statement] }));
  if (!sheet) throw new Error("no sheet was planned");
  return sheet;
}

/** The values a chart series draws. */
function drawn(sheet: SheetPlan, key: string): readonly unknown[] {
  const { top, bottom, left } = seriesOf(sheet, key).values;
  return valuesIn(sheet, { top, bottom, left });
}

function seriesOf(sheet: SheetPlan, key: string): SheetPlan["charts"][number]["series"][number] {
  const found = sheet.charts[0]?.series.find((series) => series.key === key);
  if (!found) throw new Error(`no series ${key}`);
  return found;
}

function valuesIn(
  sheet: SheetPlan,
  { top, bottom, left }: { top: number; bottom: number; left: number },
): readonly unknown[] {
  return sheet.cells
    .filter(({ row, column }) => column === left && row >= top && row <= bottom)
    .map(({ value }) => value);
}

describe("the waterfall of the forecast", () => {
  it("leaves out areas without deviation and ends in the total", () => {
    const sheet = planned(yearStatement());
    const categories = sheet.charts[0]?.categories;
    expect(categories && valuesIn(sheet, categories)).toEqual([
      "Nämnden",
      "Arbetsmarknads- och integrationsinsatser",
      "Ekonomiskt bistånd",
      "Summa",
    ]);
    expect(drawn(sheet, "base")).toEqual([0, 200, 0, null]);
    expect(drawn(sheet, "gainAbove")).toEqual([200, 5194, 0, null]);
    // From +5 394 down to −38 606: a part on either side of zero.
    expect(drawn(sheet, "lossAbove")).toEqual([0, 0, 5394, null]);
    expect(drawn(sheet, "lossBelow")).toEqual([0, 0, -38606, null]);
    expect(drawn(sheet, "total")).toEqual([null, null, null, -38606]);
  });

  it("labels each bar once, with its sign", () => {
    const sheet = planned(yearStatement());
    const { labelCells } = seriesOf(sheet, "top");
    expect(labelCells && valuesIn(sheet, labelCells)).toEqual([
      "+200",
      "+5\u00A0194",
      "−44\u00A0000",
      "−38\u00A0606",
    ]);
  });

  it("gives what the areas do not explain a bar of its own", () => {
    const statement = yearStatement();
    const rows = statement.rows.map((row, index) => {
      const forecast = row.cells.forecast;
      if (index !== 5 || forecast?.kind !== "number") return row;
      return { ...row, cells: { ...row.cells, forecast: { ...forecast, value: 450_470 } } };
    });
    const sheet = planned({ ...statement, rows });
    // 411 764 − 450 470 = −38 706, which is 100 more than the areas' −38 606.
    expect(drawn(sheet, "total").at(-1)).toBe(-38706);
    expect(drawn(sheet, "lossBelow")).toEqual([0, 0, -38606, -100, null]);
  });

  it("says in words what it draws", () => {
    expect(planned(yearStatement()).charts[0]?.altText).toContain(
      "Ekonomiskt bistånd −44\u00A0000",
    );
  });

  it("stands on the printed page, its numbers below it", () => {
    const sheet = planned(yearStatement());
    const anchor = sheet.charts[0]?.anchor;
    const { bottom } = sheet.print.area;
    expect(anchor && anchor.bottom <= bottom + 1).toBe(true);
    expect(seriesOf(sheet, "base").values.top).toBeGreaterThan(bottom);
  });
});

describe("the forecast beside last year's accounts", () => {
  const comparison = (
    statement: ReturnType<typeof yearStatement>,
  ): readonly (readonly unknown[])[] => {
    const sheet = planned(statement);
    const chart = sheet.charts.find(({ key }) => key === "comparison.year");
    const ranges = chart ? [chart.categories, ...chart.series.map(({ values }) => values)] : [];
    return ranges.map((range) => valuesIn(sheet, range));
  };

  it("is drawn by area, as published", () => {
    expect(comparison(yearStatement())).toEqual([
      [
        "Nämnden",
        "Arbetsmarknads- och integrationsinsatser",
        "Ekonomiskt bistånd",
        "Avdelningen för försörjningsinsatser",
        "Utbildnings- och arbetsmarknadsförvaltningen",
      ],
      [1_363, 75_954, 264_196, 63_635, 2_963],
      [1_521, 89_361, 288_076, 64_167, 7_245],
    ]);
  });

  it("is not, where the total's areas do not stand together", () => {
    const { rows, ...statement } = yearStatement();
    const parted = rows.map((row, at) => (at === 5 ? { ...row, parts: [0, 1, 2, 8] } : row));
    expect(comparison({ ...statement, rows: parted })).toEqual([]);
  });
});
