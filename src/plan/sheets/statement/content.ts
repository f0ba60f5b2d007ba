import type { Amount, RowFigures } from "../../../core/calc/row-figures";
import type { CellPlace, RangePlace } from "../../../core/model/place";
import type { ColumnRole, StatementRow } from "../../../core/model/statement";
import { sourceContent, type Computed } from "../../computed";
import { binary, call, cell, number, range, text, type Formula } from "../../formula";
import type { CellValue } from "../../model";

/**
 * The content of an amount cell: a total that its parts add up to is a live sum of `parts`, the cells of our sheet; any
 * other number is read from the source cell; a mark is repeated as it stands.
 */
export function amountContent(
  row: StatementRow,
  role: ColumnRole | null,
  { value, isSum }: Amount,
  parts: readonly PartCell[],
): Computed | CellValue {
  const datum = role === null ? undefined : row.cells[role];
  if (datum?.kind === "mark") return datum.text;
  if (datum?.kind !== "number" || value === null) return null;
  return isSum ? { formula: sumOfParts(parts), value } : sourceContent(datum);
}

/** A cell that a total is made of. */
export interface PartCell {
  readonly at: CellPlace;
  readonly counts: "positively" | "negatively";
}

function sumOfParts(parts: readonly PartCell[]): Formula {
  const sum = (sign: PartCell["counts"]): Formula | null => {
    const cells = parts.filter(({ counts }) => counts === sign).map(({ at }) => at);
    return cells.length === 0 ? null : call("SUM", ...runs(cells).map(range));
  };
  const plus = sum("positively") ?? number(0);
  const minus = sum("negatively");
  return minus === null ? plus : binary(plus, "-", minus);
}

/** A figure with its formula, or an empty cell where the core found it undefined. */
export function computed(value: number | null, formula: Formula): Computed | CellValue {
  return value === null ? null : { formula, value };
}

export function difference(minuend: CellPlace, subtrahend: CellPlace): Formula {
  return binary(cell(minuend), "-", cell(subtrahend));
}

/** Deviation of |budget|. With a budget of 0 the cell stays empty, but live. */
export function shareContent(
  { deviation, deviationShare }: RowFigures,
  deviationCell: CellPlace,
  budgetCell: CellPlace,
): Computed | CellValue {
  if (deviation === null) return null;
  const share = binary(cell(deviationCell), "/", call("ABS", cell(budgetCell)));
  return { formula: unlessZero(budgetCell, share), value: deviationShare ?? "" };
}

/** `part / whole`, empty where the whole is 0. */
export function ratioContent(value: number | null, part: CellPlace, whole: CellPlace): Computed {
  return {
    formula: unlessZero(whole, binary(cell(part), "/", cell(whole))),
    value: value ?? "",
  };
}

function unlessZero(divisor: CellPlace, formula: Formula): Formula {
  return call("IF", binary(cell(divisor), "=", number(0)), text(""), formula);
}

/** Cells of one column as few ranges: rows that follow each other belong together. */
function runs(cells: readonly CellPlace[]): readonly RangePlace[] {
  const ranges: RangePlace[] = [];
  for (const { sheet, row, column } of cells.toSorted((a, b) => a.row - b.row)) {
    const last = ranges.at(-1);
    if (last?.bottom === row - 1) ranges[ranges.length - 1] = { ...last, bottom: row };
    else ranges.push({ sheet, top: row, left: column, bottom: row, right: column });
  }
  return ranges;
}
