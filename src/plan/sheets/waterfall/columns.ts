/** The columns of the table that feeds a waterfall chart, in the order of the sheet. */
export const WATERFALL_COLUMNS = [
  "area",
  "deviation",
  "sum",
  "base",
  "gainAbove",
  "gainBelow",
  "lossAbove",
  "lossBelow",
  "total",
  "top",
  "label",
] as const;
export type WaterfallColumn = (typeof WATERFALL_COLUMNS)[number];
