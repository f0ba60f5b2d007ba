/** The columns of Kontroller. The list of recognised tables uses the same ones, some of them merged. */
export const FIRST = 1;
export const SEVERITY = FIRST;
export const PLACE = 2;
export const PUBLISHED = 3;
export const EXPECTED = 4;
export const PROPOSAL = 5;
export const CAUSE = 6;
export const SENTENCE = 7;
export const LAST = SENTENCE;

/** In characters. */
export const COLUMN_WIDTHS: readonly number[] = [1.5, 16, 30, 14, 14, 14, 21, 72];
