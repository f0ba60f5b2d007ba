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

  it("reads lines below the name, as when the table has grown", () => {
    const sheet = planHistory(planInput({ history: HISTORY.slice(0, 1) }));
    const line = { "6,1": "2020-03-10", "6,2": "2020-02", "6,3": "series.households" };
    const grown = ownWorkbook([sheet], { ...line, "6,4": "2019-10", "6,5": 3169 });
    expect(readHistory(grown)).toEqual(HISTORY);
  });
});
