import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../../src/core/model/datum";
import { month } from "../../../src/core/model/month";
import { readFacts } from "../../../src/ingest/facts";
import { FEBRUARY, JANUARY, SMALL_CASES, smallExport } from "../../support/case-rows";
import { sheetOf, workbookOf } from "../grid-of";

const factsOf = (...more: (typeof SMALL_CASES)[number][]): ReturnType<typeof readFacts> =>
  readFacts(workbookOf(sheetOf(smallExport([...SMALL_CASES, ...more, ...SMALL_CASES]))));

const cost = (facts: ReturnType<typeof readFacts>): number | null =>
  numberOf(facts.series.find(({ id }) => id === "cost")?.points.get(month(2020, 1)));

describe("what is odd in an export is told once a column", () => {
  it("rows without a month are left out", () => {
    const odd = { id: 104, paid: 99_999 };
    const facts = factsOf({ month: null, ...odd }, { month: "okänd", ...odd });
    // Both copies of January: 2 × 3 800.
    expect(cost(facts)).toBe(7600);
    expect(facts.findings).toMatchObject([
      {
        code: "case-months-missing",
        severity: "warning",
        place: { sheet: "Blad1", row: 7, column: 0 },
        args: { count: 2, column: "Månad" },
      },
    ]);
  });

  it("rows without a household count with their amounts only", () => {
    const facts = factsOf({ month: JANUARY, id: null, paid: 400 });
    expect(cost(facts)).toBe(8000);
    const households = facts.series.find(({ id }) => id === "households");
    expect(numberOf(households?.points.get(month(2020, 1)))).toBe(3);
    expect(facts.findings).toMatchObject([
      { code: "case-households-missing", place: { row: 7, column: 1 }, args: { count: 1 } },
    ]);
  });

  it("amounts that are no number are left out, amounts as text are counted", () => {
    const facts = factsOf(
      { month: JANUARY, id: 104, paid: "1 234,50" },
      { month: FEBRUARY, id: 104, paid: "se akt" },
    );
    expect(cost(facts)).toBe(7600 + 1234.5);
    expect(facts.findings).toMatchObject([
      { code: "case-amounts-unreadable", place: { row: 8, column: 2 }, args: { count: 1 } },
      { code: "case-amounts-text", place: { row: 7, column: 2 }, args: { count: 1 } },
    ]);
  });

  it("repayments are subtracted", () => {
    const facts = factsOf({ month: JANUARY, id: 101, paid: -600 });
    expect(cost(facts)).toBe(7000);
    expect(facts.findings).toMatchObject([
      { code: "case-amounts-negative", severity: "info", place: { row: 7, column: 2 } },
    ]);
  });

  it("households that were paid nothing count, and are told of", () => {
    const facts = factsOf({ month: JANUARY, id: 104, paid: 0 });
    const households = facts.series.find(({ id }) => id === "households");
    expect(numberOf(households?.points.get(month(2020, 1)))).toBe(4);
    expect(facts.findings).toMatchObject([
      { code: "case-amounts-zero", severity: "info", place: { row: 7, column: 2 } },
    ]);
  });

  it("answers that are neither yes nor no count as no", () => {
    const facts = factsOf({ month: JANUARY, id: 104, paid: 1, newcomer: "kanske" });
    const newcomers = facts.series.find(({ id }) => id === "newcomer-households");
    expect(numberOf(newcomers?.points.get(month(2020, 1)))).toBe(1);
    expect(facts.findings).toMatchObject([
      { code: "case-answers-unreadable", place: { row: 7, column: 3 } },
    ]);
  });
});
