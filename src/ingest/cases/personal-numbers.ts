import { isPersonalNumber } from "../../core/calc/personal-number";
import { CellKind, type Grid } from "../grid";
import type { Stored } from "./distinct-codes";
import { sampleOf, shareOf } from "./sample";

/** Of ten running numbers that begin with a date one has a right check digit by chance; of personal numbers all have. */
const NEARLY_ALL = 0.75;
const FEWEST = 3;

/** Whether a column holds personal identity numbers, as numbers or as text. Judged by a sample of its cells. */
export function holdsPersonalNumbers(
  grid: Grid,
  column: number,
  top: number,
  bottom: number,
): boolean {
  const cells = sampleOf(grid, column, top, bottom);
  if (cells.length < FEWEST) return false;
  return shareOf(cells, (cell) => isPersonalNumber(digitsOf(grid, cell))) >= NEARLY_ALL;
}

/** A cell's text; a number with the zeros that a number cannot begin with. */
function digitsOf({ texts }: Grid, { kind, value }: Stored): string {
  if (kind === CellKind.text) return texts[value] ?? "";
  if (kind !== CellKind.number || !Number.isInteger(value) || value <= 0) return "";
  return String(value).padStart(10, "0");
}
