import { CellKind } from "../grid";
import { parseNumber, type Separators } from "../number";
import type { ColumnPart } from "./distinct-codes";

/** Cells of one kind in a column: how many, and the first one's row on the sheet. */
export interface Noted {
  count: number;
  first: number;
}

/** The amounts of a column, counted from the part's top, and what was odd about them. */
export interface AmountColumn {
  /** NaN where there is none. */
  readonly amounts: Float64Array;
  /** 1 where the amount stands as text, which Excel does not add; null where none does. */
  readonly asText: Uint8Array | null;
  readonly texts: Noted;
  readonly unreadable: Noted;
  readonly negative: Noted;
}

export function noted(): Noted {
  return { count: 0, first: -1 };
}

export function note(of: Noted, row: number): void {
  if (of.count === 0) of.first = row;
  of.count += 1;
}

export function readAmounts(
  { grid, column, top, bottom }: ColumnPart,
  separators: Separators,
): AmountColumn {
  const kinds = grid.kinds[column] ?? new Uint8Array();
  const values = grid.values[column] ?? new Float64Array();
  const amounts = new Float64Array(bottom - top + 1).fill(Number.NaN);
  const [texts, unreadable, negative] = [noted(), noted(), noted()];
  let asText: Uint8Array | null = null;
  const end = Math.min(bottom + 1, kinds.length);
  for (let row = top; row < end; row += 1) {
    const kind = kinds[row];
    if (kind === CellKind.empty) continue;
    let amount = values[row] ?? 0;
    if (kind !== CellKind.number) {
      const text = kind === CellKind.text ? (grid.texts[amount] ?? "").trim() : null;
      if (text === "") continue;
      amount = text === null ? Number.NaN : amountOf(text, separators);
      note(Number.isNaN(amount) ? unreadable : texts, row);
      asText ??= new Uint8Array(amounts.length);
      asText[row - top] = 1;
    }
    if (amount < 0) note(negative, row);
    amounts[row - top] = amount;
  }
  return { amounts, asText, texts, unreadable, negative };
}

/** `1234,56` and `-1234`: what most texts are, read without the many patterns of amounts that people type. */
const PLAIN = /^-?\d{1,15}(?:,\d{1,2})?$/;

function amountOf(text: string, separators: Separators): number {
  if (PLAIN.test(text)) return Number(text.replace(",", "."));
  return parseNumber(text, separators)?.value ?? Number.NaN;
}
