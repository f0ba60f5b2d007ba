import { describe, expect, it } from "@jest/globals";
import { saveThroughXlsx } from "../support/excel-host/save-through-xlsx";
import type { SheetSnapshot } from "../support/excel/snapshot/book-snapshot";
import { excelWith, refreshIn } from "../support/excel-host/sample-excel";
import type { CellValues } from "../support/recalculation/cell-values";
import { recalculateWithLibreOffice } from "../support/recalculation/libreoffice";
import { fixture } from "../support/refreshed";

const SLOW = 180_000;

describe("LibreOffice recalculates what Excel holds after a refresh, saved by the host for files", () => {
  it.each(["samples/linkoping-2020.xlsx", "samples/linkoping-2020-mars.xlsx"])(
    "finds the same results in %s, and misses none that is wrong",
    async (file) => {
      const excel = await excelWith(file);
      await refreshIn(excel);
      const book = excel.book();
      const saved = await saveThroughXlsx(book, fixture(file));
      const recalculated = await recalculateWithLibreOffice(saved);
      const formulas = book.sheets.flatMap(formulaCells);
      const found = formulas.filter((formula) => !isFoundIn(recalculated, formula));
      process.stdout.write(
        `${file}, saved from Excel: ${formulas.length} formulas, ${found.length} differences\n`,
      );
      expect(found).toEqual([]);
      expect(formulas.length).toBeGreaterThan(100);
      const wrong = formulas.map(falsified);
      expect(wrong.filter((formula) => isFoundIn(recalculated, formula))).toEqual([]);
    },
    SLOW,
  );
});

interface FormulaCell {
  readonly place: string;
  readonly formula: string;
  readonly value: number | string | boolean;
}

function formulaCells({ name, cells }: SheetSnapshot): readonly FormulaCell[] {
  return Object.entries(cells).flatMap(([address, { value, formula }]) =>
    formula === undefined ? [] : [{ place: `${name}!${address}`, formula, value }],
  );
}

function falsified(formula: FormulaCell): FormulaCell {
  const { value } = formula;
  return { ...formula, value: typeof value === "number" ? value + 1 : "fel" };
}

function isFoundIn(recalculated: CellValues, { place, value }: FormulaCell): boolean {
  const result = recalculated.get(place) ?? "";
  if (typeof result === "object") return result.error === value;
  if (typeof result !== "number" || typeof value !== "number") return result === value;
  return Math.abs(result - value) <= 1e-9 * Math.max(1, Math.abs(value));
}
