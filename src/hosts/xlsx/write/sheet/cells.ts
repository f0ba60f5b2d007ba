import { formulaText } from "../../../../plan/formula";
import type { CellValue, PlannedCell, SheetPlan } from "../../../../plan/model";
import { cellText } from "../../../../plan/ref";
import { escapeXml } from "../../xml/escape";
import { encodeControls } from "../markup";
import { numberText } from "../number-text";
import type { KeptElements } from "./kept";

/**
 * `<sheetData>`: every planned cell in row and column order, formulas with the core's value as cached result. Cells of
 * the user's that stand where the plan has none keep their place among them.
 */
export function sheetData(
  plan: SheetPlan,
  styleOf: (cell: PlannedCell) => number,
  kept: Pick<KeptElements, "cells" | "rows">,
): string {
  const rows = new Map<number, Placed[]>();
  const rowOf = (row: number): Placed[] => {
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    return cells;
  };
  for (const row of [...plan.rowHeights.keys(), ...kept.rows.keys()]) rowOf(row);
  for (const cell of plan.cells) {
    const markup = cellMarkup(cell, styleOf(cell), plan.name);
    rowOf(cell.row).push({ column: cell.column, markup });
  }
  for (const cell of kept.cells) rowOf(cell.row).push(cell);

  const texts = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      cells.sort((a, b) => a.column - b.column);
      const inner = cells.map(({ markup }) => markup).join("");
      return `<row r="${row + 1}"${rowLook(plan, kept, row)}>${inner}</row>`;
    });
  return texts.length === 0 ? "<sheetData/>" : `<sheetData>${texts.join("")}</sheetData>`;
}

interface Placed {
  readonly column: number;
  readonly markup: string;
}

function rowLook(plan: SheetPlan, kept: Pick<KeptElements, "rows">, row: number): string {
  const height = plan.rowHeights.get(row);
  if (height === undefined) return kept.rows.get(row) ?? "";
  return ` ht="${numberText(height)}" customHeight="1"`;
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
