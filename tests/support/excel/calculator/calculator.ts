import type { Content, Constant } from "../state/content";

/** A formula engine that can be put behind the workbook model. */
export interface Calculator {
  /** The results of all formulas of the book; sheets stand in the book's order. */
  calculate(book: CalculatorBook): readonly CalculatedCell[];
  /** A number as Excel would show it under a number format. */
  format(value: number, numberFormat: string): string;
}

export interface CalculatorBook {
  readonly sheets: readonly CalculatorSheet[];
  readonly names: readonly CalculatorName[];
}

export interface CalculatorSheet {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  /** Changes whenever a cell does that is visited. */
  readonly version: string;
  /** Visits the formulas and the cells that formulas refer to. */
  eachCell(visit: (content: Content, row: number, column: number) => void): void;
}

export interface CalculatorName {
  readonly name: string;
  readonly formula: string;
  /** The id of the sheet it belongs to, null for names of the workbook. */
  readonly sheetId: string | null;
}

export interface CalculatedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: Constant;
  /** When the formula spills: its rows, the first of which starts with `value`. */
  readonly spill?: readonly (readonly Constant[])[];
}
