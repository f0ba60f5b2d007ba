/** Columns of Fördjupning: margin, labels, then equal columns that tables and charts share. */
export const LABEL = 1;
export const FIRST = 2;
export const LAST = 14;

/** Beside what is printed: the drafts of the texts. */
export const DRAFT = LAST + 2;

export const COLUMN_WIDTHS: readonly number[] = [
  1.5,
  20,
  ...Array.from({ length: LAST - LABEL }, () => 10.5),
  1.5,
  40,
];

/** Texts run over the whole width of the page. */
export const WIDE = { left: LABEL, right: LAST, columnWidths: COLUMN_WIDTHS } as const;

/** Points: of headings, and of column heads of three lines. */
export const HEADING_HEIGHT = 19;
export const HEAD_HEIGHT = 42;

/** A chart beside a table is as high as it, but no flatter than this. */
export const MIN_CHART_ROWS = 15;
