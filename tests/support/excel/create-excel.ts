import { createStrictExcel, type ExcelSetup, type StrictExcel } from "./strict-excel";
import { loadIronCalculator } from "./calculator/load-ironcalc";
import { loadClient } from "./client/load-client";
import { loadDeclarations } from "./declarations/load";
import type { Calculator } from "./calculator/calculator";

/**
 * An Excel for tests, on Node: Microsoft's own client library, answered by a strict model of a workbook.
 *
 * ```ts
 * const excel = createExcel({ sheets: [{ name: "Budget", rows: [["Konto", 2020], ["Skola", 12]] }] });
 * await excel.Excel.run(async (context) => { … await context.sync(); });
 * expect(excel.book().sheets[0]?.cells).toEqual({ … });
 * ```
 *
 * Not told by it, because nothing is drawn and nobody else is there: autofitted sizes, the layout and automatic scales
 * of charts, texts in other languages than English, differences between Excel's platforms, undo, co-authoring, events.
 * A member that is declared but not modelled fails with the code NotModelled, and `book()` throws from then on.
 */
export function createExcel(
  setup: ExcelSetup & { readonly calculator?: Calculator } = {},
): StrictExcel {
  return createStrictExcel(setup, {
    calculator: setup.calculator ?? loadIronCalculator(),
    declarations: loadDeclarations(),
    loadClient,
  });
}
