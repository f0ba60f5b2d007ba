import { describe, expect, it } from "@jest/globals";
import { drivers } from "../../../src/core/calc/drivers";

const of = (...amounts: readonly (number | null)[]): readonly { readonly at: number | null }[] =>
  amounts.map((at) => ({ at }));

function said(amounts: readonly (number | null)[], total: number | null) {
  const { along, against } = drivers(of(...amounts), ({ at }) => at, total);
  return { along: along.map(({ at }) => at), against: against.map(({ at }) => at) };
}

describe("drivers", () => {
  it("parts what pulls the total's way from what pulls the other way, the largest first", () => {
    // August 2020: a tenth of 38 606 is 3 861, so Nämnden's 200 is no news and 5 194 is.
    expect(said([200, 5_194, -44_000, 0, 0], -38_606)).toEqual({
      along: [-44_000],
      against: [5_194],
    });
    expect(said([-1, -5, 3, -4], -7)).toEqual({ along: [-5, -4, -1], against: [3] });
  });

  it("names one that is less than a tenth when there is no larger", () => {
    expect(said([-3, -2], -100)).toEqual({ along: [-3], against: [] });
  });

  it("tells what moved most where the total is 0 or not known", () => {
    expect(said([2, -2, 0.5], 0)).toEqual({ along: [2, -2, 0.5], against: [] });
    expect(said([1, -9], null)).toEqual({ along: [-9, 1], against: [] });
  });

  it("keeps the order of those that moved equally much, and names three at most", () => {
    const parts = ["a", "b", "c", "d"];
    expect(drivers(parts, () => -2, -8).along).toEqual(["a", "b", "c"]);
  });

  it("says nothing where nothing moved", () => {
    expect(said([0, null], 0)).toEqual({ along: [], against: [] });
  });
});
