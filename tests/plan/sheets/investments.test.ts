import { describe, expect, it } from "@jest/globals";
import { month } from "../../../src/core/model/month";
import { readFacts } from "../../../src/ingest/facts";
import { checkPlan } from "../../../src/plan/check-plan";
import { planInvestments } from "../../../src/plan/sheets/investments/sheet";
import { sheetOf, workbookOf } from "../../ingest/grid-of";
import { augustInput } from "../../support/plan/august-input";
import { followUpOf, sourcesOf } from "../../support/plan/follow-up-facts";
import { sheetTexts } from "../../support/plan/sheet-texts";
import { figureCell, formulaOf } from "../../support/plan-input";

describe("planInvestments", () => {
  const published = planInvestments(augustInput({ followUp: followUpOf("investeringar") }));

  it("is left out when the workbook has no investments", () => {
    expect(planInvestments(augustInput({}))).toBeNull();
  });

  it("makes a plan that Excel accepts", () => {
    const sheets = published ? [published] : [];
    expect(sheets).toHaveLength(1);
    expect(checkPlan({ sheets }, sourcesOf("investeringar"))).toEqual([]);
  });

  it("shows budget less forecast, and says what it comes to: 250 − 50", () => {
    const item = "Ny- och återanskaffning av inventarier";
    const cell = figureCell(published, `investments.deviation/${item}/2020`);
    expect(cell.value).toBe(200);
    expect(formulaOf(cell, "Investeringar")).toMatch(/^H\d+-G\d+$/);
    expect(published && sheetTexts(published)[0]).toBe(
      "Investeringarna beräknas bli 200\u00A0tkr under ramen",
    );
  });

  it("turns the sign of payments printed negative: −8 000 − (−13 500) is 5 500 over budget", () => {
    const rows = [
      ["Investeringar 2020, tkr", "Budget 2020", "Prognos 2020", "Avvikelse"],
      ["Ny förskola", -8000, -13500, -5500],
      ["Inventarier", -600, -500, 100],
      ["Summa", -8600, -14000, -5400],
    ];
    const book = workbookOf(sheetOf(rows, "Inv"));
    const { followUp } = readFacts(book, { reportMonth: month(2020, 8) });
    const sheet = planInvestments(augustInput({ followUp }));
    expect(figureCell(sheet, "investments.deviation/Ny förskola/2020").value).toBe(-5500);
    expect(sheet && sheetTexts(sheet)[0]).toBe(
      "Investeringarna beräknas bli 5,4\u00A0mnkr över ramen",
    );
  });
});
