import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  absoluteRange,
  cellText,
  columnName,
  displayCell,
  displayedPlace,
  displayRange,
  MAX_COLUMNS,
  quotedSheet,
  rangeText,
  sheetPrefix,
} from "../../src/plan/ref";
import { columnIndex } from "../../src/plan/range-name";

describe("columnName", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("names column %d %s", (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it("is undone by columnIndex in all of Excel's columns", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_COLUMNS - 1 }), (column) => {
        expect(columnIndex(columnName(column))).toBe(column);
      }),
    );
  });
});

describe("addresses", () => {
  it("count rows from 1, absolute with dollars", () => {
    expect(cellText({ row: 6, column: 1 })).toBe("B7");
    expect(cellText({ row: 6, column: 1 }, true)).toBe("$B$7");
    expect(rangeText({ top: 6, left: 1, bottom: 8, right: 2 })).toBe("B7:C9");
    expect(rangeText({ top: 6, left: 1, bottom: 6, right: 1 })).toBe("B7");
  });

  it("quote every sheet in formulas and names, doubling apostrophes", () => {
    expect(quotedSheet("Åtgärder '20")).toBe("'Åtgärder ''20'");
    expect(absoluteRange({ sheet: "Drift", top: 0, left: 0, bottom: 19, right: 7 })).toBe(
      "'Drift'!$A$1:$H$20",
    );
  });

  it("leave out the sheet a formula stands on", () => {
    expect(sheetPrefix("Drift", "Drift")).toBe("");
    expect(sheetPrefix("Drift", "Summa")).toBe("'Drift'!");
  });

  it("quote for people only where the name needs it", () => {
    expect(displayCell({ sheet: "Månadsserier", row: 0, column: 0 })).toBe("Månadsserier!A1");
    expect(displayCell({ sheet: "LinQ månad", row: 0, column: 0 })).toBe("'LinQ månad'!A1");
    expect(displayCell({ sheet: "2020", row: 0, column: 0 })).toBe("'2020'!A1");
    expect(displayRange({ sheet: "Drift", top: 4, left: 0, bottom: 13, right: 4 })).toBe(
      "Drift!A5:E14",
    );
  });
});

describe("displayedPlace", () => {
  it.each(["Drift", "LinQ månad", "Bo's blad", "2020", "Utfall!"])(
    "reads what was displayed of the sheet %s",
    (sheet) => {
      const range = { sheet, top: 6, left: 27, bottom: 1_048_575, right: 16_383 };
      expect(displayedPlace(displayRange(range))).toEqual(range);
      const cell = { sheet, top: 6, left: 3, bottom: 6, right: 3 };
      expect(displayedPlace(displayCell({ sheet, row: 6, column: 3 }))).toEqual(cell);
    },
  );

  it("is null for what names no cells", () => {
    for (const text of ["", "Drift", "Drift!", "Drift!7", "D7"]) {
      expect(displayedPlace(text)).toBeNull();
    }
  });
});
