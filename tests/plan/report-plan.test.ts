import { describe, expect, it } from "@jest/globals";
import { planReport } from "../../src/plan/report-plan";
import { augustInput } from "../support/plan/august-input";
import { periodStatement, yearStatement } from "../support/plan/statement-facts";
import { planInput } from "../support/plan-input";

describe("planReport", () => {
  it("plans every sheet in its order", () => {
    const { facts } = planInput();
    const input = augustInput({
      series: facts.series,
      statements: [periodStatement(), yearStatement()],
    });
    expect(planReport(input).sheets.map(({ name }) => name)).toEqual([
      "Sammanfattning",
      "Månadsserier",
      "Driftsammandrag",
      "Prognos",
      "Prognossäkerhet",
      "Fördjupning",
      "Kontroller",
      "Tertial historik",
      "Inställningar",
    ]);
  });

  it("leaves out sheets whose source is absent", () => {
    const keys = planReport(planInput()).sheets.map(({ key }) => key);
    expect(keys).toContain("monthly");
    expect(keys).not.toContain("statement");
  });
});
