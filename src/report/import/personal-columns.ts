import { holdsPersonalNumbers } from "../../ingest/cases/personal-numbers";
import { textAt, type Workbook } from "../../ingest/grid";
import { ImportError } from "./errors";

/** Throws personal-numbers for an export with personal identity numbers in any column, whatever else it is. */
export function refusePersonalNumbers({ sheets }: Workbook): void {
  for (const { grid } of sheets) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      if (!holdsPersonalNumbers(grid, column, 0, grid.rowCount - 1)) continue;
      throw new ImportError("personal-numbers", { column: textAt(grid, 0, column) });
    }
  }
}
