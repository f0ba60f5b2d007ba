import { CellKind, kindAt, numberAt, textAt, type Grid } from "../../../../ingest/grid";
import { cellText } from "../../../../plan/ref";
import type { DataWrite } from "../../../host";
import { escapeXml } from "../../xml/escape";
import { encodeControls } from "../markup";
import { numberText } from "../number-text";

/** A cell to write: the type attribute with its space, and what stands inside the element; both empty for a blank one. */
export interface DataCell {
  readonly column: number;
  readonly type: string;
  readonly content: string;
  readonly isDate: boolean;
}

/** Rows of the sheet with the cells to write in each, from top to bottom; rows without any are left out. */
export function* dataRows({
  top,
  left,
  grid,
}: Pick<DataWrite, "top" | "left" | "grid">): Generator<{
  readonly row: number;
  readonly cells: readonly DataCell[];
}> {
  for (let down = 0; down < grid.rowCount; down += 1) {
    const cells: DataCell[] = [];
    for (let across = 0; across < grid.columnCount; across += 1) {
      const cell = dataCell(grid, down, across);
      const isDate = kindAt(grid, down, across) === CellKind.date;
      if (cell) cells.push({ ...cell, isDate, column: left + across });
    }
    if (cells.length > 0) yield { row: top + down, cells };
  }
}

/** A cell element of the sheet; `prefix` is that of its namespace, with the colon. */
export function cellElement(prefix: string, row: number, cell: DataCell, style: string): string {
  const open = `<${prefix}c r="${cellText({ row, column: cell.column })}"${style}${cell.type}`;
  if (cell.content === "") return `${open}/>`;
  const content = prefix === "" ? cell.content : cell.content.replace(/<(\/?)/g, `<$1${prefix}`);
  return `${open}>${content}</${prefix}c>`;
}

function dataCell(
  grid: Grid,
  row: number,
  column: number,
): Pick<DataCell, "type" | "content"> | null {
  const kind = kindAt(grid, row, column);
  switch (kind) {
    case CellKind.number:
    case CellKind.percent:
    case CellKind.date:
      return { type: "", content: `<v>${numberText(numberAt(grid, row, column))}</v>` };
    case CellKind.boolean:
      return { type: ' t="b"', content: `<v>${numberAt(grid, row, column)}</v>` };
    case CellKind.text: {
      const text = textAt(grid, row, column);
      if (text === "") return { type: "", content: "" };
      const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : "";
      const content = `<is><t${space}>${escapeXml(encodeControls(text))}</t></is>`;
      return { type: ' t="inlineStr"', content };
    }
    case CellKind.empty:
    case CellKind.error:
    case CellKind.uncalculated:
      return null;
  }
}
