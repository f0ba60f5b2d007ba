import { CellKind, type Grid } from "../grid";

/** A grid under construction, row by row. */
export interface TextGrid {
  readonly addRow: (cells: readonly string[]) => void;
  readonly finish: () => Grid;
}

interface Column {
  kinds: Uint8Array;
  values: Float64Array;
}

/** Whole numbers become numbers, everything else stays the text it is: tables tell how to read it. */
export function makeTextGrid(): TextGrid {
  const columns: Column[] = [];
  const texts: string[] = [];
  const indexes = new Map<string, number>();
  let rowCount = 0;
  const indexOf = (text: string): number => {
    const known = indexes.get(text);
    if (known !== undefined) return known;
    indexes.set(text, texts.length);
    return texts.push(text) - 1;
  };
  return {
    addRow: (cells) => {
      for (const [at, text] of cells.entries()) {
        if (text === "") continue;
        const column = withRoom(columns, at, rowCount);
        const isNumber = WHOLE.test(text);
        column.kinds[rowCount] = isNumber ? CellKind.number : CellKind.text;
        column.values[rowCount] = isNumber ? Number(text) : indexOf(text);
      }
      rowCount += 1;
    },
    finish: () => {
      const all = columns.map((_, at) => withRoom(columns, at, 0));
      return {
        rowCount,
        columnCount: columns.length,
        kinds: all.map(({ kinds }) => kinds.subarray(0, rowCount)),
        values: all.map(({ values }) => values.subarray(0, rowCount)),
        texts,
      };
    },
  };
}

/** Numbers that begin with a zero are names of something, and beyond 15 digits Excel loses some. */
const WHOLE = /^(?:0|-?[1-9]\d{0,14})$/;

function withRoom(columns: Column[], at: number, row: number): Column {
  while (columns.length <= at)
    columns.push({ kinds: new Uint8Array(0), values: new Float64Array(0) });
  const column = columns[at] ?? { kinds: new Uint8Array(0), values: new Float64Array(0) };
  if (row < column.kinds.length) return column;
  const size = Math.max(64, 2 * row);
  const kinds = new Uint8Array(size);
  const values = new Float64Array(size);
  kinds.set(column.kinds);
  values.set(column.values);
  columns[at] = { kinds, values };
  return columns[at];
}
