import { describe, expect, it } from "@jest/globals";
import { month } from "../../../src/core/model/month";
import { planHistory } from "../../../src/plan/sheets/history";
import { planInput } from "../../support/plan-input";

const entry = {
  refreshedAt: "2020-04-14",
  reportMonth: month(2020, 3),
  series: "series.households",
  period: "2019-10",
  value: 3169,
};

describe("planHistory", () => {
  const sheet = planHistory(planInput({ history: [{ ...entry, value: 3168 }, entry] }));

  it("is an Excel table of the lines in their order", () => {
    const body = sheet.cells.filter(({ row }) => row >= 4).map(({ value }) => value);
    expect(body).toEqual([
      ...["Läst", "Rapportmånad", "Serie", "Period", "Värde"],
      ...["2020-04-14", "2020-03", "series.households", "2019-10", 3168],
      ...["2020-04-14", "2020-03", "series.households", "2019-10", 3169],
    ]);
    expect(sheet.tables).toEqual([
      {
        name: "TertialHistorik",
        range: { sheet: "Tertial historik", top: 4, left: 1, bottom: 6, right: 5 },
        columns: ["Läst", "Rapportmånad", "Serie", "Period", "Värde"],
      },
    ]);
  });

  it("says what it is for and repeats its heads on every page", () => {
    expect(sheet.blocks.map(({ key }) => key)).toContain("purpose");
    expect(sheet.print.titleRows).toEqual({ top: 4, bottom: 4 });
  });

  it("has no table while there is nothing to keep: Excel wants a row in each", () => {
    const empty = planHistory(planInput());
    expect(empty.tables).toEqual([]);
    expect(empty.cells.at(-1)?.value).toBe("Här finns inga värden ännu.");
  });
});
