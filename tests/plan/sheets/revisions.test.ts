import { describe, expect, it } from "@jest/globals";
import type { HistoryEntry } from "../../../src/core/model/history";
import { addMonths, isoMonth, month } from "../../../src/core/model/month";
import { planRevisions } from "../../../src/plan/sheets/revisions/sheet";
import { cellSaying, figureCell, formulaOf, planInput } from "../../support/plan-input";

const MARCH = month(2020, 3);

function line(
  reportMonth: HistoryEntry["reportMonth"],
  period: string,
  value: number,
): HistoryEntry {
  return { refreshedAt: "2020-04-14", reportMonth, series: "series.households", period, value };
}

// Households as printed in Linköping's reports of January and March 2020.
const PUBLISHED = [
  line(month(2020, 1), "2019-12", 3130),
  line(month(2020, 1), "2020-01", 3161),
  line(MARCH, "2019-12", 3132),
  line(MARCH, "2020-01", 3192),
  line(MARCH, "2020-03", 3239),
];

/** Three reports, each month 100 at first and 110 a month later, then still: a factor of 1.1 without any spread. */
const REPORTS = [0, 1, 2].flatMap((report) => {
  const reportMonth = addMonths(MARCH, report - 2);
  return Array.from({ length: 4 }, (_, age) => {
    const own = addMonths(reportMonth, -age);
    return line(reportMonth, isoMonth(own), age === 0 ? 100 : 110);
  });
});

describe("Revideringar", () => {
  it("is not written before a second report", () => {
    expect(planRevisions(planInput({ history: PUBLISHED.slice(0, 2) }))).toBeNull();
  });

  const published = planRevisions(planInput({ history: PUBLISHED }));

  it("says how many values have changed, and which", () => {
    expect(cellSaying(published, "2 värden har ändrats sedan förra uppföljningen").row).toBe(0);
    const changes = published?.cells.filter(({ figure }) => figure?.id.includes(".revised/"));
    expect(changes?.map(({ value }) => value)).toEqual([2, 31]);
    // 31 / 3161 = 0.98 %
    const share = figureCell(published, "series.households.revised-share/2020-01");
    expect(share.value).toBeCloseTo(0.009_807_023, 9);
  });

  it("takes the value before from the history and the one now from the user's cell", () => {
    const { row, column } = figureCell(published, "series.households.revised/2020-01");
    const at = (offset: number): string => {
      const found = published?.cells.find(
        (one) => one.row === row && one.column === column + offset,
      );
      return found ? formulaOf(found, "Revideringar") : "";
    };
    // The history's lines begin in row 6; the second is January's. January 2020 is C4 of the published table.
    expect([at(-2), at(-1)]).toEqual(["'Tertial historik'!F7", "'LinQ månad'!C4"]);
  });

  it("says why no expected values are shown yet", () => {
    expect(cellSaying(published, "minst tre månader i följd; nu finns 2").value).toBeDefined();
  });

  it("expects a month of 100 to become 110 where every month has, with no error", () => {
    const sheet = planRevisions(planInput({ history: REPORTS }));
    expect(figureCell(sheet, "series.households.expected-final/2020-03").value).toBeCloseTo(110, 9);
    const error = figureCell(sheet, "series.households.expected-final-error/2020-03");
    expect(error.value).toBeCloseTo(0, 9);
  });
});
