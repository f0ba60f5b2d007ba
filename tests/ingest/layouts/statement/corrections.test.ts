import { describe, expect, it } from "@jest/globals";
import { costSign } from "../../../../src/core/calc/deviation";
import type { Facts } from "../../../../src/core/model/facts";
import type { TableCorrection } from "../../../../src/core/model/table-correction";
import { readFacts } from "../../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../../grid-of";

const KEY = "table.drift/driftsammandrag/period";
const BUDGET_LESS_ACTUAL = { minuend: "budget", subtrahend: "actual" } as const;
const ACTUAL_LESS_BUDGET = { minuend: "actual", subtrahend: "budget" } as const;

/** 1000 − 1200 = −200, 700 − 600 = 100, 500 − 450 = 50. */
const PROVED: TestCell[][] = [
  ["Driftsammandrag jan–aug 2020"],
  ["Verksamhet, tkr", "Budget", "Utfall", "Avvikelse"],
  ["A", 1000, 1200, -200],
  ["B", 700, 600, 100],
  ["C", 500, 450, 50],
];

/** Deviations that no difference of budget and actual gives, but for the first two rows: 1000 − 1200, 700 − 600. */
const UNPROVED: TestCell[][] = [
  ...PROVED.slice(0, 4),
  ["C", 500, 450, 37],
  ["D", 300, 250, 12],
  ["E", 200, 210, 61],
];

function read(rows: TestCell[][], correction?: TableCorrection, shift = 0): Facts {
  const cells = [...Array.from({ length: shift }, (): TestCell[] => []), ...rows];
  const corrections = new Map(correction && [[KEY, correction]]);
  return readFacts(workbookOf(sheetOf(cells, "Drift")), { reportMonth: null, corrections });
}

describe("a statement that the user corrects", () => {
  it("is found again when its rows have moved", () => {
    for (const shift of [0, 7]) {
      const [statement] = read(PROVED, { costs: "negative" }, shift).statements;
      expect(statement).toMatchObject({ setting: KEY, costs: "negative" });
    }
  });

  it("is left out, and still listed so that this can be undone", () => {
    const { statements, recognised, findings } = read(UNPROVED, { isLeftOut: true });
    expect(statements).toEqual([]);
    expect(recognised).toMatchObject([
      { kind: "statement", title: "Driftsammandrag jan–aug 2020", setting: KEY, leftOut: true },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["nothing-recognised"]);
  });

  it("has its costs printed as the user says", () => {
    const [statement] = read(PROVED, { costs: "negative" }).statements;
    expect(statement && costSign(statement)).toBe(-1);
  });

  it("gives no finding where its numbers agree with the user", () => {
    const { statements, findings } = read(PROVED, { formula: BUDGET_LESS_ACTUAL });
    expect(statements[0]?.convention).toEqual({
      formula: BUDGET_LESS_ACTUAL,
      rowsProved: 3,
      rowsBroken: [],
      setInsteadOf: BUDGET_LESS_ACTUAL,
    });
    expect(findings).toEqual([]);
  });

  it("gives one finding where its numbers contradict the user, and calls no row wrong", () => {
    const { statements, findings } = read(PROVED, { formula: ACTUAL_LESS_BUDGET });
    expect(statements[0]?.convention).toEqual({
      formula: ACTUAL_LESS_BUDGET,
      rowsProved: 0,
      rowsBroken: [0, 1, 2],
      setInsteadOf: BUDGET_LESS_ACTUAL,
    });
    expect(findings).toMatchObject([
      {
        code: "convention-contradicted",
        severity: "warning",
        args: { sheet: "Drift", held: 0, rows: 3, ...provedAs("budget", "actual") },
      },
    ]);
  });

  it("gives the finding also where it has no such column", () => {
    const { findings } = read(PROVED, { formula: { minuend: "budget", subtrahend: "forecast" } });
    expect(findings).toMatchObject([{ code: "convention-contradicted", args: { held: 0 } }]);
  });
});

describe("a statement whose deviation cannot be proved", () => {
  it("asks for the setting", () => {
    expect(read(UNPROVED).findings).toMatchObject([
      { code: "convention-unproved", args: { sheet: "Drift" } },
    ]);
  });

  it("is told how the user's answer fares, on which rows", () => {
    const { statements, findings } = read(UNPROVED, { formula: BUDGET_LESS_ACTUAL });
    expect(statements[0]?.convention).toMatchObject({ rowsProved: 2, rowsBroken: [2, 3, 4] });
    expect(findings).toMatchObject([
      { code: "convention-contradicted", args: { held: 2, rows: 5 } },
    ]);
    expect(findings[0]?.args).not.toHaveProperty("provedMinuend");
  });
});

function provedAs(provedMinuend: string, provedSubtrahend: string): object {
  return { provedMinuend, provedSubtrahend };
}
