import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { suppressedCells } from "../../../src/core/calc/suppression";

describe("suppressedCells", () => {
  it("hides the small count and all that would give it away", () => {
    const counts = [
      [12, 3, 20],
      [18, 15, 9],
      [25, 11, 14],
    ];
    const hidden = suppressedCells(counts, 5);
    const shown = counts.map((values, row) =>
      values.map((value, column) =>
        hidden.some((cell) => cell.row === row && cell.column === column) ? null : value,
      ),
    );
    expect(shown).toEqual([
      [null, null, 20],
      [null, 15, null],
      [25, null, null],
    ]);
    expect(hidden.filter(({ why }) => why === "small")).toEqual([
      { row: 0, column: 1, why: "small" },
    ]);
  });

  it("hides nothing in a table without small counts; 0 and the limit itself are none", () => {
    expect(suppressedCells([[0, 5, 12]], 5)).toEqual([]);
  });

  it("leaves no row or column with a single hidden cell that others could fill", () => {
    const table = fc.array(fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(table, (counts) => {
        const hidden = suppressedCells(counts, 5);
        for (const at of counts.keys()) {
          expect(hidden.filter(({ row }) => row === at)).not.toHaveLength(1);
        }
        for (const at of [0, 1, 2]) {
          expect(hidden.filter(({ column }) => column === at)).not.toHaveLength(1);
        }
      }),
    );
  });
});
