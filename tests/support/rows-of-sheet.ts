import { openXlsx } from "../../src/hosts/xlsx/host";
import { kindAt, CellKind, numberAt, textAt } from "../../src/ingest/grid";

/** The texts and numbers of a sheet, row by row; null for cells that hold neither. */
export async function rowsOfSheet(
  bytes: Uint8Array,
  name: string,
): Promise<readonly (readonly (string | number | null)[])[]> {
  const { sheets } = await (await openXlsx(bytes)).read({});
  const grid = sheets.find((sheet) => sheet.name === name)?.grid;
  if (!grid) throw new Error(`no sheet ${name}`);
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => {
      const kind = kindAt(grid, row, column);
      if (kind === CellKind.text) return textAt(grid, row, column);
      return kind === CellKind.number ? numberAt(grid, row, column) : null;
    }),
  );
}
