import { describe, expect, it } from "@jest/globals";
import { rowFigures } from "../../../src/core/calc/row-figures";
import { shareOfYear } from "../../../src/core/calc/share-of-year";
import { periodStatement, yearStatement } from "../../support/plan/statement-facts";

const period = { statement: { unit: "tkr" as const }, figures: rowFigures(periodStatement()) };
const year = { statement: { unit: "tkr" as const }, figures: rowFigures(yearStatement()) };

describe("shareOfYear", () => {
  it("is the actual so far of the full year's budget", () => {
    // 184 122 / 244 076
    expect(shareOfYear("ekonomiskt bistånd", period, year)).toBeCloseTo(0.7543634, 7);
  });

  it("is undefined where the year has no budget, or one statement lacks the row", () => {
    expect(shareOfYear("arbetsmarknadscentrum", period, year)).toBeNull();
    expect(shareOfYear("okänd", period, year)).toBeNull();
  });

  it("does not divide amounts of different units", () => {
    const millions = { ...year, statement: { unit: "mnkr" as const } };
    expect(shareOfYear("ekonomiskt bistånd", period, millions)).toBeNull();
  });
});
