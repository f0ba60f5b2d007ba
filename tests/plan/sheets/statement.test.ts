import { describe, expect, it } from "@jest/globals";
import { checkPlan } from "../../../src/plan/check-plan";
import type { SheetPlan } from "../../../src/plan/model";
import { planSummary } from "../../../src/plan/sheets/summary/sheet";
import { planStatement } from "../../../src/plan/sheets/statement/sheet";
import { figureCell, formulaOf } from "../../support/plan-input";
import { sheetTexts } from "../../support/plan/sheet-texts";
import { augustInput } from "../../support/plan/august-input";
import { periodStatement, yearStatement } from "../../support/plan/statement-facts";

const SOURCES = [
  { name: "Drift period", rowCount: 20, columnCount: 6 },
  { name: "Prognos helår", rowCount: 20, columnCount: 6 },
];

function planned(...args: Parameters<typeof augustInput>): SheetPlan {
  const sheet = planStatement(augustInput(...args));
  if (!sheet) throw new Error("no sheet was planned");
  return sheet;
}

const both = { statements: [periodStatement(), yearStatement()] };

describe("planStatement", () => {
  it("is left out when the workbook has no statement", () => {
    expect(planStatement(augustInput({}))).toBeNull();
  });

  it("makes a plan that Excel accepts", () => {
    expect(checkPlan({ sheets: [planned(both)] }, SOURCES)).toEqual([]);
  });

  it("shows the published deviations and shares under stable ids", () => {
    const sheet = planned(both);
    const value = (id: string): unknown => figureCell(sheet, id).value;
    expect(value("statement.period.deviation/Ekonomiskt bistånd")).toBe(-21405);
    expect(value("statement.period.deviation/Summa nettokostnader, tkr")).toBe(-13345);
    expect(value("statement.period.deviation/varav intäkter")).toBe(731);
    expect(value("statement.forecast.deviation/Ekonomiskt bistånd")).toBe(-44000);
    expect(value("statement.forecast.deviation/Summa nettokostnader, tkr")).toBe(-38606);
    // −38 606 / 411 764 = −9.376 %; 287 854 / 411 764 = 69.9 %
    const total = "Summa nettokostnader, tkr";
    expect(value(`statement.forecast.deviation-share/${total}`)).toBeCloseTo(-0.09376, 5);
    expect(value(`statement.forecast.share-of-year/${total}`)).toBeCloseTo(0.699075, 6);
  });

  it("reads amounts from the user's cells, sums totals here and subtracts here", () => {
    const sheet = planned(both);
    const formula = (id: string): string => formulaOf(figureCell(sheet, id), sheet.name);
    expect(formula("statement.period.outcome/Ekonomiskt bistånd")).toBe("'Drift period'!B8");
    expect(formula("statement.period.outcome/Summa nettokostnader, tkr")).toBe("SUM(C7:C11)");
    expect(formula("statement.period.deviation/Ekonomiskt bistånd")).toBe("D9-C9");
    const inclusive = "statement.period.outcome/Summa nettokostnader, tkr, inkl. kommunala enheter";
    expect(formula(inclusive)).toBe("SUM(C12,C15)");
  });

  it("subtracts the other way where costs are printed with a minus", () => {
    const [period] = both.statements;
    const rows = period?.rows.map((row) => ({
      ...row,
      parts: [],
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([role, datum]) => [
          role,
          datum.kind === "number" ? { ...datum, value: -datum.value } : datum,
        ]),
      ),
    }));
    const sheet = planned({ statements: [{ ...periodStatement(), rows: rows ?? [] }] });
    const cell = figureCell(sheet, "statement.period.deviation/Ekonomiskt bistånd");
    expect(cell.value).toBe(-21405);
    expect(formulaOf(cell, sheet.name)).toBe("C9-D9");
    expect(sheetTexts(sheet).join(" ")).toContain("Källan har omvänt tecken");
  });

  it("leaves the share empty, but live, where there is no budget", () => {
    const sheet = planned(both);
    const pandemic = "Nettoeffekt av coronapandemin som ingår i driftsammandraget ovan";
    const { row, column } = figureCell(sheet, `statement.forecast.deviation/${pandemic}`);
    const share = sheet.cells.find((cell) => cell.row === row && cell.column === column + 2);
    expect(share?.value).toBe("");
    expect(share?.figure).toBeUndefined();
    expect(sheetTexts(sheet).join(" ")).toContain("Avv. % är tom där budgeten är noll");
  });

  it("says what it found, how the sign was proved and where the figures come from", () => {
    const texts = sheetTexts(planned(both));
    expect(texts[0]).toBe(
      "Prognosen för 2020 är 38,6\u00A0mnkr sämre än budget, utfallet jan–aug 2020 13,3\u00A0mnkr sämre",
    );
    expect(texts).toContain(
      "Hämtat från 'Drift period'!A5:E15. Källans avvikelse = budget − utfall, bevisad på 10 av 10 rader.",
    );
  });

  it("repeats a mark as it stands and computes nothing from it", () => {
    const statement = periodStatement();
    const rows = statement.rows.map((row, index) => {
      const budget = row.cells.budget;
      if (index !== 0 || !budget) return row;
      const mark = { kind: "mark", mark: "missing", text: "..", source: budget.source } as const;
      return { ...row, cells: { ...row.cells, budget: mark } };
    });
    const sheet = planned({ statements: [{ ...statement, rows }] });
    expect(sheetTexts(sheet)).toContain("..");
    expect(() => figureCell(sheet, "statement.period.deviation/Nämnden")).toThrow();
  });

  it("holds a table without a budget against last year, in the sheet and on the first page", () => {
    const statement = periodStatement();
    const roles = ["actual", "prior-actual"];
    const columns = statement.columns.filter(({ role }) => roles.includes(role));
    const rows = statement.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(Object.entries(row.cells).filter(([role]) => roles.includes(role))),
    }));
    const convention = { formula: null, rowsProved: 0, rowsBroken: [] };
    const facts = { statements: [{ ...statement, columns, rows, convention }] };
    // 287 854 − 268 164 = 19 690 tkr
    const title = "Nettokostnaden jan–aug 2020 är 19,7\u00A0mnkr högre än jan–aug 2019";
    const summary = planSummary(augustInput(facts));
    for (const sheet of [planned(facts), ...(summary ? [summary] : [])]) {
      const texts = sheetTexts(sheet);
      expect(texts[0]).toBe(title);
      expect(texts.join(" ")).not.toMatch(/budget|avvikelse|Avv\. %/i);
      expect(texts).toContain("Förändring");
    }
  });

  it("puts each bar on one scale for its table", () => {
    const limits = planned(both).conditionalFormats.flatMap((format) =>
      format.kind === "bar" ? [format.limit] : [],
    );
    expect(limits).toEqual([21405, 44000]);
  });
});

describe("comments in planStatement", () => {
  const comment = {
    key: "period/ekonomiskt bistånd",
    label: "Ekonomiskt bistånd",
    text: "fler hushåll",
  };

  it("stand beside their row, also when rows have changed places", () => {
    const statement = periodStatement();
    const rows = statement.rows.map((row) => ({ ...row, parts: [] })).toReversed();
    const sheet = planned(
      { statements: [{ ...statement, rows }] },
      { comments: { statement: [comment] } },
    );
    const { row } = figureCell(sheet, "statement.period.deviation/Ekonomiskt bistånd");
    const cell = sheet.cells.find(({ value }) => value === "fler hushåll");
    expect(cell).toMatchObject({ row, style: "input" });
  });

  it("are listed at the foot when their row is gone", () => {
    const lost = { key: "period/nedlagd", label: "Nedlagd verksamhet", text: "utred" };
    const sheet = planned(both, { comments: { statement: [comment, lost] } });
    const texts = sheetTexts(sheet);
    expect(texts.indexOf("Nedlagd verksamhet")).toBeGreaterThan(
      texts.indexOf("Kommentarer vars rad inte längre finns"),
    );
    expect(checkPlan({ sheets: [sheet] }, SOURCES)).toEqual([]);
  });
});
