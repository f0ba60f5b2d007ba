import type { CalculatorBook } from "../calculator/calculator";
import { WHOLE_SHEET } from "./area";
import type { BookState } from "./book";
import { contentAt, eachContent } from "./cells";
import { isFormula } from "./content";
import { cellKey } from "./format";

/** Brings all formula results up to date, unless nothing changed or the batch has suspended calculation. */
export function calculateIfNeeded(book: BookState): void {
  const manual = book.application.props.calculationMode === "Manual";
  if (!book.calculationSuspended && !manual) calculate(book);
}

export function calculate(book: BookState): void {
  const input = calculatorBook(book);
  const state = JSON.stringify([
    input.sheets.map(({ id, name, version }) => [id, name, version]),
    input.names,
  ]);
  if (state === book.calculatedState) return;
  book.calculatedState = state;
  if (!book.sheets.some(hasFormula)) return;
  const sheets = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  for (const sheet of book.sheets) {
    sheet.spilled.clear();
    sheet.spills.clear();
  }
  for (const cell of book.calculator.calculate(input)) {
    const sheet = sheets.get(cell.sheetId);
    const content = sheet && contentAt(sheet.cells, cell.row, cell.column);
    if (!sheet || !isFormula(content)) continue;
    content.value = cell.value;
    const { spill } = cell;
    if (!spill || (spill.length === 1 && spill[0]?.length === 1)) continue;
    const area = { top: cell.row, left: cell.column, rows: spill.length };
    sheet.spills.set(cellKey(cell.row, cell.column), { ...area, columns: spill[0]?.length ?? 1 });
    for (const [down, values] of spill.entries()) {
      for (const [right, value] of values.entries()) {
        if (down > 0 || right > 0) {
          sheet.spilled.set(cellKey(cell.row + down, cell.column + right), value);
        }
      }
    }
  }
}

function hasFormula(sheet: BookState["sheets"][number]): boolean {
  for (const contents of sheet.cells.columns.values()) {
    if (contents.some(isFormula)) return true;
  }
  return false;
}

function calculatorBook(book: BookState): CalculatorBook {
  return {
    sheets: book.sheets.map(({ id, name, cells }) => ({
      id,
      name,
      version: cells.version,
      eachCell: (visit) => {
        eachContent(cells, WHOLE_SHEET, visit);
      },
    })),
    names: [...book.names, ...book.sheets.flatMap(({ names }) => names)].map((name) => ({
      name: name.name,
      formula: name.formula,
      sheetId: name.sheet?.id ?? null,
    })),
  };
}
