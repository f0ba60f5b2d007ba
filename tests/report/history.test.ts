import { describe, expect, it } from "@jest/globals";
import { month } from "../../src/core/model/month";
import { planHistory } from "../../src/plan/sheets/history";
import { readHistory } from "../../src/report/history";
import { planInput } from "../support/plan-input";
import { ownWorkbook } from "../support/own-workbook";

const HISTORY = [3168, 3169].map((value, index) => ({
  refreshedAt: `2020-0${String(index + 2)}-10`,
  reportMonth: month(2020, index + 1),
  series: "series.households",
  period: "2019-10",
  value,
}));

describe("readHistory", () => {
  it("reads back what was written", () => {
    const sheet = planHistory(planInput({ history: HISTORY }));
    expect(readHistory(ownWorkbook([sheet]))).toEqual(HISTORY);
  });

  it("is empty without the sheet, and while the sheet says it is", () => {
    expect(readHistory(ownWorkbook([]))).toEqual([]);
    expect(readHistory(ownWorkbook([planHistory(planInput())]))).toEqual([]);
  });

  it("knows dates that Excel has made of the texts", () => {
    const sheet = planHistory(planInput({ history: HISTORY }));
    // 10 February 2020 and 1 January 2020: 43 831 is 1 January 2020.
    const edited = ownWorkbook([sheet], { "5,1": { date: 43_871 }, "5,2": { date: 43_831 } });
    expect(readHistory(edited)).toEqual(HISTORY);
  });

  it("passes over lines that are no entry any more", () => {
    const sheet = planHistory(planInput({ history: HISTORY }));
    expect(readHistory(ownWorkbook([sheet], { "5,5": "se not" }))).toEqual(HISTORY.slice(1));
  });

  it("puts a table that the user has sorted back in the order it was read in", () => {
    const sheet = planHistory(planInput({ history: HISTORY.toReversed() }));
    expect(readHistory(ownWorkbook([sheet]))).toEqual(HISTORY);
  });

  it("leaves what the user writes below the table alone", () => {
    const sheet = planHistory(planInput({ history: HISTORY }));
    const line = { "7,1": "2020-03-10", "7,2": "2020-02", "7,3": "series.households" };
    const below = ownWorkbook([sheet], { ...line, "7,4": "2019-10", "7,5": 1 });
    expect(readHistory(below)).toEqual(HISTORY);
  });
});
