import { CellKind, type Grid } from "../../ingest/grid";

/** A grid of a known size that is filled with cells of other grids. */
export interface RowWriter {
  readonly copy: (
    row: number,
    column: number,
    from: Grid,
    fromRow: number,
    fromColumn: number,
  ) => void;
  /** Makes a cell a text; the empty one clears what the sheet has there. */
  readonly text: (row: number, column: number, text: string) => void;
  readonly grid: Grid;
}

export function makeRowWriter(rowCount: number, columnCount: number): RowWriter {
  const kinds = Array.from({ length: columnCount }, () => new Uint8Array(rowCount));
  const values = Array.from({ length: columnCount }, () => new Float64Array(rowCount));
  const texts: string[] = [];
  const indexes = new Map<string, number>();
  const put = (row: number, column: number, kind: CellKind, value: number): void => {
    const [ofKind, ofValue] = [kinds[column], values[column]];
    if (ofKind) ofKind[row] = kind;
    if (ofValue) ofValue[row] = value;
  };
  const text = (row: number, column: number, words: string): void => {
    const known = indexes.get(words);
    const index = known ?? texts.push(words) - 1;
    if (known === undefined) indexes.set(words, index);
    put(row, column, CellKind.text, index);
  };
  return {
    text,
    copy: (row, column, from, fromRow, fromColumn) => {
      // Grids hold plain numbers; the hosts and the paste only ever store CellKind values in them.
      const kind = (from.kinds[fromColumn]?.[fromRow] ?? CellKind.empty) as CellKind;
      const value = from.values[fromColumn]?.[fromRow] ?? 0;
      if (kind === CellKind.text || kind === CellKind.error)
        text(row, column, from.texts[value] ?? "");
      else if (kind !== CellKind.empty && kind !== CellKind.uncalculated)
        put(row, column, kind, value);
    },
    grid: { rowCount, columnCount, kinds, values, texts },
  };
}
