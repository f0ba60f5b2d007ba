/** The columns of one half of the table: amount, what it is compared with, difference, bar, share. */
export interface TableHalf {
  readonly amount: number;
  readonly base: number;
  readonly difference: number;
  readonly bar: number;
  readonly share: number;
  /** Narrow columns inside the half that part key figures from each other; the table's lines run through them. */
  readonly gutters: readonly number[];
}

export const LABEL = 1;
export const LEFT_HALF: TableHalf = {
  gutters: [2, 6],
  amount: 3,
  base: 4,
  difference: 5,
  bar: 7,
  share: 8,
};
/** Column 9 parts the halves. */
export const RIGHT_HALF: TableHalf = {
  gutters: [11],
  amount: 10,
  base: 12,
  difference: 13,
  bar: 14,
  share: 15,
};
export const LAST = RIGHT_HALF.share;

/** Beside the page: what the user adds to the analysis, and its drafts. */
export const OWN = LAST + 2;
export const DRAFT = LAST + 3;

const GUTTER = 1.5;
const AMOUNT = 12.5;
const DIFFERENCE = 10.5;
const BAR = 12;
const SHARE = 8;
const ASIDE = 60;

/** In characters: margin, label, the left half, a gap, the right half; a gap, and the two columns beside the page. */
export const COLUMN_WIDTHS: readonly number[] = [
  1.5,
  44,
  ...[GUTTER, AMOUNT, AMOUNT, DIFFERENCE, GUTTER, BAR, SHARE],
  GUTTER,
  ...[AMOUNT, GUTTER, AMOUNT, DIFFERENCE, BAR, SHARE],
  ...[GUTTER, ASIDE, ASIDE],
];

/** The columns a key figure starts and ends in, of the four in a row. */
export const CARDS: readonly (readonly [from: number, to: number])[] = [
  [1, 1],
  [3, 5],
  [7, 10],
  [12, 15],
];

/** The charts meet where the page is halved: the first column of the right one. */
export const RIGHT_CHART = 7;
