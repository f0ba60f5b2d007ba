import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cellsIn } from "../../../../src/hosts/excel/area";
import { rectangles } from "../../../../src/hosts/excel/write/rectangles";

const grid = fc.array(fc.array(fc.constantFrom("a", "b", null), { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});

function marksOf(
  rows: readonly (readonly (string | null)[])[],
): Parameters<typeof rectangles<string>>[0] {
  return rows.flatMap((marks, row) =>
    marks.flatMap((mark, column) => (mark === null ? [] : [{ row, column, mark }])),
  );
}

describe("rectangles of cells", () => {
  it("cover every cell once, with its own mark", () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const painted = rows.map((row) => row.map((): string | null => null));
        for (const { area, mark } of rectangles(marksOf(rows))) {
          for (let row = area.top; row <= area.bottom; row += 1) {
            for (let column = area.left; column <= area.right; column += 1) {
              expect(painted[row]?.[column]).toBeNull();
              painted[row]?.splice(column, 1, mark);
            }
          }
        }
        expect(painted).toEqual(rows);
      }),
    );
  });

  it("are as few as whole blocks need", () => {
    const block = [0, 1, 2].flatMap((row) => [0, 1].map((column) => ({ row, column, mark: "a" })));
    expect(rectangles(block)).toEqual([
      { area: { top: 0, left: 0, bottom: 2, right: 1 }, mark: "a" },
    ]);
    expect(rectangles(block).map(({ area }) => cellsIn(area))).toEqual([6]);
  });

  it("do not reach over rows that have nothing there", () => {
    const apart = [0, 2].map((row) => ({ row, column: 0, mark: "a" }));
    expect(rectangles(apart)).toHaveLength(2);
  });
});
