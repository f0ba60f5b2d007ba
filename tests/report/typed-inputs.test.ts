import { describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../src/hosts/xlsx/host";
import { CellKind, kindAt, numberAt, textAt } from "../../src/ingest/grid";
import { typeInto } from "../support/edit-book";
import { figure, fixture, refreshed } from "../support/refreshed";

const SAMPLE = "samples/linkoping-2020.xlsx";
const ID = "forecast.method/2020-08/households-cost/assumptions";

/** The row of Prognos that says `label`, counted from 1 as addresses do. */
async function rowSaying(bytes: Uint8Array, label: string): Promise<number> {
  const grid = await forecastGrid(bytes);
  for (let row = 0; row < grid.rowCount; row += 1) {
    if (textAt(grid, row, 1) === label) return row + 1;
  }
  throw new Error(`no row says ${label}`);
}

async function forecastGrid(bytes: Uint8Array) {
  const { sheets } = await (await openXlsx(bytes)).read({});
  const grid = sheets.find(({ name }) => name === "Prognos")?.grid;
  if (!grid) throw new Error("no sheet Prognos");
  return grid;
}

describe("figures that a user types into Prognos", () => {
  it("count in the forecast, survive the refresh, and change nothing the time after", async () => {
    const first = await refreshed(fixture(SAMPLE));
    const before = Number(figure(first.outcome, ID));
    const row = await rowSaying(first.bytes, "dec 2020");
    const typed = typeInto(first.bytes, "Prognos", { [`D${row}`]: "3 500" });

    const second = await refreshed(typed);
    // 68 households more in December than the 3 432 of August, at 9 512 kr.
    expect(Number(figure(second.outcome, ID)) - before).toBeCloseTo(68 * 9_512, 3);
    const grid = await forecastGrid(second.bytes);
    expect(kindAt(grid, row - 1, 3)).toBe(CellKind.number);
    expect(numberAt(grid, row - 1, 3)).toBe(3_500);

    const third = await refreshed(second.bytes);
    expect(third.bytes).toEqual(second.bytes);
  });
});
