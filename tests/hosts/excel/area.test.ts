import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type Area, cellsIn, contains, outside, stretches } from "../../../src/hosts/excel/area";

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(8), fc.nat(8), fc.nat(5), fc.nat(5))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

function places({ top, left, bottom, right }: Area): readonly string[] {
  const found: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) found.push(`${row}:${column}`);
  }
  return found;
}

describe("areas", () => {
  it("outside another are exactly its cells that the other lacks", () => {
    fc.assert(
      fc.property(area, area, (one, other) => {
        const others = new Set(places(other));
        const expected = places(one).filter((place) => !others.has(place));
        const found = outside(one, other).flatMap(places);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it("in stretches are the same cells again", () => {
    fc.assert(
      fc.property(area, fc.integer({ min: 1, max: 9 }), (one, rows) => {
        const pieces = stretches(one, rows);
        expect(pieces.flatMap(places)).toEqual(places(one));
        expect(pieces.reduce((sum, piece) => sum + cellsIn(piece), 0)).toBe(cellsIn(one));
        expect(pieces.every((piece) => contains(one, piece))).toBe(true);
      }),
    );
  });
});
