import { describe, expect, it } from "@jest/globals";
import { applied, smallBook } from "../hosts/xlsx/write/apply-kit";
import { RECALCULATED, recalculatedBook, recalculationLine } from "../support/recalculation/books";
import { differences } from "../support/recalculation/differences";
import { type FormulaCell, formulaCells } from "../support/recalculation/formula-cells";
import { recalculateWithLibreOffice } from "../support/recalculation/libreoffice";
import { fixture, refreshed } from "../support/refreshed";
import { partsOf } from "../support/xlsx/parts";

const SLOW = 180_000;

describe("LibreOffice recalculates what we wrote", () => {
  it.each(RECALCULATED)(
    "finds the stored results in every sheet of %s",
    async (name) => {
      const bytes = await recalculatedBook(name);
      const formulas = formulaCells(partsOf(bytes));
      const found = differences(formulas, await recalculateWithLibreOffice(bytes));
      process.stdout.write(recalculationLine("LibreOffice", name, formulas, found));
      expect(found).toEqual([]);
      expect(formulas.length).toBeGreaterThan(100);
    },
    SLOW,
  );

  it(
    "finds numbers, texts, truth values and errors alike",
    async () => {
      const bytes = await applied(smallBook());
      const formulas = formulaCells(partsOf(bytes));
      const kinds = new Set(formulas.map(({ cached }) => typeof cached));
      expect(kinds).toEqual(new Set(["number", "string", "boolean", "object"]));
      expect(differences(formulas, await recalculateWithLibreOffice(bytes))).toEqual([]);
    },
    SLOW,
  );

  it(
    "recalculates for certain: a wrong stored result is found",
    async () => {
      const { bytes } = await refreshed(fixture("samples/linkoping-2020.xlsx"));
      const recalculated = await recalculateWithLibreOffice(bytes);
      const wrong = formulaCells(partsOf(bytes)).map(falsified);
      expect(differences(wrong, recalculated)).toHaveLength(wrong.length);
    },
    SLOW,
  );
});

function falsified(formula: FormulaCell): FormulaCell {
  const { cached } = formula;
  return { ...formula, cached: typeof cached === "number" ? cached + 1 : "fel" };
}
