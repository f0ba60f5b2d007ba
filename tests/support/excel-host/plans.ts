import type { PlannedCell, ReportPlan, SheetKey, SheetPlan } from "../../../src/plan/model";

export function planOf(...sheets: readonly SheetPlan[]): ReportPlan {
  return { sheets };
}

/** A sheet with one cell, to be filled as a test needs. */
export function emptySheet(
  key: SheetKey,
  name: string,
  changes: Partial<SheetPlan> = {},
): SheetPlan {
  const at = { sheet: name, top: 0, left: 0, bottom: 0, right: 0 };
  return {
    key,
    name,
    cells: [plainCell(0, 0, "Rubrik")],
    blocks: [],
    merges: [],
    columnWidths: [10],
    rowHeights: new Map(),
    freeze: null,
    print: { area: at, orientation: "portrait", pagesHigh: 1 },
    conditionalFormats: [],
    choices: [],
    tables: [],
    charts: [],
    names: [],
    ...changes,
  };
}

export function plainCell(
  row: number,
  column: number,
  value: PlannedCell["value"],
  changes: Partial<PlannedCell> = {},
): PlannedCell {
  return { row, column, value, style: "body", format: "general", ...changes };
}
