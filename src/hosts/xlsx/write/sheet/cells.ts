import { formulaText } from "../../../../plan/formula";
import type { CellValue, PlannedCell, SheetPlan } from "../../../../plan/model";
import { cellText } from "../../../../plan/ref";
import { escapeXml } from "../../xml/escape";
import { encodeControls } from "../markup";
import { numberText } from "../number-text";

/** `<sheetData>`: every planned cell in row and column order, formulas with the core's value as cached result. */
export function sheetData(plan: SheetPlan, styleOf: (cell: PlannedCell) => number): string {
  const rows = rowsInOrder(plan);
  const texts = rows.map(([row, cells]) => {
    const height = plan.rowHeights.get(row);
    const custom = height === undefined ? "" : ` ht="${numberText(height)}" customHeight="1"`;
    const inner = cells.map((cell) => cellMarkup(cell, styleOf(cell), plan.name)).join("");
    return `<row r="${row + 1}"${custom}>${inner}</row>`;
  });
  return texts.length === 0 ? "<sheetData/>" : `<sheetData>${texts.join("")}</sheetData>`;
}

function rowsInOrder(plan: SheetPlan): readonly (readonly [number, readonly PlannedCell[]])[] {
  const rows = new Map<number, PlannedCell[]>();
  for (const row of plan.rowHeights.keys()) rows.set(row, []);
  for (const cell of plan.cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  for (const cells of rows.values()) cells.sort((a, b) => a.column - b.column);
  return [...rows].sort(([a], [b]) => a - b);
}

function cellMarkup(cell: PlannedCell, style: number, home: string): string {
  const open = `<c r="${cellText(cell)}" s="${style}"`;
  if (cell.formula !== undefined) {
    const formula = `<f>${escapeXml(formulaText(cell.formula, home, "file"))}</f>`;
    const [type, value] = cachedResult(cell.value);
    return `${open}${type}>${formula}${value}</c>`;
  }
  if (cell.value === null) return `${open}/>`;
  if (typeof cell.value !== "string") {
    const [type, value] = cachedResult(cell.value);
    return `${open}${type}>${value}</c>`;
  }
  // Inline, not shared: the user's shared strings then stay as they are.
  return `${open} t="inlineStr"><is>${textMarkup(cell.value)}</is></c>`;
}

function textMarkup(text: string): string {
  // Only the spaces at the edges would be lost.
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeXml(encodeControls(text))}</t>`;
}

/** The type attribute and the `<v>` of a result. */
function cachedResult(value: CellValue): readonly [string, string] {
  if (value === null) return ["", ""];
  if (typeof value === "number") return ["", `<v>${numberText(value)}</v>`];
  if (typeof value === "boolean") return [' t="b"', `<v>${value ? "1" : "0"}</v>`];
  if (typeof value === "string") return [' t="str"', `<v>${escapeXml(encodeControls(value))}</v>`];
  return [' t="e"', `<v>${escapeXml(value.error)}</v>`];
}
