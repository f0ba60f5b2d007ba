import { openXlsx } from "../../../src/hosts/xlsx/host";
import { OWNED_NAME_PREFIX, ownedKey } from "../../../src/plan/model";
import type { NamePlan, PlannedCell, SheetPlan } from "../../../src/plan/model";
import { parseRangeName } from "../../../src/plan/range-name";
import type { BookSnapshot, CellSnapshot, SheetSnapshot } from "../excel/snapshot/book-snapshot";
import { cellValues } from "../recalculation/cell-values";
import { formulaTree } from "./formula-tree";
import { emptySheet } from "./plans";

/**
 * What "Excel" holds, saved by the product's host for files: our sheets as Excel has them — contents, formulas, names —
 * into the file that was opened. Throws where Excel's copy of a sheet of the user's is not what the file has.
 */
export async function saveThroughXlsx(book: BookSnapshot, opened: Uint8Array): Promise<Uint8Array> {
  const names = book.names.flatMap(({ name, formula }): NamePlan | [] => {
    const range = name.startsWith(OWNED_NAME_PREFIX) ? parseRangeName(formula.slice(1)) : null;
    return range === null ? [] : { name, range };
  });
  const keys = new Map(
    names.flatMap(({ name, range }) => {
      const key = ownedKey(name);
      return key === null ? [] : [[range.sheet, key] as const];
    }),
  );
  await requireSame(
    book.sheets.filter(({ name }) => !keys.has(name)),
    opened,
  );
  const host = await openXlsx(opened);
  await host.read({});
  const sheets = book.sheets.flatMap((sheet): SheetPlan | [] => {
    const key = keys.get(sheet.name);
    if (!key) return [];
    const own = names.filter(({ range }) => range.sheet === sheet.name);
    const print = { ...emptySheet(key, sheet.name).print, pagesHigh: 0 as const };
    return { ...emptySheet(key, sheet.name), cells: plannedCells(sheet), names: own, print };
  });
  await host.apply({ sheets }, {});
  return host.save();
}

function plannedCells({ name, cells }: SheetSnapshot): readonly PlannedCell[] {
  return Object.entries(cells)
    .map(([address, cell]) => plannedCell(name, address, cell))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function plannedCell(sheet: string, address: string, held: CellSnapshot): PlannedCell {
  const at = parseRangeName(`'x'!${address}`);
  if (at === null) throw new Error(`${address} is no cell`);
  const { value, formula } = held;
  const isError = formula !== undefined && typeof value === "string" && value.startsWith("#");
  return {
    row: at.top,
    column: at.left,
    value: isError ? { error: value } : value,
    ...(formula !== undefined && { formula: formulaTree(formula, sheet) }),
    style: "body",
    format: "general",
  };
}

/** The user's sheets: every value that Excel holds is the file's. */
async function requireSame(sheets: readonly SheetSnapshot[], opened: Uint8Array): Promise<void> {
  const inFile = await cellValues(opened);
  for (const { name, cells } of sheets) {
    for (const [address, { value }] of Object.entries(cells)) {
      const there = inFile.get(`${name}!${address}`);
      if (there !== value)
        throw new Error(`${name}!${address}: ${String(value)}, not ${JSON.stringify(there)}`);
    }
  }
}
