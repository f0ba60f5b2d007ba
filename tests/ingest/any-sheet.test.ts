import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Datum } from "../../src/core/model/datum";
import { readFacts } from "../../src/ingest/facts";
import { sheetOf, workbookOf, type TestCell } from "./grid-of";

const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.integer({ min: -50_000, max: 50_000 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[
        "Jan",
        "Feb",
        "Mars",
        "2020-01",
        "aug-20",
        "2019",
        "2020",
        "Månad",
        "År",
        "Mått",
        "Värde",
      ],
      ...[
        "Utfall jan-aug 2020",
        "Budget 2020",
        "Avvikelse",
        "Prognos helår",
        "Bokslut 2019",
        "tkr",
      ],
      ...[
        "Summa",
        "varav kostnader",
        "Intäkter",
        "Nämnden",
        "Antal hushåll1",
        "Källa: LinQ",
        "1 Not",
      ],
      ...["-", "..", "X2", "1.234", "1,5", "(3)", "", " ", "88 %", "Mål 2020: 600 kr/månad"],
    ),
  },
  fc.integer({ min: 43_000, max: 45_000 }).map((date) => ({ date })),
  fc.constantFrom({ error: "#REF!" }, { uncalculated: true as const }, { percent: 0.5 }),
  fc.string({ maxLength: 12 }),
);
const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });

describe("any sheet", () => {
  it("is read without an exception, with finite numbers whose cells exist", () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const { grid } = sheetOf(cells);
        const { series, statements } = readFacts(workbookOf(sheetOf(cells)));
        const data: Datum[] = [
          ...series.flatMap(({ points }) => [...points.values()]),
          ...statements.flatMap((each) => each.rows.flatMap((row) => Object.values(row.cells))),
        ];
        for (const datum of data) {
          expect(datum.source.row).toBeLessThan(grid.rowCount);
          expect(datum.source.column).toBeLessThan(grid.columnCount);
          expect(datum.kind !== "number" || Number.isFinite(datum.value)).toBe(true);
        }
        expect(new Set(series.map(({ id }) => id)).size).toBe(series.length);
      }),
      { numRuns: 300 },
    );
  });
});
