/** The columns of one half of the table: amount, what it is compared with, difference, bar, share. */
export interface TableHalf {
  readonly amount: number;
  readonly base: number;
  readonly difference: number;
  readonly bar: number;
  readonly share: number;
}

export const LABEL = 1;
export const LEFT_HALF: TableHalf = { amount: 2, base: 3, difference: 4, bar: 5, share: 6 };
export const GAP = 7;
export const RIGHT_HALF: TableHalf = { amount: 8, base: 9, difference: 10, bar: 11, share: 12 };
export const LAST = RIGHT_HALF.share;

const HALF_WIDTHS = [11.5, 11.5, 10.5, 12, 8];

/** In characters: margin, label, and the two halves with a gap between them. */
export const COLUMN_WIDTHS: readonly number[] = [1.5, 44, ...HALF_WIDTHS, 1.5, ...HALF_WIDTHS];

/** The columns a key figure starts and ends in, of the four in a row. */
export const CARDS: readonly (readonly [from: number, to: number])[] = [
  [1, 1],
  [2, 5],
  [6, 9],
  [10, 12],
];

/** The charts meet where the page is halved: the first column of the right one. */
export const RIGHT_CHART = 5;
