import { describe, expect, it } from "@jest/globals";
import { decideSeparators } from "../../../src/ingest/cells/separators";
import { sheetOf, type TestCell } from "../grid-of";

const decide = (...cells: TestCell[]) =>
  decideSeparators(
    sheetOf([cells]),
    cells.map((_, column) => ({ row: 0, column })),
  );

describe("decideSeparators", () => {
  it("is settled by a text that can be read in one way only", () => {
    expect(decide("1.234", "1.234.567").separators.dot).toBe("thousands");
    expect(decide("1.234", "12.5").separators.dot).toBe("decimal");
    expect(decide("1,234", "1,234,567").separators.comma).toBe("thousands");
    expect(decide("1,234", "12,5").separators.comma).toBe("decimal");
  });

  it("goes by the size of the numbers beside", () => {
    expect(decide("9.162", 8823, 9036).separators.dot).toBe("thousands");
    expect(decide("9.162", 8.8, 9.0).separators.dot).toBe("decimal");
    expect(decide("9,162", 8823, 9036).separators.comma).toBe("thousands");
  });

  it("believes in thousands when all numbers end in three digits", () => {
    const decided = decide("9,162", "9,036", "9,130");
    expect(decided).toMatchObject({ separators: { comma: "thousands" }, undecided: null });
  });

  it("says when nothing decides", () => {
    expect(decide("9.162", "X").undecided).toEqual({ sheet: "Blad1", row: 0, column: 0 });
    expect(decide("9 162", "X").undecided).toBeNull();
  });
});
