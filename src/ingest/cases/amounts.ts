import { CellKind } from "../grid";
import { parseNumber, type Separators } from "../cells/number";
import type { ColumnPart } from "./distinct-codes";
import type { MonthRows } from "./month-rows";
import { note, noted, type Noted } from "./noted";

/** The amounts of a column, by month counted from the first one, and what was odd about them. */
export interface AmountColumn {
  readonly sums: Float64Array;
  /** Of the rows that have one of the bits `only` of `answers`, by the bit. */
  readonly sumsOnly: ReadonlyMap<number, Float64Array>;
  /** How many amounts stand as text, which Excel's SUMIFS leaves out. */
  readonly textsIn: Uint32Array;
  readonly texts: Noted;
  readonly unreadable: Noted;
  readonly negative: Noted;
  readonly zero: Noted;
}

/** How the amounts and the answers of a row meet; each of them is a bit of `answers`, or 0. */
export interface AmountBits {
  readonly answers: Int16Array;
  /** Set where the amount is above 0. */
  readonly mark: number;
  readonly only: readonly number[];
}

/** Adds a column up. `months` has the month of each row, 0 for rows that do not count. */
export function addAmounts(
  { grid, column, top, bottom }: ColumnPart,
  separators: Separators,
  months: Int16Array,
  { first, count }: MonthRows,
  { answers, mark, only }: AmountBits,
): AmountColumn {
  const kinds = grid.kinds[column] ?? new Uint8Array();
  const values = grid.values[column] ?? new Float64Array();
  const sums = new Float64Array(count);
  const parts = only.map((bit) => ({ bit, sums: new Float64Array(count) }));
  const textsIn = new Uint32Array(count);
  const [texts, unreadable, negative, zero] = [noted(), noted(), noted(), noted()];
  const end = Math.min(bottom + 1, kinds.length);
  for (let row = top; row < end; row += 1) {
    const kind = kinds[row];
    const slot = (months[row - top] ?? 0) - first;
    if (kind === CellKind.empty || slot < 0) continue;
    let amount = values[row] ?? 0;
    if (kind !== CellKind.number) {
      const text = kind === CellKind.text ? (grid.texts[amount] ?? "").trim() : null;
      if (text === "") continue;
      amount = text === null ? Number.NaN : amountOf(text, separators);
      note(Number.isNaN(amount) ? unreadable : texts, row);
      if (Number.isNaN(amount)) continue;
      textsIn[slot] = (textsIn[slot] ?? 0) + 1;
    }
    sums[slot] = (sums[slot] ?? 0) + amount;
    if (amount <= 0) note(amount < 0 ? negative : zero, row);
    const answer = answers[row - top] ?? 0;
    for (const part of parts) {
      if ((answer & part.bit) !== 0) part.sums[slot] = (part.sums[slot] ?? 0) + amount;
    }
    if (amount > 0) answers[row - top] = answer | mark;
  }
  return {
    sums: sums.map(rounded),
    sumsOnly: new Map(parts.map((part) => [part.bit, part.sums.map(rounded)])),
    textsIn,
    texts,
    unreadable,
    negative,
    zero,
  };
}

/** Without the noise of adding in another order, so that a sheet sorted anew is no revision. */
function rounded(sum: number): number {
  return Math.round(sum * 1e4) / 1e4;
}

/** `1234,56` and `-1234`: what most texts are, read without the many patterns of amounts that people type. */
const PLAIN = /^-?\d{1,15}(?:,\d{1,2})?$/;

function amountOf(text: string, separators: Separators): number {
  if (PLAIN.test(text)) return Number(text.replace(",", "."));
  return parseNumber(text, separators)?.value ?? Number.NaN;
}
