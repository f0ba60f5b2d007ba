/** Columns of the monthly sheet: margin, labels, twelve months, the year's sum or mean. */
export const LABEL = 1;
export const FIRST_MONTH = 2;
export const LAST_MONTH = 13;
export const TOTAL = 14;

export const COLUMN_WIDTHS: readonly number[] = [
  1.5,
  22,
  ...Array.from({ length: 12 }, () => 9.3),
  12,
];

/** Charts stand to the left, the year-to-date facts to the right of column J. */
export const CHART_RIGHT = 9;
export const FACT_LABEL = 9;

/** Points: of a row, of the rows that differ, and of a landscape A4 page at the scale these columns give. */
export const ROW_HEIGHT = 15;
export const PAGE_HEIGHT = 525;
export const HEADING_HEIGHT = 19;
export const COMMENT_HEIGHT = 30;

/** A chart takes the rows its page has left, within reason; the facts beside it need ten. */
export const MIN_CHART_ROWS = 11;
export const MAX_CHART_ROWS = 19;
