import { beforeAll, describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../src/hosts/xlsx/host";
import { CellKind, kindAt, numberAt, textAt, type Grid } from "../../src/ingest/grid";
import type { Outcome } from "../../src/report/result";
import { fixtureTable } from "../support/fixture-table";
import { figure, fixture, refreshed } from "../support/refreshed";

const PUBLISHED = fixtureTable("linkoping-2020-03-manadsserier.tsv");

describe("the March 2020 sample", () => {
  let outcome: Outcome;
  let monthly: Grid;
  beforeAll(async () => {
    const { bytes, ...rest } = await refreshed(fixture("samples/linkoping-2020-mars.xlsx"));
    ({ outcome } = rest);
    const { sheets } = await (await openXlsx(bytes)).read({});
    const sheet = sheets.find(({ ownedKey }) => ownedKey === "monthly");
    if (!sheet) throw new Error("Månadsserier was not written");
    monthly = sheet.grid;
  });

  it("shows all twelve rows of the report, with X where registrations still arrive", () => {
    expect(PUBLISHED).toHaveLength(12);
    for (const { Mått: title = "", År: year = "", ...months } of PUBLISHED) {
      const shown = rowUnder(monthly, title, year).slice(0, 12);
      const printed = Object.values(months).map((text) =>
        /^\d+$/.test(text) ? Number(text) : text,
      );
      expect([title, year, ...shown]).toEqual([title, year, ...printed]);
    }
  });

  it("compares January–February with last year", () => {
    // 821 745 + 765 855 = 1 587 600; 1 115 042 + 941 711 = 2 056 753
    const at = (name: string): unknown =>
      figure(outcome, `series.temporary-housing-cost.${name}/2020-02`);
    expect(at("ytd")).toBe(1_587_600);
    expect(at("ytd-previous")).toBe(2_056_753);
    expect(at("ytd-change")).toBe(-469_153);
    expect(at("ytd-change-share")).toBeCloseTo(-0.22810371, 8);
  });

  it("rolls twelve months", () => {
    expect(figure(outcome, "series.temporary-housing-cost.rolling-12/2019-12")).toBe(11_244_001);
    expect(figure(outcome, "series.temporary-housing-cost.rolling-12/2020-02")).toBe(10_774_848);
  });

  it("holds the months against the target of 600 000 kr", () => {
    // 1 587 600 − 2 × 600 000; (12 × 600 000 − 1 587 600) / 10
    expect(figure(outcome, "series.temporary-housing-cost.target-over/2020-02")).toBe(387_600);
    expect(figure(outcome, "series.temporary-housing-cost.target-remaining/2020-02")).toBe(561_240);
  });
});

/** The cells from column C of the row that says `label` in column B, below the row that says `title` there. */
function rowUnder(grid: Grid, title: string, label: string): readonly (number | string)[] {
  const labels = Array.from({ length: grid.rowCount }, (_, row) => String(shown(grid, row, 1)));
  const row = labels.indexOf(label, labels.indexOf(title) + 1);
  return Array.from({ length: grid.columnCount - 2 }, (_, k) => shown(grid, row, k + 2));
}

function shown(grid: Grid, row: number, column: number): number | string {
  return kindAt(grid, row, column) === CellKind.number
    ? numberAt(grid, row, column)
    : textAt(grid, row, column);
}
