import { CellKind, type Grid } from "../../../ingest/grid";
import { kindOfCode, type NumericKind } from "../../../ingest/number-format";
import type { Area } from "../area";

/** The texts of a workbook, each kept once, and what its number formats say of numbers. */
export interface BookStore {
  readonly texts: string[];
  readonly textIndex: Map<string, number>;
  readonly formatKinds: Map<string, NumericKind>;
}

/** The cells of one sheet while they arrive; a column takes memory once it holds something. */
export interface SheetStore {
  readonly book: BookStore;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly kinds: (Uint8Array | undefined)[];
  readonly values: (Float64Array | undefined)[];
}

export function makeBookStore(): BookStore {
  return { texts: [], textIndex: new Map(), formatKinds: new Map() };
}

/** A store for the cells down to the end of a sheet's used area. */
export function makeSheetStore(book: BookStore, used: Area | null): SheetStore {
  const rowCount = used === null ? 0 : used.bottom + 1;
  const columnCount = used === null ? 0 : used.right + 1;
  return { book, rowCount, columnCount, kinds: [], values: [] };
}

/** Puts what `Range.values` gave for an area. Dates, percents and errors look like numbers and texts until told. */
export function putValues(
  store: SheetStore,
  area: Area,
  rows: readonly (readonly unknown[])[],
): void {
  rows.forEach((row, down) => {
    row.forEach((value, right) => {
      if (value !== "") putValue(store, area.top + down, area.left + right, value);
    });
  });
}

/** Tells dates and percents from numbers by `Range.numberFormat` of the same area. */
export function putFormats(
  store: SheetStore,
  area: Area,
  rows: readonly (readonly unknown[])[],
): void {
  const { formatKinds } = store.book;
  forEachColumn(store, area, (kinds, column) => {
    rows.forEach((row, down) => {
      const place = area.top + down;
      if (kinds[place] !== CellKind.number) return;
      const code = String(row[column - area.left]);
      const kind = formatKinds.get(code) ?? kindOfCode(code);
      formatKinds.set(code, kind);
      kinds[place] = kind;
    });
  });
}

/** Tells errors from texts by `Range.valueTypes` of the same area. */
export function putTypes(
  store: SheetStore,
  area: Area,
  rows: readonly (readonly unknown[])[],
): void {
  forEachColumn(store, area, (kinds, column) => {
    rows.forEach((row, down) => {
      const isError = row[column - area.left] === "Error";
      if (isError && kinds[area.top + down] === CellKind.text) {
        kinds[area.top + down] = CellKind.error;
      }
    });
  });
}

export function finishStore({ book, rowCount, columnCount, kinds, values }: SheetStore): Grid {
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  return {
    rowCount,
    columnCount,
    kinds: columns.map((column) => kinds[column] ?? new Uint8Array(0)),
    values: columns.map((column) => values[column] ?? new Float64Array(0)),
    texts: book.texts,
  };
}

function putValue(store: SheetStore, row: number, column: number, value: unknown): void {
  const kinds = (store.kinds[column] ??= new Uint8Array(store.rowCount));
  const values = (store.values[column] ??= new Float64Array(store.rowCount));
  if (typeof value === "number") {
    kinds[row] = CellKind.number;
    values[row] = value;
  } else if (typeof value === "boolean") {
    kinds[row] = CellKind.boolean;
    values[row] = value ? 1 : 0;
  } else {
    kinds[row] = CellKind.text;
    values[row] = textNumber(store.book, String(value));
  }
}

function textNumber({ texts, textIndex }: BookStore, text: string): number {
  const known = textIndex.get(text);
  if (known !== undefined) return known;
  const index = texts.push(text) - 1;
  textIndex.set(text, index);
  return index;
}

function forEachColumn(
  store: SheetStore,
  area: Area,
  visit: (kinds: Uint8Array, column: number) => void,
): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const kinds = store.kinds[column];
    if (kinds !== undefined) visit(kinds, column);
  }
}
