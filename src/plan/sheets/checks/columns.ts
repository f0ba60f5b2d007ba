/** The columns of Kontroller. The list of recognised tables uses the same ones, some of them merged. */
export const FIRST = 1;
export const SEVERITY = FIRST;
export const PLACE = 2;
export const PUBLISHED = 3;
export const EXPECTED = 4;
export const PROPOSAL = 5;
/** Between figures that stand to the right and words that stand to the left. */
export const GAP = 6;
export const CAUSE = 7;
export const SENTENCE = 8;
export const LAST = SENTENCE;

/** In characters. */
export const COLUMN_WIDTHS: readonly number[] = [1.5, 16, 30, 14, 14, 14, 1.5, 21, 72];
