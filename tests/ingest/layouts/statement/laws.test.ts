import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readFacts } from "../../../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "../../grid-of";

const amount = fc.integer({ min: 1_000, max: 900_000 });
const area = fc.record({ budget: amount, outcome: amount });
const conventions = [
  {
    words: ["Utfall jan-aug 2020", "Budget jan-aug 2020"],
    minuend: "budget",
    subtrahend: "actual",
    sign: -1,
  },
  {
    words: ["Utfall jan-aug 2020", "Budget jan-aug 2020"],
    minuend: "actual",
    subtrahend: "budget",
    sign: 1,
  },
  { words: ["Prognos 2020", "Budget 2020"], minuend: "budget", subtrahend: "forecast", sign: -1 },
  { words: ["Prognos 2020", "Budget 2020"], minuend: "forecast", subtrahend: "budget", sign: 1 },
] as const;
const table = fc.record({
  groups: fc.array(fc.array(area, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  convention: fc.constantFrom(...conventions),
  costSign: fc.constantFrom(1, -1),
  asText: fc.boolean(),
});

/** A statement of groups of areas with a sum per group and one over all, printed in one convention. */
function statementRows({
  groups,
  convention,
  costSign,
  asText,
}: typeof table extends fc.Arbitrary<infer T> ? T : never) {
  const rows: TestCell[][] = [["Driftsammandrag, tkr", ...convention.words, "Avvikelse"]];
  const add = (label: string, outcome: number, budget: number): void => {
    const [shownOutcome, shownBudget] = [outcome * costSign, budget * costSign];
    const numbers = [shownOutcome, shownBudget, convention.sign * (shownOutcome - shownBudget)];
    rows.push([label, ...numbers.map((value) => (asText ? printed(value) : value))]);
  };
  const total = { outcome: 0, budget: 0 };
  for (const [at, areas] of groups.entries()) {
    const sum = { outcome: 0, budget: 0 };
    for (const [index, { outcome, budget }] of areas.entries()) {
      add(`Område ${at}.${index} verksamhet`, outcome, budget);
      sum.outcome += outcome;
      sum.budget += budget;
    }
    add(`Summa grupp ${at}`, sum.outcome, sum.budget);
    total.outcome += sum.outcome;
    total.budget += sum.budget;
  }
  if (groups.length > 1) add("Summa totalt", total.outcome, total.budget);
  return rows;
}

const printed = (value: number): string =>
  (value < 0 ? "−" : "") + String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, "\u00a0");

describe("any correct statement", () => {
  it("is recognised with its convention and its sums, and nothing is found wrong", () => {
    fc.assert(
      fc.property(table, (spec) => {
        fc.pre(spec.groups.flat().some(({ outcome, budget }) => outcome !== budget));
        const rows = statementRows(spec);
        const { statements, findings } = readFacts(workbookOf(sheetOf(rows)));
        expect(findings).toEqual([]);
        const [statement] = statements;
        const { minuend, subtrahend } = spec.convention;
        expect(statement?.convention).toEqual({
          formula: { minuend, subtrahend },
          rowsProved: rows.length - 1,
          rowsBroken: [],
        });
        const totals = statement?.rows.filter(({ kind }) => kind === "total") ?? [];
        expect(totals).toHaveLength(spec.groups.length + (spec.groups.length > 1 ? 1 : 0));
        expect(totals.every(({ parts }) => parts.length > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("with one wrong deviation has exactly that finding", () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.integer({ min: 10, max: 5_000 }), (spec, pick, error) => {
        const rows = statementRows({ ...spec, asText: false });
        fc.pre(rows.length > 4 && rows.slice(1).every((cells) => cells[3] !== 0));
        const at = 1 + (pick % (rows.length - 1));
        const right = Number(rows[at]?.[3]);
        const broken = rows.map((cells, row) =>
          row === at ? cells.with(3, right + error) : cells,
        );
        const { findings } = readFacts(workbookOf(sheetOf(broken)));
        expect(findings).toMatchObject([{ place: { row: at, column: 3 }, expected: right }]);
      }),
      { numRuns: 60 },
    );
  });
});
