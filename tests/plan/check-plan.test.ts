import { describe, expect, it } from "@jest/globals";
import { checkPlan } from "../../src/plan/check-plan";
import { call, cell, number, range, text, type Formula } from "../../src/plan/formula";
import type { SheetPlan } from "../../src/plan/model";
import { planMonthly } from "../../src/plan/sheets/monthly/sheet";
import { planSettings } from "../../src/plan/sheets/settings/sheet";
import { emptySheet, plainCell, planOf } from "../support/excel-host/plans";
import { planInput } from "../support/plan-input";

const DATA = { name: "Data", rowCount: 10, columnCount: 5 };

/** What is wrong with a summary sheet that has these changes. */
function problems(changes: Partial<SheetPlan>, name = "Sammanfattning"): readonly string[] {
  const plan = planOf(emptySheet("summary", name, changes));
  return checkPlan(plan, [DATA]).map(({ kind, where, detail }) => `${kind} ${where}: ${detail}`);
}

/** What is wrong with a sheet whose first cell has the formula. */
function formulaProblems(formula: Formula): readonly string[] {
  return problems({ cells: [plainCell(0, 0, 1, { formula })] });
}

const at = (sheet: string, row: number, column: number): Formula => cell({ sheet, row, column });

describe("checkPlan", () => {
  it("finds nothing wrong with the published series, planned", () => {
    const input = planInput();
    const monthly = planMonthly(input);
    if (!monthly) throw new Error("no monthly sheet");
    const linq = { name: "LinQ månad", rowCount: 13, columnCount: 14 };
    expect(checkPlan(planOf(monthly, planSettings(input)), [linq])).toEqual([]);
  });

  it("finds references that lead nowhere", () => {
    expect(formulaProblems(at("Data", 9, 4))).toEqual([]);
    expect(formulaProblems(at("Data", 10, 4))).toEqual([
      "unresolved-reference Sammanfattning!A1: Data!E11",
    ]);
    expect(formulaProblems(at("Borta", 0, 0))).toEqual([
      "unresolved-reference Sammanfattning!A1: Borta!A1",
    ]);
  });

  it("finds references to cells of ours that are not planned, also inside ranges", () => {
    const block = { sheet: "Sammanfattning", top: 0, left: 0, bottom: 1, right: 0 };
    expect(formulaProblems(call("SUM", range(block)))).toEqual([
      "unresolved-reference Sammanfattning!A1: Sammanfattning!A1:A2",
    ]);
  });

  it("finds what occurs twice", () => {
    const figure = { id: "series.x/2020-01", label: "x", unit: "kr", period: "2020-01" } as const;
    const range = { sheet: "Sammanfattning", top: 0, left: 0, bottom: 0, right: 0 };
    const twice = {
      cells: [plainCell(0, 0, 1, { figure }), plainCell(0, 0, 2), plainCell(1, 0, 3, { figure })],
      blocks: [1, 2].map(() => ({ key: "title", kind: "title" as const, range })),
      names: ["_Tertial.summary", "_TERTIAL.summary"].map((name) => ({ name, range })),
      tables: [1, 2].map(() => ({ name: "T", range, columns: ["a"] })),
    };
    expect(problems(twice).map((problem) => problem.split(" ")[0])).toEqual([
      "duplicate-cell",
      "duplicate-name",
      "duplicate-table",
      "duplicate-figure",
      "duplicate-block",
    ]);
    const sheets = planOf(emptySheet("summary", "Blad"), emptySheet("checks", "BLAD"));
    expect(checkPlan(sheets, [])).toContainEqual({
      kind: "duplicate-sheet",
      where: "blad",
      detail: "occurs more than once",
    });
  });

  it("finds merges that overlap, and lets those that touch be", () => {
    const merge = (left: number, right: number): SheetPlan["merges"][number] => ({
      ...{ sheet: "Sammanfattning", top: 3, left, bottom: 3, right },
    });
    expect(problems({ merges: [merge(0, 1), merge(2, 3)] })).toEqual([]);
    expect(problems({ merges: [merge(0, 2), merge(2, 3)] })).toEqual([
      "overlapping-merges Sammanfattning!A4:C4: overlaps Sammanfattning!C4:D4",
    ]);
  });
});

describe("Excel's limits", () => {
  it.each([
    ["a".repeat(32), "1 to 31 characters"],
    ["Drift/2020", "none of \\ / ? * [ ] :"],
    ["'Drift", "no apostrophe at an edge"],
    ["historik", "reserved by Excel"],
  ])("refuse the sheet name %s", (name, rule) => {
    expect(problems({}, name)).toEqual([`sheet-name ${name}: ${rule}`]);
  });

  it("refuse values that are no numbers", () => {
    expect(problems({ cells: [plainCell(0, 0, Number.NaN)] })).toEqual([
      "not-finite Sammanfattning!A1: NaN",
    ]);
    expect(problems({ cells: [plainCell(0, 0, -Infinity)] })).toEqual([
      "not-finite Sammanfattning!A1: -Infinity",
    ]);
  });

  it("refuse cells off the sheet and texts that are too long", () => {
    expect(problems({ cells: [plainCell(0, 16_384, 1)] })).toEqual([
      "limit Sammanfattning!XFE1: column",
    ]);
    expect(problems({ cells: [plainCell(1_048_576, 0, 1)] })).toEqual([
      "limit Sammanfattning!A1048577: row",
    ]);
    expect(problems({ cells: [plainCell(0, 0, "x".repeat(32_767))] })).toEqual([]);
    expect(problems({ cells: [plainCell(0, 0, "x".repeat(32_768))] })).toEqual([
      "limit Sammanfattning!A1: characters of text",
    ]);
  });

  it("refuse formulas that are too long, too deep, or hold too long a text", () => {
    const nested = (depth: number): Formula =>
      depth === 0 ? number(1) : call("ABS", nested(depth - 1));
    expect(formulaProblems(nested(64))).toEqual([]);
    expect(formulaProblems(nested(65))).toEqual(["limit Sammanfattning!A1: nested functions"]);
    expect(formulaProblems(text("x".repeat(256)))).toEqual([
      "limit Sammanfattning!A1: characters of a text in a formula",
    ]);
    const long = call("SUM", ...Array.from({ length: 2_800 }, () => number(12)));
    expect(formulaProblems(long)).toEqual(["limit Sammanfattning!A1: characters of formula"]);
  });

  it("refuse names that Excel does not take", () => {
    const range = { sheet: "Sammanfattning", top: 0, left: 0, bottom: 0, right: 0 };
    expect(problems({ names: [{ name: "_Tertial.a-b", range }] })).toEqual([
      "limit _Tertial.a-b: no defined name",
    ]);
  });
});
