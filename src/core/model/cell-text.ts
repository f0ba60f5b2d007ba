import type { CellPlace } from "./place";

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnName((column - rest) / 26 - 1) + letter;
}

/** `B7`; with `absolute`, `$B$7`. */
export function cellText(at: Pick<CellPlace, "row" | "column">, absolute = false): string {
  const dollar = absolute ? "$" : "";
  return `${dollar}${columnName(at.column)}${dollar}${String(at.row + 1)}`;
}
