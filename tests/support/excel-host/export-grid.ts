import { CellKind, type Grid } from "../../../src/ingest/grid";

const COLUMNS = [
  CellKind.text,
  CellKind.text,
  CellKind.text,
  CellKind.date,
  CellKind.number,
  CellKind.number,
  CellKind.text,
  CellKind.text,
  CellKind.percent,
  CellKind.text,
] as const;

/** An export as a case system gives it: ten columns of texts, dates, amounts and shares, all cells filled. */
export function exportGrid(rowCount: number): Grid {
  const texts = Array.from({ length: 500 }, (_, index) => `Verksamhet ${index}`);
  const kinds = COLUMNS.map((kind) => new Uint8Array(rowCount).fill(kind));
  const values = COLUMNS.map((kind, column) =>
    Float64Array.from({ length: rowCount }, (_, row) => valueAt(kind, row, column, texts.length)),
  );
  return { rowCount, columnCount: COLUMNS.length, kinds, values, texts };
}

function valueAt(kind: CellKind, row: number, column: number, texts: number): number {
  if (kind === CellKind.text) return (row * 7 + column) % texts;
  // 1 January 2020 is day 43 831.
  if (kind === CellKind.date) return 43_831 + (row % 366);
  return kind === CellKind.percent ? (row % 100) / 100 : ((row * 37) % 40_000) / 4;
}
