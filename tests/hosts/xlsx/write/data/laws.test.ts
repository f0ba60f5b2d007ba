import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { openXlsx } from "../../../../../src/hosts/xlsx/host";
import { CellKind, kindAt, numberAt, textAt, type Grid } from "../../../../../src/ingest/grid";
import { gridOf, type TestCell } from "../../../../ingest/grid-of";
import { smallParts, zipParts } from "../../../../support/small-workbook";

const BOOK = zipParts(smallParts());
const MADE = { headRows: 1, columnWidths: [10] };

type Rows = readonly (readonly TestCell[])[];

/** What a cell says, whatever table of texts it is kept in. */
function said(grid: Grid, row: number, column: number): string | number | null {
  const kind = kindAt(grid, row, column);
  if (kind === CellKind.empty) return null;
  return kind === CellKind.text ? textAt(grid, row, column) : numberAt(grid, row, column);
}

/** The first grid with the filled cells of the second at a place over it. */
function over(grid: Grid, rows: Rows, top: number, left: number) {
  return (row: number, column: number): string | number | null => {
    const cell = rows[row - top]?.[column - left] ?? null;
    if (cell === null) return said(grid, row, column);
    return typeof cell === "string" || typeof cell === "number" ? cell : null;
  };
}

const cell = fc.option(
  fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  ),
);
const block = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 6,
});

describe("any values written at any place of a sheet", () => {
  it("are read back there, and every other cell as before", async () => {
    const place = fc.record({ rows: block, top: fc.nat(8), left: fc.nat(20) });
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 3 }), async (places) => {
        const host = await openXlsx(BOOK);
        for (const { rows, top, left } of places) {
          const before = (await host.read({})).sheets[0]?.grid ?? gridOf([]);
          const write = { sheet: "Månad", top, left, grid: gridOf(rows), like: 3, made: null };
          await host.write(write, {});
          const after =
            (await (await openXlsx(host.save())).read({})).sheets[0]?.grid ?? gridOf([]);
          const expected = over(before, rows, top, left);
          for (let row = 0; row < 20; row += 1) {
            for (let column = 0; column < 30; column += 1) {
              expect([row, column, said(after, row, column)]).toEqual([
                row,
                column,
                expected(row, column),
              ]);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("make a new sheet that says the same", async () => {
    await fc.assert(
      fc.asyncProperty(block, async (rows) => {
        fc.pre(rows.some((row) => row.some((one) => one !== null)));
        const host = await openXlsx(BOOK);
        await host.write(
          { sheet: "Ny", top: 0, left: 0, grid: gridOf(rows), like: null, made: MADE },
          {},
        );
        const grid = (await (await openXlsx(host.save())).read({})).sheets[1]?.grid ?? gridOf([]);
        const expected = over(gridOf([]), rows, 0, 0);
        for (let row = 0; row < 6; row += 1) {
          for (let column = 0; column < 6; column += 1) {
            expect(said(grid, row, column)).toEqual(expected(row, column));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
