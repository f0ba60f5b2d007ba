import { describe, expect, it } from "@jest/globals";
import { seriesFigureId, seriesHistoryId, statementFigureId } from "../../src/plan/figure-ids";

describe("figure ids", () => {
  it("are those that docs/figures.md promises", () => {
    expect(seriesFigureId("households", "month", "2020-03")).toBe("series.households/2020-03");
    expect(seriesFigureId("temporary-housing-cost", "target-over", "2020-02")).toBe(
      "series.temporary-housing-cost.target-over/2020-02",
    );
    expect(statementFigureId("year", "deviation", "Ekonomiskt bistånd")).toBe(
      "statement.forecast.deviation/Ekonomiskt bistånd",
    );
    expect(statementFigureId("period", "outcome", "Nämnden")).toBe(
      "statement.period.outcome/Nämnden",
    );
  });

  it("name a series in the history as its months without their period", () => {
    expect(seriesFigureId("households", "month", "2020-03")).toBe(
      `${seriesHistoryId("households")}/2020-03`,
    );
  });
});
