import { describe, expect, it } from "@jest/globals";
import { causeOf } from "../../../src/ingest/proof/cause";
import { diagnose } from "../../../src/ingest/proof/diagnosis";
import type { Equation } from "../../../src/ingest/proof/equation";
import { equationOf } from "../../../src/ingest/proof/equations";

const row = (at: number): Equation =>
  equationOf(
    "row-deviation",
    [
      { row: at, column: 2, coefficient: 1 },
      { row: at, column: 1, coefficient: -1 },
      { row: at, column: 0, coefficient: 1 },
    ],
    1,
  );
const sum = (column: number): Equation =>
  equationOf(
    "column-sum",
    [
      { row: 2, column, coefficient: 1 },
      { row: 0, column, coefficient: -1 },
      { row: 1, column, coefficient: -1 },
    ],
    1,
  );
const equations = [row(0), row(1), row(2), sum(0), sum(1), sum(2)];
const steps = [1, 1, 1];
// Actual, budget, deviation of two areas and their sum.
const right = [
  [55708, 184122, 239830],
  [63037, 162717, 225754],
  [7329, -21405, -14076],
];

describe("diagnose", () => {
  it("finds nothing in a correct table", () => {
    expect(diagnose({ values: right, steps }, equations)).toEqual([]);
  });

  it.each([
    ["a lost sign", 2, 1, 21405, -21405, "lost-sign"],
    ["transposed digits of an amount", 1, 0, 60337, 63037, "transposition"],
    ["a mistyped digit of a total", 0, 2, 239330, 239830, "mistyped"],
    ["a copied cell", 0, 1, 55708, 184122, "copied"],
  ])("finds %s as one wrong cell", (_, column, at, published, expected, cause) => {
    const values = right.map((cells, index) =>
      index === column ? cells.with(at, published) : cells,
    );
    expect(diagnose({ values, steps }, equations)).toMatchObject([
      { cell: { row: at, column }, published, expected, cause },
    ]);
  });

  it("finds two independent errors", () => {
    const values = [
      right[0] ?? [],
      (right[1] ?? []).with(0, 60337),
      (right[2] ?? []).with(1, 21405),
    ];
    const cells = diagnose({ values, steps }, equations).map(({ cell }) => cell);
    expect(cells).toHaveLength(2);
    expect(cells).toEqual(
      expect.arrayContaining([
        { row: 0, column: 1 },
        { row: 1, column: 2 },
      ]),
    );
  });
});

describe("causeOf", () => {
  const cell = { neighbours: [], parts: [], step: 1 };
  it.each([
    [{ ...cell, published: 13, expected: -13 }, "lost-sign"],
    [{ ...cell, published: 1326, expected: 1236 }, "transposition"],
    [{ ...cell, published: 98, expected: 206, neighbours: [98] }, "copied"],
    [{ ...cell, published: 4524, expected: 4624 }, "mistyped"],
    [{ ...cell, published: 300, expected: 420, parts: [120, 300] }, "row-left-out"],
    [{ ...cell, published: 540, expected: 420, parts: [120, 300] }, "counted-twice"],
    [{ ...cell, published: 17, expected: 420 }, "other"],
  ])("judges %j", (mismatch, cause) => {
    expect(causeOf(mismatch)).toBe(cause);
  });
});
