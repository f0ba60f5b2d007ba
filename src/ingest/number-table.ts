import type { Equation, NumberCell } from "./proof/equation";

export interface NumberTable {
  /** `values[column][row]`; null where a cell holds no number. */
  readonly values: readonly (readonly (number | null)[])[];
  /** The printed unit per column. */
  readonly steps: readonly number[];
}

export function valueAt(table: NumberTable, { row, column }: NumberCell): number {
  return table.values[column]?.[row] ?? 0;
}

/** What is left of the equation's sum, which should be nothing. */
export function residualOf(table: NumberTable, { terms }: Equation): number {
  return terms.reduce((sum, term) => sum + term.coefficient * valueAt(table, term), 0);
}

export function holdsIn(table: NumberTable, equation: Equation): boolean {
  return Math.abs(residualOf(table, equation)) < equation.tolerance;
}

export function isSameCell(a: NumberCell, b: NumberCell): boolean {
  return a.row === b.row && a.column === b.column;
}

/** The numbers beside, above and below a cell. */
export function numbersAround(
  { values }: NumberTable,
  { row, column }: NumberCell,
): readonly number[] {
  const around = [
    values[column]?.[row - 1],
    values[column]?.[row + 1],
    values[column - 1]?.[row],
    values[column + 1]?.[row],
  ];
  return around.filter((value): value is number => typeof value === "number");
}
