import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { drawCase } from "../../support/statements/case";
import { mistakesIn } from "../../support/statements/judge";
import { judge } from "../../support/statements/judge-planted";
import { plant, PLANTED } from "../../support/statements/planted";

describe("any correct statement", () => {
  it("is recognised exactly, and nothing is found wrong", () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const given = drawCase(g);
        // With one decimal of a million a small unit has a digit or two: too little to prove a sum by.
        fc.pre(given.tables.every(({ money }) => money.decimals !== 1));
        expect(mistakesIn(given)).toEqual([]);
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

describe("one error in a statement that its equations determine", () => {
  it.each(PLANTED)("is found at its cell with cause and proposal: %s", (kind) => {
    const counts = { cases: 0, right: 0, invented: 0 };
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const given = drawCase(g);
        const [table] = given.tables;
        const planted = table ? plant(g, table, kind) : null;
        if (planted?.isDetermined !== true) return;
        const verdict = judge(given, 0, planted);
        counts.cases += 1;
        if (verdict.isFound && verdict.isCauseRight && verdict.isProposalRight) counts.right += 1;
        if (verdict.isFound && verdict.invented.length > 0) counts.invented += 1;
      }),
      { numRuns: 150, seed: 11 },
    );
    expect(counts.cases).toBeGreaterThan(40);
    expect(counts.right / counts.cases).toBeGreaterThanOrEqual(0.95);
    expect(counts.invented / counts.cases).toBeLessThanOrEqual(0.02);
  });
});
