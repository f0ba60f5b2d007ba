import { describe, expect, it } from "@jest/globals";
import { differences } from "../../support/recalculation/differences";
import { formulaCells } from "../../support/recalculation/formula-cells";
import { recalculateWithIronCalc } from "../../support/recalculation/iron-calc";
import { fixture, refreshed } from "../../support/refreshed";
import { partsOf } from "../../support/xlsx/parts";
import { applied, smallBook } from "./write/apply-kit";

const BOOKS = [
  { file: "samples/linkoping-2020.xlsx", iso: "2020-08" },
  { file: "samples/linkoping-2020-mars.xlsx", iso: "2020-03" },
];

describe("IronCalc recalculates what we wrote", () => {
  it.each(BOOKS)("finds the stored results in $file", async ({ file, iso }) => {
    const { bytes } = await refreshed(fixture(file), { iso });
    const formulas = formulaCells(partsOf(bytes));
    expect(differences(formulas, await recalculateWithIronCalc(bytes))).toEqual([]);
    expect(formulas.length).toBeGreaterThan(100);
  });

  it("finds numbers, texts, truth values and errors alike", async () => {
    const bytes = await applied(smallBook());
    const formulas = formulaCells(partsOf(bytes));
    expect(differences(formulas, await recalculateWithIronCalc(bytes))).toEqual([]);
    expect(new Set(formulas.map(({ cached }) => typeof cached)).size).toBe(4);
  });
});
