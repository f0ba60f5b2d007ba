import type { CalculatedCell, CalculatorBook } from "../calculator/calculator";
import { WHOLE_SHEET } from "./area";
import type { BookState, SheetState } from "./book";
import { contentAt, eachContent } from "./cells";
import { isFormula } from "./content";
import { cellKey } from "./format";
import { isNeeded, neededCells } from "./needed-cells";

/** Brings all formula results up to date, unless nothing changed or the batch has suspended calculation. */
export function calculateIfNeeded(book: BookState): void {
  const manual = book.application.props.calculationMode === "Manual";
  if (!book.calculationSuspended && !manual) calculate(book);
}

export function calculate(book: BookState): void {
  const names = [...book.names, ...book.sheets.flatMap((sheet) => sheet.names)];
  const state = JSON.stringify([
    book.sheets.map(({ id, name, cells }) => [id, name, cells.version]),
    names.map(({ id, name, formula }) => [id, name, formula]),
  ]);
  if (state === book.calculatedState) return;
  book.calculatedState = state;
  for (const sheet of book.sheets) {
    sheet.spilled.clear();
    sheet.spills.clear();
  }
  if (!book.sheets.some(hasFormula)) return;
  const sheets = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  for (const cell of book.calculator.calculate(calculatorBook(book))) {
    const sheet = sheets.get(cell.sheetId);
    if (sheet) keepResult(sheet, cell);
  }
}

function keepResult(sheet: SheetState, { row, column, value, spill }: CalculatedCell): void {
  const content = contentAt(sheet.cells, row, column);
  if (!isFormula(content)) return;
  content.value = value;
  if (!spill || (spill.length === 1 && spill[0]?.length === 1)) return;
  const columns = spill[0]?.length ?? 1;
  sheet.spills.set(cellKey(row, column), { top: row, left: column, rows: spill.length, columns });
  spill.forEach((values, down) => {
    values.forEach((spilled, right) => {
      const isAnchor = down === 0 && right === 0;
      if (!isAnchor) sheet.spilled.set(cellKey(row + down, column + right), spilled);
    });
  });
}

function hasFormula(sheet: SheetState): boolean {
  for (const contents of sheet.cells.columns.values()) {
    if (contents.some(isFormula)) return true;
  }
  return false;
}

function calculatorBook(book: BookState): CalculatorBook {
  const needed = neededCells(book);
  return {
    sheets: book.sheets.map((sheet) => {
      const columns = needed.get(sheet);
      return {
        id: sheet.id,
        name: sheet.name,
        version: JSON.stringify([sheet.cells.version, [...(columns ?? [])]]),
        eachCell: (visit) => {
          eachContent(sheet.cells, WHOLE_SHEET, (content, row, column) => {
            if (isFormula(content) || isNeeded(columns?.get(column), row)) {
              visit(content, row, column);
            }
          });
        },
      };
    }),
    names: [...book.names, ...book.sheets.flatMap(({ names }) => names)].map((name) => ({
      name: name.name,
      formula: name.formula,
      sheetId: name.sheet?.id ?? null,
    })),
  };
}
