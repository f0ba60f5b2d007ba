import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fuzzOnce, FUZZED } from "../../support/mutated/fuzz";

describe("a damaged workbook or paste", () => {
  it.each(FUZZED)("ends with a result or an error of ours: %s", async (kind) => {
    await expect(
      fc.assert(
        fc.asyncProperty(fc.gen(), (g) => fuzzOnce(g, kind)),
        { numRuns: 60, seed: 7 },
      ),
    ).resolves.toBeUndefined();
  });
});
