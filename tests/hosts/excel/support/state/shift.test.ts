import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { moveArea, shiftOf } from "../../../../support/excel/state/shift";

const area = fc.record({
  top: fc.nat(30),
  left: fc.nat(30),
  rows: fc.integer({ min: 1, max: 10 }),
  columns: fc.integer({ min: 1, max: 10 }),
});

describe("a shift", () => {
  it("that inserts is undone by one that deletes the same cells", () => {
    fc.assert(fc.property(area, area, fc.constantFrom("rows", "columns"), (cells, at, kind) => {
      const inserted = moveArea(cells, shiftOf(at, kind, 1));
      expect(inserted && moveArea(inserted, shiftOf(at, kind, -1))).toEqual(cells);
    })); // prettier-ignore
  });

  it("leaves no trace of an area that it deletes, and shortens one that it cuts", () => {
    const cells = { top: 2, left: 0, rows: 3, columns: 1 };
    const wide = { left: 0, columns: 5 };
    expect(moveArea(cells, shiftOf({ top: 1, rows: 9, ...wide }, "rows", -1))).toBeNull();
    expect(moveArea(cells, shiftOf({ top: 3, rows: 9, ...wide }, "rows", -1))).toEqual({
      ...cells,
      rows: 1,
    });
  });
});
