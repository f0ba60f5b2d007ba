import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  type Area,
  bounding,
  cellCount,
  contains,
  formatArea,
  intersection,
  parseArea,
} from "../../../../support/excel/state/area";
import { subtractArea } from "../../../../support/excel/state/subtract";

const areas = fc.record<Area>({
  top: fc.nat(50),
  left: fc.nat(50),
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 20 }),
});

describe("areas", () => {
  it.each([
    ["A1", { top: 0, left: 0, rows: 1, columns: 1 }],
    ["$C$2:AA3", { top: 1, left: 2, rows: 2, columns: 25 }],
    ["C3:A1", { top: 0, left: 0, rows: 3, columns: 3 }],
    ["B:C", { top: 0, left: 1, rows: 1_048_576, columns: 2 }],
    ["$3:4", { top: 2, left: 0, rows: 2, columns: 16_384 }],
  ])("read %s", (address, area) => {
    expect(parseArea(address)).toEqual(area);
  });

  it("are read as they are written", () => {
    fc.assert(fc.property(areas, (area) => {
      expect(parseArea(formatArea(area))).toEqual(area);
    })); // prettier-ignore
  });

  it("lie within the smallest area around them, and their common part in both", () => {
    fc.assert(fc.property(areas, areas, (one, other) => {
      const around = bounding(one, other);
      expect(contains(around, one) && contains(around, other)).toBe(true);
      const common = intersection(one, other);
      if (common) expect(contains(one, common) && contains(other, common)).toBe(true);
    })); // prettier-ignore
  });

  it("lose exactly the common part when one is taken from the other, in pieces that do not overlap", () => {
    fc.assert(fc.property(areas, areas, (from, taken) => {
      const rest = subtractArea(from, taken);
      const common = intersection(from, taken);
      const left = rest.reduce((sum, area) => sum + cellCount(area), 0);
      expect(left).toBe(cellCount(from) - (common ? cellCount(common) : 0));
      for (const area of rest) expect(intersection(area, taken)).toBeNull();
    })); // prettier-ignore
  });
});
