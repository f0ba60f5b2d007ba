import { CellKind, textAt, type Sheet } from "../../ingest/grid";
import { parseNumber } from "../../ingest/cells/number";
import { decideSeparators } from "../../ingest/cells/separators";
import type { CaseTable } from "../../ingest/cases/case-table";

/** The rows that decide how a column writes its numbers. */
const LOOKED_AT = 1_000;

/** The sheet with the amounts that an export wrote as text ("1 234,50") as numbers. */
export function withAmounts(table: CaseTable): Sheet {
  const { sheet, columns, top, bottom } = table;
  const column = columns.paid?.column;
  if (column === undefined) return sheet;
  const { grid } = sheet;
  const sample = Array.from({ length: Math.min(LOOKED_AT, bottom - top + 1) }, (_, at) => {
    return { row: top + at, column };
  });
  const { separators } = decideSeparators(sheet, sample);
  const kinds = grid.kinds.with(column, Uint8Array.from(grid.kinds[column] ?? []));
  const values = grid.values.with(column, Float64Array.from(grid.values[column] ?? []));
  for (let row = top; row <= bottom; row += 1) {
    const number = parseNumber(textAt(grid, row, column), separators);
    if (!number) continue;
    kinds[column]?.fill(CellKind.number, row, row + 1);
    values[column]?.fill(number.value, row, row + 1);
  }
  return { ...sheet, grid: { ...grid, kinds, values } };
}
