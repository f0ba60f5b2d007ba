import { describe, expect, it } from "@jest/globals";
import {
  formulaCounts,
  RECALCULATED,
  recalculatedBook,
  recalculationLine,
} from "../../support/recalculation/books";
import { differences } from "../../support/recalculation/differences";
import { formulaCells } from "../../support/recalculation/formula-cells";
import { recalculateWithIronCalc } from "../../support/recalculation/iron-calc";
import { ownedSheetParts } from "../../support/xlsx/owned-parts";
import { partsOf } from "../../support/xlsx/parts";
import { applied, smallBook } from "./write/apply-kit";

const SLOW = 60_000;
const ALL_SHEETS = 15;

/** They hold findings, what was read and what the user sets: constants. */
const WITHOUT_FORMULAS = ["Kontroller", "Tertial historik", "Inställningar"];

/** IronCalc has no FREQUENCY: exports with several rows a household and month are LibreOffice's (tests/recalculation). */
describe("IronCalc recalculates what we wrote", () => {
  it.each(RECALCULATED)(
    "finds the stored results in every sheet of %s",
    async (name) => {
      const bytes = await recalculatedBook(name);
      const parts = partsOf(bytes);
      const formulas = formulaCells(parts);
      const found = differences(formulas, await recalculateWithIronCalc(bytes));
      process.stdout.write(recalculationLine("IronCalc", name, formulas, found));
      expect(found).toEqual([]);
      const sheets = ownedSheetParts(parts).map((sheet) => sheet.name);
      const counts = formulaCounts(formulas);
      expect(sheets.filter((sheet) => !counts.has(sheet))).toEqual(WITHOUT_FORMULAS);
      if (name === "full") expect(sheets).toHaveLength(ALL_SHEETS);
    },
    SLOW,
  );

  it("finds a stored result that is wrong", async () => {
    const bytes = await recalculatedBook("linkoping-2020-mars");
    const recalculated = await recalculateWithIronCalc(bytes);
    const wrong = formulaCells(partsOf(bytes)).map((cell) => ({
      ...cell,
      cached: typeof cell.cached === "number" ? cell.cached + 1 : "fel",
    }));
    expect(differences(wrong, recalculated)).toHaveLength(wrong.length);
  });

  it("finds numbers, texts, truth values and errors alike", async () => {
    const bytes = await applied(smallBook());
    const formulas = formulaCells(partsOf(bytes));
    expect(differences(formulas, await recalculateWithIronCalc(bytes))).toEqual([]);
    expect(new Set(formulas.map(({ cached }) => typeof cached)).size).toBe(4);
  });
});
