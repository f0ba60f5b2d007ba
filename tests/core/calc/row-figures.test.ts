import { describe, expect, it } from "@jest/globals";
import { rowFigures } from "../../../src/core/calc/row-figures";
import { periodStatement, yearStatement } from "../../support/plan/statement-facts";
import { numberOf } from "../../../src/core/model/datum";

describe("rowFigures", () => {
  it("gives the deviations that were published for January–August 2020", () => {
    const deviations = rowFigures(periodStatement()).map((row) => row.deviation);
    expect(deviations).toEqual([427, 7329, -21405, 98, 206, -13345, -14076, 731, 318, -13027]);
  });

  it("gives the deviations that were published for the full year", () => {
    const deviations = rowFigures(yearStatement()).map((row) => row.deviation);
    expect(deviations).toEqual([200, 5194, -44000, 0, 0, -38606, -37490, -1116, 0, -38606, -12000]);
  });

  it("has each deviation as a share of the budget's magnitude, none where the budget is 0", () => {
    const shares = rowFigures(yearStatement()).map((row) => row.deviationShare);
    // −38 606 / 411 764 and −1 116 / |−40 370|; Arbetsmarknadscentrum and the pandemic have no budget.
    expect(shares[5]).toBeCloseTo(-0.09375759, 8);
    expect(shares[7]).toBeCloseTo(-0.02764429, 8);
    expect(shares[8]).toBeNull();
    expect(shares[10]).toBeNull();
  });

  it("takes a total for a sum only in columns where its parts add up to it exactly", () => {
    const statement = periodStatement();
    const off = statement.rows.map((row, index) =>
      index === 0 ? { ...row, cells: { ...row.cells, budget: shifted(row.cells.budget, 1) } } : row,
    );
    const total = rowFigures({ ...statement, rows: off })[5];
    expect(total?.outcome).toEqual({ value: 287854, isSum: true });
    // 274 510 is the sum now; the printed total stands.
    expect(total?.budget).toEqual({ value: 274509, isSum: false });
  });

  it("subtracts last year in the sign of the table", () => {
    // 55 708 − 43 827
    expect(rowFigures(periodStatement())[1]?.change).toBe(11881);
  });

  it("says better with + also where costs are printed with a minus", () => {
    const statement = periodStatement();
    const flipped = statement.rows.map((row) => ({
      ...row,
      cells: { ...row.cells, actual: negated(row.cells.actual), budget: negated(row.cells.budget) },
    }));
    const deviations = rowFigures({ ...statement, rows: flipped }).map((row) => row.deviation);
    expect(deviations).toEqual([427, 7329, -21405, 98, 206, -13345, -14076, 731, 318, -13027]);
  });
});

type Cell = ReturnType<typeof periodStatement>["rows"][number]["cells"]["budget"];

function shifted(cell: Cell, by: number): NonNullable<Cell> {
  return changed(cell, (value) => value + by);
}

function negated(cell: Cell): NonNullable<Cell> {
  return changed(cell, (value) => -value);
}

function changed(cell: Cell, change: (value: number) => number): NonNullable<Cell> {
  const value = numberOf(cell);
  if (!cell || value === null) throw new Error("the fixture has no number here");
  return { kind: "number", as: "number", value: change(value), source: cell.source };
}

describe("rowFigures of a table that prints income like cost", () => {
  // Costs 900 against 1 000 and income 500 against 400: both better, by 100 each; net 400 against 600.
  const source = { sheet: "Drift", row: 0, column: 0 };
  const number = (value: number): NonNullable<Cell> => ({
    kind: "number",
    as: "number",
    value,
    source,
  });
  const row = (
    label: string,
    [actual, budget]: readonly [number, number],
    more: Partial<ReturnType<typeof periodStatement>["rows"][number]> = {},
  ): ReturnType<typeof periodStatement>["rows"][number] => ({
    key: label,
    label,
    kind: "area",
    parts: [],
    cells: { actual: number(actual), budget: number(budget) },
    ...more,
  });
  const statement = {
    ...periodStatement(),
    rows: [
      row("kostnader", [900, 1000]),
      row("intäkter", [500, 400], { reversed: true }),
      row("netto", [400, 600], { kind: "total", parts: [0, 1] }),
    ],
  };

  it("counts more income as better, and subtracts it in the total", () => {
    const figures = rowFigures(statement);
    expect(figures.map((each) => each.deviation)).toEqual([100, 100, 200]);
    expect(figures[2]?.budget).toEqual({ value: 600, isSum: true });
  });
});
