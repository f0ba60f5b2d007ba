import { type Area, WHOLE_SHEET } from "./area";
import type { BookState, SheetState } from "./book";
import { eachContent } from "./cells";
import { isFormula } from "./content";
import { mapReferences, moveCells, qualified, type Reference } from "./formula";

/** Rewrites all references to cells of `sheet`, wherever in the workbook they stand, for areas that have moved. */
export function rewriteReferences(
  book: BookState,
  sheet: SheetState,
  move: (area: Area) => Area | null,
): void {
  rewriteFormulas(book, (reference, home) => {
    const target = reference.sheet ?? home?.name ?? "";
    if (target.toLowerCase() !== sheet.name.toLowerCase()) return null;
    return qualified(reference.sheet, moveCells(reference.cells, move));
  });
}

/** After a sheet was renamed from `oldName`. */
export function rewriteSheetName(book: BookState, oldName: string, newName: string): void {
  rewriteFormulas(book, ({ sheet, cells }) =>
    sheet?.toLowerCase() === oldName.toLowerCase() ? qualified(newName, cells) : null,
  );
}

/** After a sheet of this name was deleted. */
export function breakReferences(book: BookState, name: string): void {
  rewriteFormulas(book, ({ sheet, cells }) =>
    sheet?.toLowerCase() === name.toLowerCase() ? `#REF!${cells}` : null,
  );
}

/** Null leaves a reference as it is. */
type Rewrite = (reference: Reference, home: SheetState | null) => string | null;

function rewriteFormulas(book: BookState, rewrite: Rewrite): void {
  const rewritten = (formula: string, home: SheetState | null): string =>
    mapReferences(
      formula,
      (reference) => rewrite(reference, home) ?? qualified(reference.sheet, reference.cells),
    );
  for (const name of book.names) name.formula = rewritten(name.formula, null);
  for (const sheet of book.sheets) {
    eachContent(sheet.cells, WHOLE_SHEET, (content) => {
      if (!isFormula(content)) return;
      const formula = rewritten(content.formula, sheet);
      if (formula !== content.formula) sheet.cells.version += 1;
      content.formula = formula;
    });
    for (const name of sheet.names) name.formula = rewritten(name.formula, sheet);
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      series.values = series.values && rewritten(series.values, sheet);
      series.xValues = series.xValues && rewritten(series.xValues, sheet);
    }
  }
}
