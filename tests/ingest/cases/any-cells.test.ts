import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readFacts } from "../../../src/ingest/facts";
import { formulaText } from "../../../src/plan/formula";
import { rowAggregateFormula } from "../../../src/plan/row-aggregate-formula";
import { FEBRUARY, JANUARY, smallExport, type SmallCase } from "../../support/case-rows";
import { sheetOf, workbookOf, type TestCell } from "../grid-of";

const anyCell: fc.Arbitrary<TestCell> = fc.oneof(
  fc.constantFrom<TestCell[]>(
    null,
    "",
    " ",
    "Ja",
    "nej",
    "x",
    "1",
    "1 234,5",
    "2020-01",
    "jan 2020",
    "Summa",
    "-",
    "*?~",
    '="A1"',
    { error: "#N/A" },
    { uncalculated: true },
    { percent: 0.5 },
    { date: 43_831.75 },
    { date: 0 },
  ),
  fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  fc.string({ maxLength: 12 }),
);

const GOOD: SmallCase = { month: JANUARY, id: 101, paid: 100 };

const anyCase: fc.Arbitrary<SmallCase> = fc.record({
  month: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(JANUARY, FEBRUARY) }, anyCell),
  id: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 101, max: 104 }) }, anyCell),
  paid: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 9000 }) }, anyCell),
  newcomer: fc.oneof({ weight: 6, arbitrary: fc.constantFrom("Ja", "Nej") }, anyCell),
});

describe("whatever stands in the cells of an export", () => {
  it("its figures are finite, and each has a formula or the reason why not", () => {
    let recognised = 0;
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 40 }), (cases) => {
        const rows = smallExport([GOOD, { ...GOOD, id: 102 }, { ...GOOD, id: 103 }, ...cases]);
        const facts = readFacts(workbookOf(sheetOf(rows, "Uttag")));
        for (const { points } of [...facts.series, ...facts.causes]) {
          for (const datum of points.values()) {
            if (datum.kind !== "number" || datum.as !== "rows") continue;
            recognised += 1;
            expect(Number.isFinite(datum.value)).toBe(true);
            if (typeof datum.rows === "string") continue;
            const text = formulaText(rowAggregateFormula(datum.rows), "Blad", "file");
            expect(text).toMatch(/(?:SUMIFS|COUNTIFS|SUMPRODUCT)\(/);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(recognised).toBeGreaterThan(500);
  });
});
