import { describe, expect, it } from "@jest/globals";
import { readFacts } from "../../../src/ingest/facts";
import { smallExport } from "../../support/case-rows";
import { sheetOf, workbookOf, type TestCell } from "../grid-of";

/** The small export has 3 households in January 2020 and 2 in February, who were paid 3 800 and 4 100 kr. */
const EXPORT = sheetOf(smallExport(), "Uttag");

function factsWith(title: string, ...values: TestCell[]): ReturnType<typeof readFacts> {
  const months = ["Jan", "Feb", "Mars", "April"];
  return readFacts(
    workbookOf(
      sheetOf(
        [
          [title, ...months],
          [2020, ...values],
        ],
        "Månad",
      ),
      EXPORT,
    ),
  );
}

describe("a monthly series that the user keeps", () => {
  it("goes before the same measure of an export, and says where they agree nothing", () => {
    const { series, findings } = factsWith("Antal hushåll", 3, 2, "X");
    const households = series.filter(({ measure }) => measure === "households");
    expect(households).toMatchObject([{ title: "Antal hushåll", range: { sheet: "Månad" } }]);
    expect(households[0]?.fromCases).toBeUndefined();
    expect(findings).toEqual([]);
  });

  it("is warned of where it differs, at the month that differs most", () => {
    const { findings } = factsWith("Antal hushåll", 4, 2, "X");
    expect(findings).toMatchObject([
      {
        code: "export-differs",
        severity: "warning",
        place: { sheet: "Månad", row: 1, column: 1 },
        published: 4,
        expected: 3,
        args: { count: 1, months: 2, period: "2020-01", sheet: "Uttag" },
      },
    ]);
  });

  it("is compared in its own unit and rounding", () => {
    // 3.8 and 4.1 tkr.
    expect(factsWith("Kostnad ekonomiskt bistånd, tkr", 3.8, 4.1, "X").findings).toEqual([]);
    expect(factsWith("Kostnad ekonomiskt bistånd, tkr", 4, 4, "X").findings).toEqual([]);
    expect(factsWith("Kostnad ekonomiskt bistånd, tkr", 3.8, 4.2, "X").findings).toMatchObject([
      { code: "export-differs", published: 4.2, expected: 4.1 },
    ]);
  });

  it("is warned of when the export goes further", () => {
    const { findings } = factsWith("Antal hushåll", 3, "X", "X");
    expect(findings).toMatchObject([
      { code: "export-newer", args: { last: "2020-01", period: "2020-02" } },
    ]);
  });

  it("is another measure when its size is another", () => {
    const { series, findings } = factsWith("Kostnader för tolk, kr", 90, 120, "X");
    expect(series.filter(({ measure }) => measure === "cost")).toHaveLength(2);
    expect(new Set(series.map(({ id }) => id)).size).toBe(series.length);
    expect(findings).toEqual([]);
  });
});
