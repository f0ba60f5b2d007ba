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

/** Points of the rows whose text is larger than the body. */
export const HEADING_HEIGHT = 19;
export const COMMENT_HEIGHT = 30;
