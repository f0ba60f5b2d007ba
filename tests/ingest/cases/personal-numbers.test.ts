import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readFacts } from "../../../src/ingest/facts";
import { SMALL_CASES, smallExport } from "../../support/case-rows";
import { sheetOf, workbookOf, type TestCell } from "../grid-of";

/** Digits with the last one that makes Luhn's sum a multiple of ten, by the text of the rule: double, add the digits. */
function withCheckDigit(nine: string): string {
  const sum = Array.from(nine)
    .map((digit, at) => String(Number(digit) * (at % 2 === 0 ? 2 : 1)))
    .flatMap((product) => Array.from(product, Number))
    .reduce((a, b) => a + b, 0);
  return nine + String((10 - (sum % 10)) % 10);
}

const two = (of: number): string => String(of).padStart(2, "0");

/** Constructed numbers of people born on day 1–28; `added` is 60 for coordination numbers. */
const person = fc
  .record({
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    number: fc.integer({ min: 0, max: 999 }),
    added: fc.constantFrom(0, 60),
  })
  .map(({ year, month, day, number, added }) =>
    withCheckDigit(two(year) + two(month) + two(day + added) + String(number).padStart(3, "0")),
  );

const WRITTEN: readonly (readonly [string, (digits: string) => TestCell])[] = [
  ["numbers of ten digits", Number],
  ["numbers of twelve digits", (digits) => Number(`19${digits}`)],
  ["texts of ten digits", (digits) => digits],
  ["texts of twelve digits", (digits) => `19${digits}`],
  ["texts with a hyphen", (digits) => `${digits.slice(0, 6)}-${digits.slice(6)}`],
  ["texts with century and hyphen", (digits) => `19${digits.slice(0, 6)}-${digits.slice(6)}`],
  ["texts with a plus", (digits) => `${digits.slice(0, 6)}+${digits.slice(6)}`],
];

function withIds(ids: readonly TestCell[]): readonly (readonly TestCell[])[] {
  return smallExport(SMALL_CASES.map((each, at) => ({ ...each, id: ids[at] ?? null })));
}

describe("an export with personal identity numbers is refused", () => {
  it.each(WRITTEN)("when they are written as %s", (_, write) => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 6, maxLength: 6 }), (people) => {
        const { series, causes, recognised, findings } = readFacts(
          workbookOf(sheetOf(withIds(people.map(write)), "LinQ")),
        );
        expect([series, causes, recognised]).toEqual([[], [], []]);
        expect(findings).toMatchObject([
          {
            code: "personal-numbers",
            severity: "error",
            place: { sheet: "LinQ", row: 0, column: 1 },
            args: { sheet: "LinQ", column: "Hushålls-ID" },
          },
          { code: "nothing-recognised" },
        ]);
        // The numbers themselves are repeated nowhere.
        for (const each of people) expect(JSON.stringify(findings)).not.toContain(each.slice(0, 6));
      }),
      { numRuns: 30 },
    );
  });

  it("also when they stand in a column that is used for nothing", () => {
    const ids = ["811218-9876", "811218-9876", "701063-2391"];
    const [headings = [], ...rows] = smallExport();
    const wide = [[...headings, "Sökande"], ...rows.map((row, at) => [...row, ids[at % 3] ?? ""])];
    const { findings } = readFacts(workbookOf(sheetOf(wide)));
    expect(findings[0]).toMatchObject({ code: "personal-numbers", place: { column: 4 } });
  });

  it("but not for ids of ten digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 9_999_999_000 }), (first) => {
        const ids = SMALL_CASES.map((_, at) => first + at);
        const { findings } = readFacts(workbookOf(sheetOf(withIds(ids))));
        expect(findings).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("nor for running numbers that begin with a date", () => {
    // Of 200801-0000 to 200801-0005 one has a right check digit.
    const ids = SMALL_CASES.map((_, at) => 2_008_010_000 + at);
    expect(readFacts(workbookOf(sheetOf(withIds(ids)))).findings).toEqual([]);
  });
});
