import type { CellValue } from "../../src/plan/model";
import { formulaText, type Formula } from "../../src/plan/formula";
import { loadIronCalculator } from "./excel/calculator/load-ironcalc";

/** The sheet that `evaluate` puts its values on: `values[k]` into row k of column A. */
export const VALUES = "Data";

const calculator = loadIronCalculator();

/** What a spreadsheet makes of a formula over the values: an engine that knows nothing of ours. */
export function evaluate(formula: Formula, values: readonly (number | string)[]): CellValue {
  const text = `=${formulaText(formula, "Here", "api")}`;
  const [result] = calculator
    .calculate({
      sheets: [
        {
          id: VALUES,
          name: VALUES,
          version: values.join("|"),
          eachCell: (visit) => {
            values.forEach((value, row) => {
              visit(value, row, 0);
            });
          },
        },
        {
          id: "Here",
          name: "Here",
          version: text,
          eachCell: (visit) => {
            visit({ formula: text, value: undefined }, 0, 0);
          },
        },
      ],
      names: [],
    })
    .filter(({ sheetId }) => sheetId === "Here");
  if (!result) throw new Error(`no result of ${text}`);
  return result.value;
}
