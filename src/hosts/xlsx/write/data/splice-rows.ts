import { columnIndex } from "../../../../plan/range-name";
import { cellText } from "../../../../plan/ref";
import { BookError } from "../../errors";
import { cellElement, dataRows, type DataCell } from "./data-cells";
import { attributeIn, withAttribute, type SheetText } from "./sheet-text";
import type { DataWrite } from "../../../host";

/**
 * The rows of a sheet with the cells of `data` put in: rows that get none stay as they are written, and so do the look and
 * the place of all cells. Throws data-locked for a cell that holds a formula.
 */
export function spliceRows({ rows, prefix }: SheetText, data: DataWrite): string {
  const pieces: string[] = [];
  const incoming = dataRows(data);
  const look = likeRow(rows, prefix, data.like);
  let next = incoming.next();
  let copied = 0;
  const addNewRows = (before: number): void => {
    while (next.done !== true && next.value.row < before) {
      const { row, cells } = next.value;
      const inner = cells.map((cell) => cellElement(prefix, row, cell, look.styleOf(cell.column)));
      pieces.push(`<${prefix}row r="${row + 1}"${look.row}>${inner.join("")}</${prefix}row>`);
      next = incoming.next();
    }
  };
  const cellsFor = (row: number): readonly DataCell[] | null => {
    if (next.done === true || next.value.row !== row) return null;
    const { cells } = next.value;
    next = incoming.next();
    return cells;
  };
  for (const found of rowsOf(rows, prefix)) {
    if (next.done === true) break;
    if (next.value.row > found.row) continue;
    pieces.push(rows.slice(copied, found.start));
    addNewRows(found.row);
    copied = found.start;
    const changed = cellsFor(found.row);
    if (!changed) continue;
    pieces.push(changedRow(found, prefix, changed, look, data.sheet));
    copied = found.end;
  }
  pieces.push(rows.slice(copied));
  addNewRows(Infinity);
  return pieces.join("");
}

interface FoundRow {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly attributes: string;
  readonly inner: string;
}

/** The row elements in order; a row without a number follows the one before it. */
function* rowsOf(rows: string, prefix: string): Generator<FoundRow> {
  const open = new RegExp(`<${prefix}row(\\s[^>]*?)?(/?)>`, "g");
  const close = `</${prefix}row>`;
  let row = -1;
  for (let found = open.exec(rows); found; found = open.exec(rows)) {
    const attributes = found[1] ?? "";
    row = Number(attributeIn(attributes, "r") ?? row + 2) - 1;
    const isClosed = found[2] === "/";
    const innerEnd = isClosed ? open.lastIndex : rows.indexOf(close, open.lastIndex);
    const inner = isClosed ? "" : rows.slice(open.lastIndex, innerEnd);
    const end = isClosed ? open.lastIndex : innerEnd + close.length;
    yield { row, start: found.index, end, attributes, inner };
    open.lastIndex = end;
  }
}

interface FoundCell {
  readonly column: number;
  readonly attributes: string;
  readonly text: string;
}

function cellsOf(inner: string, prefix: string): readonly FoundCell[] {
  const cell = new RegExp(`<${prefix}c(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${prefix}c>)`, "g");
  let column = -1;
  return [...inner.matchAll(cell)].map(([text, attributes = ""]) => {
    const reference = /^([A-Z]+)/.exec(attributeIn(attributes, "r") ?? "")?.[1];
    column = reference === undefined ? column + 1 : columnIndex(reference);
    return { column, attributes, text };
  });
}

function changedRow(
  { row, attributes, inner }: FoundRow,
  prefix: string,
  cells: readonly DataCell[],
  look: Look,
  sheet: string,
): string {
  const found = new Map(cellsOf(inner, prefix).map((cell) => [cell.column, cell]));
  const texts = new Map([...found].map(([column, cell]) => [column, placed(cell, prefix, row)]));
  for (const cell of cells) {
    const old = found.get(cell.column);
    if (old && new RegExp(`<${prefix}f[\\s/>]`).test(old.text)) {
      const at = cellText({ row, column: cell.column });
      throw new BookError("data-locked", { sheet, cell: at, by: "formula" });
    }
    const style = old ? styleIn(old.attributes) : look.styleOf(cell.column);
    texts.set(cell.column, cellElement(prefix, row, cell, style));
  }
  const ordered = [...texts].sort(([a], [b]) => a - b).map(([, text]) => text);
  // A hint for readers of the file that would no longer be true.
  const open = attributes.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return `<${prefix}row${open}>${ordered.join("")}</${prefix}row>`;
}

/** Cells without a reference are counted from the one before, which may now be another. */
function placed({ column, attributes, text }: FoundCell, prefix: string, row: number): string {
  if (attributeIn(attributes, "r") !== null) return text;
  const named = withAttribute(attributes, "r", cellText({ row, column }));
  return `<${prefix}c${named}${text.slice(`<${prefix}c${attributes}`.length)}`;
}

interface Look {
  /** Attributes of the row: its height and the look of its blank cells. */
  readonly row: string;
  readonly styleOf: (column: number) => string;
}

function likeRow(rows: string, prefix: string, like: number | null): Look {
  if (like !== null) {
    for (const { row, attributes, inner } of rowsOf(rows, prefix)) {
      if (row !== like) continue;
      const styles = new Map(
        cellsOf(inner, prefix).map((cell) => [cell.column, styleIn(cell.attributes)]),
      );
      const kept = ["s", "customFormat", "ht", "customHeight"].flatMap((name) => {
        const value = attributeIn(attributes, name);
        return value === null ? [] : ` ${name}="${value}"`;
      });
      return { row: kept.join(""), styleOf: (column) => styles.get(column) ?? "" };
    }
  }
  return { row: "", styleOf: () => "" };
}

function styleIn(attributes: string): string {
  const style = attributeIn(attributes, "s");
  return style === null ? "" : ` s="${style}"`;
}
