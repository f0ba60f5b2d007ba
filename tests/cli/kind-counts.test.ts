import { describe, expect, it } from "@jest/globals";
import { findingLines } from "../../src/cli/report-lines";
import type { Finding } from "../../src/core/model/finding";
import { textsFor } from "../../src/cli/texts";

const finding = (code: Finding["code"], severity: Finding["severity"]): Finding => ({
  code,
  severity,
  cause: "other",
  place: null,
  published: null,
  expected: null,
  proposal: null,
  args: { title: "Hushåll", unit: "antal", kept: "Blad", label: "A", column: "B" },
});

const FINDINGS = [
  finding("row-deviation", "error"),
  finding("column-sum", "error"),
  finding("duplicate-series", "warning"),
  finding("follows-from", "info"),
];

describe("what check says last", () => {
  it("is how much there is of all, and of each kind that occurs", () => {
    expect(findingLines(FINDINGS, textsFor("sv")).slice(-3)).toEqual([
      "Kontroller: 2 fel, 1 varning, 1 upplysning.",
      "  Summor, avvikelser och andelar: 2 fel, 1 upplysning",
      "  Uppgifter som står på flera ställen: 1 varning",
    ]);
    expect(findingLines(FINDINGS, textsFor("en")).slice(-3)).toEqual([
      "Checks: 2 errors, 1 warning, 1 notice.",
      "  Sums, deviations and shares: 2 errors, 1 notice",
      "  Figures that stand in several places: 1 warning",
    ]);
  });

  it("is one line where there is nothing", () => {
    expect(findingLines([], textsFor("sv"))).toEqual([
      "Kontroller: 0 fel, 0 varningar, 0 upplysningar.",
    ]);
  });
});
