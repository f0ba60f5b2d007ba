import { openXlsx } from "../../../src/hosts/xlsx/host";
import type { Sheet } from "../../../src/ingest/grid";
import type { CellValue } from "../../../src/plan/model";
import type { CalculatorSheet } from "../excel/calculator/calculator";
import { loadIronCalculator } from "../excel/calculator/load-ironcalc";
import { partsOf } from "../xlsx/parts";
import { type CellValues, placeName, valueAt } from "./cell-values";
import { type FormulaCell, formulaCells } from "./formula-cells";

/** The results of the formulas of our sheets by IronCalc; what stands in the user's cells is taken as it is. */
export async function recalculateWithIronCalc(book: Uint8Array): Promise<CellValues> {
  const { sheets } = await (await openXlsx(book)).read({});
  const formulas = formulaCells(partsOf(book));
  const results = loadIronCalculator().calculate({
    sheets: sheets.map((sheet) => calculatorSheet(sheet, formulas)),
    names: [],
  });
  return new Map(
    results.map(({ sheetId, row, column, value }): [string, CellValue] => [
      placeName(sheetId, row, column),
      value,
    ]),
  );
}

function calculatorSheet({ name, grid }: Sheet, formulas: readonly FormulaCell[]): CalculatorSheet {
  const own = new Map(
    formulas
      .filter(({ sheet }) => sheet === name)
      .map(({ row, column, text }) => [placeName(name, row, column), text]),
  );
  return {
    id: name,
    name,
    version: "once",
    eachCell: (visit) => {
      for (let row = 0; row < grid.rowCount; row++) {
        for (let column = 0; column < grid.columnCount; column++) {
          const formula = own.get(placeName(name, row, column));
          const value = valueAt(grid, row, column);
          // The prefix that files put before functions younger than the format is no part of their name.
          if (formula !== undefined) {
            const text = `=${formula.replaceAll("_xlfn.", "")}`;
            visit({ formula: text, value: undefined }, row, column);
          } else if (value !== null) visit(value, row, column);
        }
      }
    },
  };
}
