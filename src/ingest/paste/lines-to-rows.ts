import { cellsOnLines } from "./cells-on-lines";
import { runTogether } from "./run-together";

/**
 * The rows of what was copied from a page: every cell on a line of its own, or a row on a line with its cells run together.
 * Text without months in a row stays as its lines are.
 */
export function linesToRows(lines: readonly string[]): readonly (readonly string[])[] {
  return cellsOnLines(lines) ?? runTogether(lines) ?? lines.map((line) => [line]);
}
